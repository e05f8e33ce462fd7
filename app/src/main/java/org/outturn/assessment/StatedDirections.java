package org.outturn.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Indicator;
import org.outturn.council.Council;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.direction.StatedDirection;

/// Reads the directions that a paper prints, in the council's own words.
public final class StatedDirections {
    /// Which way an upward arrow leads depends on the paper; one that points sideways is the same everywhere.
    private static final Set<String> SIDEWAYS = Set.of("⇔", "→", "↔", "⟷", "➔", "⇒", "=");

    private StatedDirections() {}

    static List<StatedDirection> of(
            Council council, Indicator indicator, Map<String, String> stated) {
        var first = first(indicator);
        var directions = new ArrayList<StatedDirection>();
        read(council, stated.get("direction-last-year"), Against.LAST_YEAR, directions);
        read(council, stated.get("direction-baseline"), Against.BASELINE, directions);
        if (directions.stream().noneMatch(one -> one.with() == first)) {
            read(council, stated.get("direction"), first, directions);
        }
        return directions;
    }

    /// What a direction is against where the paper does not say.
    public static Against first(Indicator indicator) {
        return indicator.compare().isEmpty() ? Against.PREVIOUS : indicator.compare().getFirst();
    }

    /// What a printed word or arrow means; none when it does not say.
    public static Optional<Direction> read(Council council, String printed) {
        var words = printed.strip();
        return Stream.of(Direction.values())
                .filter(direction -> words.equalsIgnoreCase(council.word(direction)))
                .findFirst()
                .or(() -> plain(printed));
    }

    /// The same of arrows and plain words, which all councils share.
    static Optional<Direction> plain(String printed) {
        var words = printed.strip();
        return SIDEWAYS.contains(words)
                ? Optional.of(Direction.SAME)
                : Stream.of(Direction.values())
                        .filter(direction -> words.equalsIgnoreCase(direction.words()))
                        .findFirst();
    }

    private static void read(
            Council council,
            @Nullable String printed,
            Against against,
            List<StatedDirection> directions) {
        if (printed != null) {
            read(council, printed)
                    .ifPresent(direction ->
                            directions.add(new StatedDirection(against, direction, printed)));
        }
    }
}
