package org.outturn.register;

import static org.outturn.design.Components.rating;
import static org.outturn.design.Components.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Colour;
import org.outturn.design.Mark;
import org.outturn.design.Shape;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.risk.Register;
import org.outturn.risk.Risk;

/// Where one risk stands: now, against the council's appetite, and in every earlier register.
///
/// @param all every period's risks
record RiskScores(Register register, Register all, Risk risk) {
    @Nullable Mark standing() {
        return mark(risk.current());
    }

    @Nullable Mark appetite() {
        var appetite = register.appetite(risk);
        var score = risk.current().score();
        if (appetite == null || score == null) {
            return null;
        }
        var category = risk.category();
        var of = category == null ? "" : " for " + category.toLowerCase(Locale.UK) + " risks";
        return register.isOverAppetite(risk)
                ? new Mark(
                        "Over appetite: %d, where the council takes %d at most%s"
                                .formatted(score, appetite, of),
                        Colour.parse("#b0261c"),
                        Shape.DIAMOND)
                : new Mark(
                        "Within appetite: %d, where the council takes %d at most%s"
                                .formatted(score, appetite, of),
                        Colour.parse("#00703c"),
                        Shape.CIRCLE);
    }

    Table table() {
        var rows = new ArrayList<Table.Row>();
        rows.add(row("Before controls", risk.inherent()));
        rows.add(row("Now", risk.current()));
        rows.add(row("Target", risk.target()));
        all.risks().stream()
                .filter(one -> one.id().equals(risk.id()))
                .filter(one -> one.period().end().isBefore(risk.period().end()))
                .sorted((one, other) -> other.period().compareTo(one.period()))
                .forEach(one -> rows.add(row(one.period().label(), one.current())));
        return new Table(
                "Where it stands",
                "s",
                List.of(
                        Column.text("When"),
                        Column.text("Impact"),
                        Column.text("Likelihood"),
                        Column.number("Score"),
                        Column.text("Band")),
                rows,
                true);
    }

    private Table.Row row(String when, Risk.Position at) {
        var matrix = register.matrix();
        var mark = mark(at);
        var score = at.score();
        return Table.Row.of(
                text(when),
                text(step(at.impact(), matrix == null ? List.of() : matrix.impact())),
                text(step(at.likelihood(), matrix == null ? List.of() : matrix.likelihood())),
                text(score == null ? "–" : String.valueOf(score)),
                mark == null ? text("–") : rating(mark));
    }

    private static String step(@Nullable Integer number, List<String> words) {
        return number == null
                ? "–"
                : number > words.size()
                        ? String.valueOf(number)
                        : "%d, %s".formatted(number, words.get(number - 1).toLowerCase(Locale.UK));
    }

    private @Nullable Mark mark(Risk.Position at) {
        var score = at.score();
        var matrix = register.matrix();
        return score == null || matrix == null ? null : RiskMarks.band(matrix, score);
    }
}
