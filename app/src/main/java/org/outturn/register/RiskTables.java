package org.outturn.register;

import static org.outturn.design.Components.rating;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.register.page.JtedescribedGenerated;
import org.outturn.register.page.RiskLine;
import org.outturn.risk.Register;
import org.outturn.risk.Risk;
import org.outturn.site.Frame;
import org.outturn.site.Template;
import org.outturn.viewing.Cells;
import org.outturn.viewing.Looks;
import org.outturn.viewing.page.Titled;

/// The lines of a risk register. A column that no risk of the register fills is left out.
record RiskTables(RisksInBrief brief, RiskSieve sieve, RiskParts parts) {
    /// @param sort a word of [RiskOrder]; null for what cannot be sorted by
    private record Filled(Column column, @Nullable String sort, Function<Risk, Content> cell) {}

    Table table(List<Risk> shown) {
        var filled =
                Stream.of(
                                new Filled(Column.text("Risk"), "title", this::described),
                                new Filled(
                                        Column.text("Before controls"),
                                        "-inherent",
                                        risk -> score(risk, risk.inherent(), "")),
                                new Filled(Column.text("Now"), RiskOrder.USUAL, this::now),
                                new Filled(
                                        Column.text("Target"),
                                        "-target",
                                        risk -> score(risk, risk.target(), "")),
                                new Filled(Column.text("Response"), null, this::response))
                        .filter(one -> register().risks().stream().anyMatch(isIn(one)))
                        .toList();
        return new Table(
                null,
                null,
                filled.stream()
                        .map(one ->
                                one.sort() == null
                                        ? one.column()
                                        : one.column().sorted(sort(one.sort())))
                        .toList(),
                shown.stream()
                        .map(risk ->
                                new Table.Row(
                                        filled.stream().map(one -> one.cell().apply(risk)).toList(),
                                        false))
                        .toList(),
                true);
    }

    private static java.util.function.Predicate<Risk> isIn(Filled column) {
        return risk -> !(column.cell().apply(risk) instanceof Table.Empty);
    }

    private Register register() {
        return sieve.register();
    }

    /// @param first the way round that comes first
    private Table.Sort sort(String first) {
        var now = parts.query().sort().isEmpty() ? RiskOrder.USUAL : parts.query().sort();
        var key = first.replace("-", "");
        boolean up = now.equals(key);
        boolean down = now.equals("-" + key);
        var next = up ? "-" + key : down ? key : first;
        return new Table.Sort(
                parts.link(parts.query().sorted(next.equals(RiskOrder.USUAL) ? "" : next)),
                up ? "ascending" : down ? "descending" : "none");
    }

    private Content described(Risk risk) {
        var setting = brief.setting();
        var lines = new ArrayList<Titled.Line>();
        add(lines, "Cause", risk.cause());
        add(lines, "Event", risk.event());
        add(lines, "Consequence", risk.consequence());
        add(lines, "Why", risk.why());
        add(lines, "Controls", String.join("; ", risk.controls()));
        add(lines, "Assurance", risk.assurance());
        return Template.of(
                JtedescribedGenerated::render,
                new RiskLine(
                        Cells.anchor("risk", risk.id()),
                        setting.keep(Frame.Part.RISKS.address(setting.council()) + "/" + risk.id()),
                        risk.title(),
                        brief.unit(risk),
                        Objects.requireNonNullElse(risk.owner(), ""),
                        lines));
    }

    private static void add(List<Titled.Line> lines, String name, @Nullable String words) {
        var line = Cells.line(name, words);
        if (line != null) {
            lines.add(line);
        }
    }

    private Content response(Risk risk) {
        var response = Objects.requireNonNullElse(risk.response(), "");
        var status = Objects.requireNonNullElse(risk.status(), "");
        var lines = new ArrayList<Titled.Line>();
        add(lines, "Next", String.join("; ", risk.next()));
        return (response + status).isEmpty() && lines.isEmpty()
                ? Table.NONE
                : Cells.titled(null, Looks.capital(response), status, lines);
    }

    private Content score(Risk risk, Risk.Position at, String more) {
        var mark = brief.marks().mark(risk, at);
        return mark == null
                ? Table.NONE
                : Cells.marked(
                        rating(mark),
                        at.score() == null
                                ? ""
                                : "%d × %d = %d%s"
                                        .formatted(at.impact(), at.likelihood(), at.score(), more));
    }

    /// Where it stands, and where it stood in the register before.
    private Content now(Risk risk) {
        var at = risk.current();
        var earlier = sieve.earlier(risk);
        var moved =
                earlier == null || at.score() == null ? "" : moved(at.score() - earlier, earlier);
        var over =
                register().isOverAppetite(risk)
                        ? "; over the appetite of " + register().appetite(risk)
                        : "";
        return score(risk, at, moved + over);
    }

    private static String moved(int change, int earlier) {
        return change == 0 ? ", as before" : (change > 0 ? ", up from " : ", down from ") + earlier;
    }
}
