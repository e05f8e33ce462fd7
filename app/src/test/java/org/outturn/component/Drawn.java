package org.outturn.component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.FiguresAs;
import org.outturn.assessment.Filter;
import org.outturn.assessment.Scorecard;
import org.outturn.catalogue.Framework;
import org.outturn.catalogue.Grouping;
import org.outturn.catalogue.Indicator;
import org.outturn.catalogue.PlannedTarget;
import org.outturn.catalogue.Scheme;
import org.outturn.collection.Figure;
import org.outturn.collection.Figures;
import org.outturn.collection.Stated;
import org.outturn.collection.Words;
import org.outturn.commitment.Commitment;
import org.outturn.commitment.RatedCommitment;
import org.outturn.council.Council;
import org.outturn.council.Unit;
import org.outturn.money.Budget;
import org.outturn.money.CapitalLine;
import org.outturn.money.RevenueLine;
import org.outturn.money.Saving;
import org.outturn.recommendation.Tracked;
import org.outturn.risk.Register;
import org.outturn.risk.Risk;
import org.outturn.risk.RiskMatrix;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.direction.Earlier;
import org.outturn.rules.direction.Significance;
import org.outturn.rules.direction.StatedDirection;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Margin;
import org.outturn.rules.rating.Mood;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.rating.Precision;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.rating.Shape;
import org.outturn.rules.rating.Tolerance;
import org.outturn.rules.rating.Why;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Target;
import org.outturn.rules.verdict.Assessor;
import org.outturn.rules.verdict.Case;
import org.outturn.rules.verdict.Definition;

/// A council drawn in a few lines: percentages of which more is better, green on target, amber within five per cent of it.
///
/// A line is `id | code | type | result | target | previous`, with `-` for what there is not.
public final class Drawn {
    public static final Period PERIOD = Period.quarter(2025, 1);
    static final Rating GREEN = new Rating("green", "Green", "#00703c", Shape.CIRCLE, Mood.GOOD, 0);
    static final Rating AMBER =
            new Rating("amber", "Amber", "#b35c00", Shape.TRIANGLE, Mood.MIDDLING, 1);
    static final Rating RED = new Rating("red", "Red", "#d4351c", Shape.DIAMOND, Mood.POOR, 2);
    static final Tolerance RULE =
            new Tolerance(GREEN, AMBER, RED, Margin.percent("5"), Tolerance.Improvement.NONE);
    private static final Measure PERCENT = Measure.percent(1);

    private final List<Assessed> measures = new ArrayList<>();
    private final List<Stated> stated = new ArrayList<>();
    private final List<RevenueLine> revenue = new ArrayList<>();
    private final List<CapitalLine> capital = new ArrayList<>();
    private final List<Saving> savings = new ArrayList<>();
    private final List<RatedCommitment> commitments = new ArrayList<>();
    private final List<Risk> risks = new ArrayList<>();
    private final List<Tracked> recommendations = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Words> words = new HashMap<>();
    private final Map<String, Evidence> partners = new HashMap<>();
    private String id = "fernshire";
    private String name = "Fernshire";

    public static Drawn council(String lines) {
        var drawn = new Drawn();
        lines.lines().filter(line -> !line.isBlank()).forEach(drawn::measure);
        return drawn;
    }

    /// What the paper prints: `indicator:ID:direction` or `figure:NAME:number`. A measure that is drawn after it knows of it.
    public Drawn states(String key, String printed) {
        var parts = key.split(":");
        stated.add(new Stated(parts[0], parts[1], PERIOD, parts[2], printed, null, null));
        return this;
    }

    /// Words on every measure that is drawn after them.
    public Drawn says(String kind, String markdown) {
        words.put(kind, new Words("", "", PERIOD, kind, markdown, null));
        return this;
    }

    public Drawn unit(String id, @Nullable String parent) {
        units.add(new Unit(id, id, "unit", parent, List.of()));
        return this;
    }

    public Drawn and(String lines) {
        lines.lines().filter(line -> !line.isBlank()).forEach(this::measure);
        return this;
    }

    /// A revenue line in thousands of pounds; a line named Total is one.
    public Drawn revenue(String line, String revised, String forecast) {
        return revenue(line, "-", revised, forecast);
    }

    public Drawn revenue(String line, String original, String revised, String forecast) {
        revenue.add(
                new RevenueLine(
                        line.toLowerCase(java.util.Locale.ROOT),
                        PERIOD,
                        line,
                        null,
                        line.equals("Total"),
                        number(original),
                        number(revised),
                        null,
                        number(forecast),
                        null));
        return this;
    }

    public Drawn recommendation(Tracked one) {
        recommendations.add(one);
        return this;
    }

    /// A line of the capital programme without a revised or a latest budget; a line named Total is one.
    public Drawn capital(String line, String original, String slippageIn, String forecast) {
        capital.add(
                new CapitalLine(
                        line.toLowerCase(java.util.Locale.ROOT),
                        PERIOD,
                        line,
                        null,
                        line.equals("Total"),
                        number(original),
                        number(slippageIn),
                        null,
                        null,
                        null,
                        number(forecast),
                        null,
                        null,
                        null));
        return this;
    }

    public Drawn saving(String title, long planned, String amber, String red) {
        savings.add(
                new Saving(
                        title.toLowerCase(java.util.Locale.ROOT),
                        PERIOD,
                        title,
                        null,
                        Quantity.of(planned),
                        null,
                        null,
                        number(amber),
                        number(red),
                        null));
        return this;
    }

    /// A commitment that is green, or not due and so not rated.
    public Drawn commitment(String id, String type, boolean green, String... unit) {
        commitments.add(
                new RatedCommitment(
                        new Commitment(
                                id,
                                PERIOD,
                                id,
                                unit.length == 0 ? null : unit[0],
                                Map.of("type", type),
                                null,
                                green ? "met" : "not-due",
                                null,
                                null),
                        green
                                ? new Outcome.Rated(GREEN, "It is met.", false, "Green")
                                : new Outcome.NotRated(Why.NOT_DUE, "It is not due.")));
        return this;
    }

    public Drawn risk(String id, @Nullable Integer impact, int likelihood) {
        var current = new Risk.Position(impact, likelihood);
        var none = new Risk.Position(null, null);
        risks.add(
                new Risk(
                        id,
                        PERIOD,
                        "Risk " + id,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        none,
                        current,
                        none,
                        null,
                        null,
                        "treat",
                        List.of(),
                        null,
                        null,
                        List.of(),
                        null));
        return this;
    }

    public Evidence evidence() {
        return new Evidence(
                council(id, name),
                framework(),
                units,
                new Scorecard(council(), PERIOD, FiguresAs.REPORTED, measures, List.of()),
                Filter.ALL,
                new Figures(
                        List.of(), List.of(), List.of(), stated, List.of(), List.of(), List.of()),
                new Register(
                        new RiskMatrix(
                                List.of("Low", "Middle", "High"),
                                List.of("Rare", "Possible", "Likely"),
                                List.of(
                                        new RiskMatrix.Band("low", "Low", 1, 3, "#00703c"),
                                        new RiskMatrix.Band("high", "High", 4, 9, "#d4351c"))),
                        PERIOD,
                        risks,
                        List.of()),
                new Budget(revenue, capital, savings),
                commitments,
                recommendations,
                List::of,
                _ -> new Scorecard(council(), PERIOD, FiguresAs.REPORTED, List.of(), List.of()),
                _ -> List.of(),
                id -> Optional.ofNullable(partners.get(id)));
    }

    /// What another council's report would draw on.
    public Drawn partner(String id, Evidence other) {
        partners.put(id, other);
        return this;
    }

    /// Under another name and id.
    public Drawn called(String id, String name) {
        this.id = id;
        this.name = name;
        return this;
    }

    /// A measure drawn elsewhere.
    public Drawn with(Assessed measure) {
        measures.add(measure);
        return this;
    }

    public static Council council() {
        return council("fernshire", "Fernshire");
    }

    private static Council council(String id, String name) {
        return new Council(
                id,
                name,
                name,
                false,
                "",
                null,
                PERIOD,
                new Council.Brand("#1d3d5c", "#5694ca"),
                Map.of(Direction.IMPROVING, "Better"),
                Map.of(),
                Map.of(),
                Precision.FULL);
    }

    private Framework framework() {
        return new Framework(
                List.of(GREEN, AMBER, RED),
                List.of(new Scheme("five", 1, "Within five per cent", RULE, "", null)),
                List.of(
                        new Grouping("type", "strategic", "Strategic", 1, ""),
                        new Grouping("type", "critical", "Critical", 2, "")),
                measures.stream().map(Assessed::indicator).toList(),
                List.of(),
                List.of());
    }

    private void measure(String line) {
        var cells = line.split("\\|");
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        var indicator = indicator(cells[0], cells[1], cells[2]);
        var result = number(cells[3]);
        var aim = number(cells[4]);
        var previous = number(cells[5]);
        var earlier = new EnumMap<Against, Earlier>(Against.class);
        if (previous != null) {
            earlier.put(
                    Against.PREVIOUS, Earlier.exact(Against.PREVIOUS, previous, PERIOD.previous()));
        }
        var observation = result == null ? null : Observation.of(PERIOD, result);
        var target = aim == null ? null : new Target.Single(aim);
        var matter =
                Case.of(observation, target).withEarlier(earlier.values().toArray(Earlier[]::new));
        if (previous == null && result != null) {
            matter =
                    matter.withStated(
                            new StatedDirection(Against.PREVIOUS, Direction.WORSENING, "Worse"));
        }
        measures.add(
                new Assessed(
                        indicator,
                        null,
                        null,
                        PERIOD,
                        observation == null ? null : figure(indicator.id(), observation),
                        result,
                        1,
                        target == null
                                ? null
                                : new PlannedTarget(
                                        indicator.id(), "", PERIOD, target, 1, null, null),
                        null,
                        earlier,
                        Assessor.assess(
                                Definition.of(PERCENT, Polarity.HIGHER, Accumulation.RATIO, RULE),
                                matter),
                        null,
                        null,
                        stated(indicator.id()),
                        Map.copyOf(words)));
    }

    private Map<String, String> stated(String indicator) {
        return stated.stream()
                .filter(one -> one.about().equals("indicator") && one.key().equals(indicator))
                .collect(Collectors.toMap(Stated::what, Stated::printed));
    }

    private static Figure figure(String indicator, Observation observation) {
        return new Figure(
                indicator, "", PERIOD, observation, null, null, null, 1, Instant.EPOCH, "tests");
    }

    private static Indicator indicator(String id, String code, String type) {
        return new Indicator(
                id,
                code.equals("-") ? null : code,
                "Share of " + id,
                null,
                PERCENT,
                null,
                Polarity.HIGHER,
                null,
                Accumulation.RATIO,
                "five",
                List.of(Against.PREVIOUS),
                new Significance.None(),
                type.equals("-") ? Map.of() : Map.of("type", type),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static @Nullable Quantity number(String text) {
        return text.equals("-") ? null : Quantity.parse(text);
    }
}
