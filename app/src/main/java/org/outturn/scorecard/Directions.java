package org.outturn.scorecard;

import java.util.List;
import org.outturn.component.Cells;
import org.outturn.council.Council;
import org.outturn.document.Inline;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.direction.Travel;

/// Directions of travel in the council's own words, with an arrow: up for better, whatever the figure does.
final class Directions {
    /// Keeps an arrow beside its word.
    static final String SPACE = "\u00a0";

    private Directions() {}

    static List<Inline> words(Travel travel, Council council) {
        return switch (travel) {
            case Travel.Derived derived -> Inline.text(shown(derived.direction(), council));
            case Travel.Stated stated ->
                    List.of(new Inline.Text(shown(stated.direction(), council)), Cells.STATED);
            case Travel.NotComparable _ -> Inline.text("Not comparable");
            case Travel.Unknown _ -> Inline.text("Not known");
        };
    }

    static String arrow(Direction direction) {
        return switch (direction) {
            case IMPROVING -> "↑";
            case SAME -> "→";
            case WORSENING -> "↓";
        };
    }

    /// An arrow that points sideways is read as the same; which way others point is the paper's own affair.
    static boolean isSideways(String printed) {
        return printed.strip().matches("[⇔→↔]");
    }

    private static String shown(Direction direction, Council council) {
        return arrow(direction) + SPACE + council.word(direction);
    }
}
