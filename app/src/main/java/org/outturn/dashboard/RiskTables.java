package org.outturn.dashboard;

import static org.outturn.design.Components.rating;
import static org.outturn.design.Components.text;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Framework;
import org.outturn.council.Unit;
import org.outturn.dashboard.page.Entry;
import org.outturn.dashboard.page.HomePage;
import org.outturn.dashboard.page.TablesPage;
import org.outturn.design.Colour;
import org.outturn.design.Mark;
import org.outturn.design.Shape;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Table.Row;
import org.outturn.design.chart.HeatMap;
import org.outturn.risk.CountedRisks;
import org.outturn.risk.Register;
import org.outturn.risk.Risk;
import org.outturn.risk.RiskMatrix;
import org.outturn.site.Frame;

/// The risk register: counted on the matrix, and each risk in full.
final class RiskTables {
    private static final int HIGHEST = 5;

    private final Setting setting;
    private final Register register;
    private final Framework framework;
    private final List<Unit> units;
    private final RiskQuery query;
    private final @Nullable Register before;

    RiskTables(Setting setting, Register register, Framework framework, List<Unit> units) {
        this(setting, register, framework, units, RiskQuery.ALL, null);
    }

    /// @param before the register before, for what has moved
    RiskTables(
            Setting setting,
            Register register,
            Framework framework,
            List<Unit> units,
            RiskQuery query,
            @Nullable Register before) {
        this.query = query;
        this.before = before;
        this.setting = setting;
        this.register = register;
        this.framework = framework;
        this.units = units;
    }

    TablesPage page() {
        var sections = new ArrayList<TablesPage.Section>();
        var parts = new RiskParts(setting, register, before, query);
        var map = map();
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
                words(),
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
                        ? query.isAny() ? 0 : counted(_ -> true)
                        : counted(one -> one.impact() == impact && one.likelihood() == likelihood);
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

    private int counted(Predicate<CountedRisks> test) {
        return register.counted().stream().filter(test).mapToInt(CountedRisks::number).sum();
    }

    private Stream<Risk> chosen() {
        return sorted().filter(risk -> query.keeps(risk, register, before));
    }

    /// For the overview; nothing where there is no register.
    HomePage.@Nullable Risks summary() {
        if (register.risks().isEmpty() && register.counted().isEmpty()) {
            return null;
        }
        var href = setting.keep(Frame.Part.RISKS.address(setting.council()));
        var highest =
                sorted().limit(HIGHEST)
                        .map(risk ->
                                new Entry(
                                        risk.title(),
                                        href + "#risk-" + risk.id(),
                                        unit(risk),
                                        mark(risk, risk.current()),
                                        null,
                                        Objects.requireNonNullElse(risk.consequence(), "")))
                        .toList();
        return new HomePage.Risks(href, map(), highest, Objects.requireNonNullElse(words(), ""));
    }

    /// Each risk with its unit, the highest current score first.
    List<Linked.Item> entries() {
        var href = setting.keep(Frame.Part.RISKS.address(setting.council()));
        return sorted().map(risk ->
                        new Linked.Item(
                                risk.unit(),
                                new Entry(
                                        risk.title(),
                                        href + "#risk-" + risk.id(),
                                        unit(risk),
                                        mark(risk, risk.current()),
                                        null,
                                        Objects.requireNonNullElse(risk.consequence(), ""))))
                .toList();
    }

    private String caption() {
        var period = register.period();
        return period == null ? setting.period().label() : period.label();
    }

    private @Nullable String words() {
        int counted = counted(_ -> true);
        int described = register.risks().size();
        var matrix = register.matrix();
        if (described + counted == 0) {
            return null;
        }
        var all = Looks.count(described + counted, "risk", "risks");
        var rest =
                counted == 0
                        ? ""
                        : ", %d of them counted without being described".formatted(counted);
        if (matrix == null || matrix.bands().isEmpty()) {
            return all + rest + ".";
        }
        var top =
                matrix.bands().stream()
                        .max(Comparator.comparingInt(RiskMatrix.Band::to))
                        .orElseThrow();
        long highest =
                register.risks().stream().filter(risk -> in(top, risk.current().score())).count()
                        + register.counted().stream()
                                .filter(cell -> in(top, cell.impact() * cell.likelihood()))
                                .mapToInt(cell -> cell.number())
                                .sum();
        long unscored =
                register.risks().stream().filter(risk -> risk.current().score() == null).count();
        return "%s%s. %d in the highest band, %s.%s"
                .formatted(
                        all,
                        rest,
                        highest,
                        top.name(),
                        unscored == 0
                                ? ""
                                : " %s no score, so the map does not show %s."
                                        .formatted(
                                                unscored == 1 ? "1 has" : unscored + " have",
                                                unscored == 1 ? "it" : "them"));
    }

    private @Nullable HeatMap map() {
        var matrix = register.matrix();
        if (matrix == null || (register.counted().isEmpty() && scored().findAny().isEmpty())) {
            return null;
        }
        var rows = new ArrayList<List<HeatMap.Cell>>();
        for (int likelihood = 1; likelihood <= matrix.likelihood().size(); likelihood++) {
            var cells = new ArrayList<HeatMap.Cell>();
            for (int impact = 1; impact <= matrix.impact().size(); impact++) {
                cells.add(
                        new HeatMap.Cell(
                                count(impact, likelihood),
                                mark(impact * likelihood),
                                setting.keep(
                                        "%s?impact=%d&likelihood=%d"
                                                .formatted(
                                                        Frame.Part.RISKS.address(setting.council()),
                                                        impact,
                                                        likelihood))));
            }
            rows.add(cells);
        }
        return new HeatMap(
                "Risks by likelihood and impact",
                "Impact",
                matrix.impact(),
                "Likelihood",
                matrix.likelihood(),
                rows);
    }

    private int count(int impact, int likelihood) {
        return (int) scored().filter(at -> at.equals(new Risk.Position(impact, likelihood))).count()
                + register.counted().stream()
                        .filter(cell -> cell.impact() == impact && cell.likelihood() == likelihood)
                        .mapToInt(cell -> cell.number())
                        .sum();
    }

    private Stream<Risk.Position> scored() {
        return register.risks().stream().map(Risk::current).filter(at -> at.score() != null);
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

    private Stream<Risk> sorted() {
        return register.risks().stream()
                .sorted(
                        Comparator.comparingInt((Risk risk) ->
                                -Objects.requireNonNullElse(risk.current().score(), 0)));
    }

    private Content described(Risk risk) {
        return Cells.titled(
                "risk-" + risk.id(),
                setting.keep(Frame.Part.RISKS.address(setting.council()) + "/" + risk.id()),
                risk.title(),
                unit(risk),
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
        var mark = mark(risk, at);
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
        var mark = mark(risk, risk.current());
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

    private @Nullable Mark mark(Risk risk, Risk.Position at) {
        var score = at.score();
        if (score != null) {
            return mark(score);
        }
        var rating = risk.rating();
        return rating == null || !at.equals(risk.current())
                ? null
                : framework.rating(rating).map(Looks::mark).orElse(null);
    }

    private Mark mark(int score) {
        var matrix = register.matrix();
        return matrix == null
                ? Mark.none(String.valueOf(score))
                : matrix.bands().stream()
                        .filter(band -> in(band, score))
                        .findFirst()
                        .map(band ->
                                new Mark(band.name(), Colour.parse(band.colour()), Shape.SQUARE))
                        .orElse(Mark.none("No band"));
    }

    private static boolean in(RiskMatrix.Band band, @Nullable Integer score) {
        return score != null && score >= band.from() && score <= band.to();
    }

    private String unit(Risk risk) {
        var parts =
                Stream.of(
                                risk.category(),
                                units.stream()
                                        .filter(unit -> unit.id().equals(risk.unit()))
                                        .map(Unit::name)
                                        .findFirst()
                                        .orElse(null))
                        .filter(Objects::nonNull)
                        .toList();
        return String.join(" · ", parts);
    }
}
