package org.outturn.register;

import static org.outturn.design.Components.rating;
import static org.outturn.design.Components.text;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Table.Row;
import org.outturn.risk.Register;
import org.outturn.risk.Risk;
import org.outturn.site.Frame;
import org.outturn.viewing.Cells;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.page.TablesPage;

/// The risk register: counted on the matrix, and each risk in full.
final class RiskTables {
    private final RisksInBrief brief;
    private final Setting setting;
    private final Register register;
    private final RiskMarks marks;
    private final RiskQuery query;
    private final @Nullable Register before;

    /// @param before the register before, for what has moved
    RiskTables(RisksInBrief brief, RiskQuery query, @Nullable Register before) {
        this.brief = brief;
        this.query = query;
        this.before = before;
        setting = brief.setting();
        register = brief.register();
        marks = brief.marks();
    }

    TablesPage page() {
        var sections = new ArrayList<TablesPage.Section>();
        var parts = new RiskParts(setting, register, before, query);
        var map = brief.map();
        if (map != null) {
            sections.add(
                    new TablesPage.Section(
                            "Where the risks stand",
                            "Each cell counts the risks that stand there now, with the band that impact times likelihood falls in. A number leads to its risks.",
                            map,
                            null,
                            null,
                            false));
        }
        if (!register.risks().isEmpty()) {
            sections.add(
                    new TablesPage.Section(
                            parts.title(),
                            chosenWords(),
                            null,
                            null,
                            chosen().findAny().isPresent() ? table() : null,
                            true));
        }
        return new TablesPage(
                setting.shell(Frame.Part.RISKS, "Risks", null),
                setting.heading(caption(), "Risks", Frame.Part.RISKS.address(setting.council())),
                brief.words(),
                parts.choices(),
                sections,
                "There is no risk register for this period.",
                parts.downloads());
    }

    private String chosenWords() {
        var impact = query.impact();
        var likelihood = query.likelihood();
        int counted =
                impact == null || likelihood == null
                        ? query.isAny() ? 0 : brief.counted(_ -> true)
                        : brief.counted(
                                one -> one.impact() == impact && one.likelihood() == likelihood);
        var first =
                chosen().findAny().isPresent()
                        ? "Highest current score first."
                        : "No described risk fits.";
        return counted == 0
                ? first
                : "%s %s more, which %s not described here."
                        .formatted(
                                first,
                                "The register counts " + counted,
                                counted == 1 ? "is" : "are");
    }

    private Stream<Risk> chosen() {
        return brief.sorted().filter(risk -> query.keeps(risk, register, before));
    }

    private String caption() {
        var period = register.period();
        return period == null ? setting.period().label() : period.label();
    }

    private Table table() {
        return new Table(
                "Risks, " + caption(),
                "s",
                List.of(
                        Column.text("Risk"),
                        Column.text("Before controls"),
                        Column.text("Now"),
                        Column.text("Target"),
                        Column.text("Response and controls")),
                chosen().map(risk ->
                                Row.of(
                                        described(risk),
                                        score(risk, risk.inherent()),
                                        now(risk),
                                        score(risk, risk.target()),
                                        answers(risk)))
                        .toList(),
                true);
    }

    private Content described(Risk risk) {
        return Cells.titled(
                Cells.anchor("risk", risk.id()),
                setting.keep(Frame.Part.RISKS.address(setting.council()) + "/" + risk.id()),
                risk.title(),
                brief.unit(risk),
                Stream.of(
                                Cells.line("Cause", risk.cause()),
                                Cells.line("Event", risk.event()),
                                Cells.line("Consequence", risk.consequence()),
                                Cells.line("Owner", risk.owner()),
                                Cells.line("Why", risk.why()))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private Content answers(Risk risk) {
        var response = risk.response();
        return Cells.titled(
                null,
                response == null ? "" : Looks.capital(response),
                Objects.requireNonNullElse(risk.status(), ""),
                Stream.of(
                                Cells.line("Controls", joined(risk.controls())),
                                Cells.line("Next", joined(risk.next())),
                                Cells.line("Assurance", risk.assurance()))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static @Nullable String joined(List<String> items) {
        return items.isEmpty() ? null : items.stream().collect(Collectors.joining("; "));
    }

    private Content score(Risk risk, Risk.Position at) {
        var mark = marks.mark(risk, at);
        return mark == null
                ? text("–")
                : Cells.marked(
                        rating(mark),
                        at.score() == null
                                ? ""
                                : "%d × %d = %d"
                                        .formatted(at.impact(), at.likelihood(), at.score()));
    }

    /// Where it stands, and where it stood in the register before.
    private Content now(Risk risk) {
        var mark = marks.mark(risk, risk.current());
        var at = risk.current();
        var earlier = RiskQuery.earlier(risk, before);
        if (mark == null || at.score() == null) {
            return score(risk, at);
        }
        return Cells.marked(
                rating(mark),
                "%d × %d = %d%s%s"
                        .formatted(
                                at.impact(),
                                at.likelihood(),
                                at.score(),
                                earlier == null ? "" : moved(at.score() - earlier, earlier),
                                register.isOverAppetite(risk)
                                        ? "; over the appetite of " + register.appetite(risk)
                                        : ""));
    }

    private static String moved(int change, int earlier) {
        return change == 0 ? ", as before" : (change > 0 ? ", up from " : ", down from ") + earlier;
    }
}
