package org.outturn.rules.combine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.outturn.rules.combine.Combined.None;
import org.outturn.rules.combine.Combined.Whole;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Mood;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.rating.Shape;
import org.outturn.rules.rating.Why;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;

class CombineTest {
    private static final Rating GREEN =
            new Rating("green", "Green", "#00703c", Shape.CIRCLE, Mood.GOOD, 0);
    private static final Rating AMBER =
            new Rating("amber", "Amber", "#f47738", Shape.TRIANGLE, Mood.MIDDLING, 1);
    private static final Rating RED =
            new Rating("red", "Red", "#d4351c", Shape.DIAMOND, Mood.POOR, 2);
    private static final Rating BLACK =
            new Rating("black", "Black", "#0b0c0c", Shape.SQUARE, Mood.POOR, 3);

    private static final RollUp COUNTS = new RollUp(Measure.count(), Accumulation.FLOW);
    private static final RollUp SHARES = new RollUp(Measure.percent(1), Accumulation.RATIO);
    private static final Period YEAR = Period.parse("2025/26");
    private static final Period QUARTER = Period.parse("2025/26 Q1");

    @Test
    void months_and_quarters_of_a_flow_add_up_to_the_year() {
        var combined =
                COUNTS.over(
                        YEAR,
                        List.of(
                                flow("2025/26 Q2", 20),
                                flow("2025-04", 1),
                                flow("2025/26 Q1", 10),
                                flow("2025-10..2026-03", 70)));
        assertThat(combined)
                .isEqualTo(
                        new Whole(
                                Observation.of(YEAR, Quantity.of(100)),
                                "The sum of 3 figures, 100."));
    }

    @Test
    void a_rate_of_what_is_counted_adds_up_over_time() {
        // Barnet: 47 admissions of 51,576 people in each quarter are 364.5 per 100,000 in the year,
        // not 91.13.
        var rate = Measure.rate(100_000, 2);
        var admissions = new RollUp(rate, Accumulation.FLOW);
        var year =
                admissions.over(
                        YEAR,
                        List.of(
                                parts("2025/26 Q1", 47, 51_576),
                                parts("2025/26 Q2", 47, 51_576),
                                parts("2025/26 Q3", 47, 51_576),
                                parts("2025/26 Q4", 47, 51_576)));
        assertThat(year)
                .isEqualTo(
                        new Whole(
                                Observation.ofParts(YEAR, Quantity.of(188), Quantity.of(51_576)),
                                "The sum of 4 figures: 188 out of 51,576."));
        assertThat(year.found().flatMap(one -> one.result(rate)).orElseThrow().shown(1))
                .isEqualTo("364.5");
        // 10 and 20 per 100,000, of populations that differ.
        var grown =
                admissions.over(
                        QUARTER,
                        List.of(
                                parts("2025-04", 10, 100_000),
                                parts("2025-05..2025-06", 40, 200_000)));
        assertThat(grown.found().flatMap(one -> one.result(rate))).contains(Quantity.of(30));
        // Of two areas it is that of both together, as before.
        assertThat(
                        admissions
                                .of(
                                        QUARTER,
                                        members(
                                                parts("2025/26 Q1", 10, 100_000),
                                                parts("2025/26 Q1", 40, 200_000)))
                                .found())
                .contains(Observation.ofParts(QUARTER, Quantity.of(50), Quantity.of(300_000)));
    }

    @Test
    void a_gap_leaves_no_whole() {
        assertThat(COUNTS.over(YEAR, List.of(flow("2025/26 Q1", 10), flow("2025/26 Q3", 5))))
                .isEqualTo(new None(List.of("There is no figure from 2025-07-01 on.")));
        assertThat(COUNTS.over(QUARTER, List.of(flow("2025/26", 10))).found()).isEmpty();
        assertThat(COUNTS.over(QUARTER, List.of(flow("@2025-04-01", 10))).found()).isEmpty();
    }

    @Test
    void a_ratio_is_recomputed_and_never_averaged() {
        // 10% of 10 and 50% of 90: 46 of 100, not 30%
        var combined =
                SHARES.over(
                        QUARTER,
                        List.of(parts("2025-04", 1, 10), parts("2025-05..2025-06", 45, 90)));
        assertThat(combined)
                .isEqualTo(
                        new Whole(
                                Observation.ofParts(QUARTER, Quantity.of(46), Quantity.of(100)),
                                "Recomputed from the parts of 2 figures: 46 out of 100."));
        assertThat(
                        SHARES.over(
                                QUARTER,
                                List.of(parts("2025-04", 1, 10), flow("2025-05..2025-06", 50))))
                .isEqualTo(
                        new None(
                                List.of(
                                        "Not every figure has its numerator and denominator, and such figures are never averaged.")));
    }

    @Test
    void a_stock_and_a_window_are_those_at_the_end() {
        for (var accumulation : List.of(Accumulation.STOCK, Accumulation.ROLLING)) {
            var stock = new RollUp(Measure.count(), accumulation);
            assertThat(stock.over(QUARTER, List.of(flow("2025-04", 5), flow("2025-06", 7))))
                    .isEqualTo(
                            new Whole(
                                    Observation.of(QUARTER, Quantity.of(7)),
                                    "The latest figure, of June 2025."));
            assertThat(
                            stock.over(
                                            QUARTER,
                                            List.of(
                                                    flow("2025-06", 7),
                                                    flow("2025-05..2025-06", 9),
                                                    flow("@2025-06-30", 8)))
                                    .found())
                    .contains(Observation.of(QUARTER, Quantity.of(9)));
            assertThat(stock.over(QUARTER, List.of(flow("2025-04", 5))))
                    .isEqualTo(new None(List.of("There is no figure at the end of Q1 2025/26.")));
            assertThat(stock.over(QUARTER, List.of(marked("2025-06", Quality.SUPPRESSED))).found())
                    .isEmpty();
        }
    }

    @Test
    void districts_add_up_to_the_county() {
        for (var accumulation :
                List.of(Accumulation.FLOW, Accumulation.STOCK, Accumulation.ROLLING)) {
            var combined =
                    new RollUp(Measure.count(), accumulation)
                            .of(
                                    QUARTER,
                                    members(flow("2025/26 Q1", 3), flow("2025-04..2025-06", 4)));
            assertThat(combined.found().map(Observation::value)).contains(Quantity.of(7));
        }
        assertThat(
                        SHARES.of(
                                        QUARTER,
                                        members(
                                                parts("2025/26 Q1", 1, 10),
                                                parts("2025/26 Q1", 45, 90)))
                                .found())
                .contains(Observation.ofParts(QUARTER, Quantity.of(46), Quantity.of(100)));
        assertThat(COUNTS.of(QUARTER, Map.of()))
                .isEqualTo(new None(List.of("There is nothing to roll up.")));
    }

    @Test
    void only_what_adds_up_is_added() {
        assertThat(adds(Measure.Kind.COUNT, Accumulation.STOCK)).isTrue();
        assertThat(adds(Measure.Kind.MONEY, Accumulation.FLOW)).isTrue();
        assertThat(adds(Measure.Kind.MONEY, Accumulation.RATIO)).isFalse();
        assertThat(adds(Measure.Kind.COUNT, Accumulation.RATIO)).isFalse();
        assertThat(adds(Measure.Kind.DAYS, Accumulation.FLOW)).isTrue();
        assertThat(adds(Measure.Kind.DAYS, Accumulation.STOCK)).isFalse();
        assertThat(adds(Measure.Kind.NUMBER, Accumulation.FLOW)).isTrue();
        assertThat(adds(Measure.Kind.SCORE, Accumulation.FLOW)).isFalse();
        assertThat(adds(Measure.Kind.RATE, Accumulation.FLOW)).isFalse();
        assertThat(adds(Measure.Kind.PERCENT, Accumulation.FLOW)).isFalse();
    }

    @Test
    void a_missing_member_leaves_the_whole_missing_and_every_one_is_named() {
        var members = new LinkedHashMap<String, Observation>();
        members.put("Holt", marked("2025/26 Q1", Quality.NOT_AVAILABLE));
        members.put("Wick", marked("2025/26 Q1", Quality.SUPPRESSED));
        members.put("Ham", marked("2025/26 Q1", Quality.NOT_DUE));
        members.put("Stow", marked("2025/26 Q1", Quality.FINAL));
        members.put("Thorpe", flow("2025/26 Q1", 4));
        assertThat(COUNTS.of(QUARTER, members))
                .isEqualTo(
                        new None(
                                List.of(
                                        "The figure of Holt is not available.",
                                        "The figure of Wick is suppressed.",
                                        "No figure is due for Ham.",
                                        "Stow has no figure.")));
        members.put("Wick", flow("2025-04", 4));
        assertThat(COUNTS.of(QUARTER, members))
                .isEqualTo(new None(List.of("Wick is for April 2025, not for Q1 2025/26.")));
    }

    @Test
    void the_whole_is_as_certain_as_its_least_certain_part() {
        var members =
                members(
                        new Observation(QUARTER, null, null, Quantity.of(1), 1, Quality.ESTIMATED),
                        new Observation(
                                QUARTER, null, null, Quantity.of(2), 2, Quality.PROVISIONAL),
                        new Observation(QUARTER, null, null, Quantity.of(3), 0, Quality.FINAL));
        assertThat(COUNTS.of(QUARTER, members).found())
                .contains(
                        new Observation(
                                QUARTER, null, null, Quantity.of(6), 2, Quality.PROVISIONAL));
    }

    @Test
    void a_green_county_does_not_hide_its_red_districts() {
        var districts = new LinkedHashMap<String, Outcome>();
        districts.put("Alderwick", rated(RED));
        districts.put("Holt", rated(GREEN));
        districts.put("Stow", rated(RED));
        districts.put("Thorpe", rated(BLACK));
        districts.put("Wick", rated(RED));
        districts.put("Ham", new Outcome.NotRated(Why.AWAITED, "The figure is awaited."));
        var hidden = Hidden.of("The county", rated(GREEN), "districts", districts).orElseThrow();
        assertThat(hidden.whole()).isEqualTo(GREEN);
        assertThat(hidden.parts())
                .isEqualTo(
                        Map.of(
                                RED,
                                List.of("Alderwick", "Stow", "Wick"),
                                BLACK,
                                List.of("Thorpe")));
        assertThat(hidden.words())
                .isEqualTo(
                        "The county is green; 1 of 6 districts is black: Thorpe; 3 of 6 districts are red: Alderwick, Stow and Wick.");
    }

    @Test
    void nothing_is_hidden_by_a_red_county_or_beneath_an_amber_one_of_the_same() {
        var red = Map.<String, Outcome>of("Holt", rated(RED));
        assertThat(Hidden.of("The county", rated(RED), "districts", red)).isEmpty();
        assertThat(Hidden.of("The county", rated(AMBER), "districts", red)).isPresent();
        assertThat(
                        Hidden.of(
                                "The county",
                                new Outcome.NotRated(Why.AWAITED, "Awaited."),
                                "districts",
                                red))
                .isEmpty();
        assertThat(Hidden.of("The county", rated(GREEN), "districts", Map.of("Holt", rated(AMBER))))
                .isEmpty();
    }

    @Test
    void a_whole_can_worsen_while_every_part_improves() {
        // 80 of 100 and 20 of 100 become 17 of 20 and 45 of 180: 50% becomes 31%
        var mix =
                Mix.of(
                                Measure.percent(1),
                                List.of(pair("80/100", "17/20"), pair("20/100", "45/180")))
                        .orElseThrow();
        assertThat(mix)
                .isEqualTo(new Mix(Quantity.of(-19), Quantity.of(5), Quantity.of(-24), true));
        var down =
                Mix.of(
                                Measure.percent(1),
                                List.of(pair("17/20", "80/100"), pair("45/180", "20/100")))
                        .orElseThrow();
        assertThat(down.turned()).isTrue();
        assertThat(down.change()).isEqualTo(Quantity.of(19));
    }

    @Test
    void a_whole_that_goes_with_its_parts_has_not_turned() {
        var mix =
                Mix.of(
                        Measure.percent(1),
                        List.of(pair("10/100", "20/100"), pair("10/100", "10/100")));
        assertThat(mix).contains(new Mix(Quantity.of(5), Quantity.of(5), Quantity.ZERO, false));
        var mixed =
                Mix.of(
                        Measure.percent(1),
                        List.of(pair("10/100", "20/100"), pair("50/100", "20/100")));
        assertThat(mixed)
                .contains(new Mix(Quantity.of(-10), Quantity.of(-10), Quantity.ZERO, false));
        assertThat(Mix.of(Measure.percent(1), List.of())).isEmpty();
        assertThat(Mix.of(Measure.percent(1), List.of(pair("0/0", "1/2")))).isEmpty();
        assertThat(
                        Mix.of(
                                Measure.percent(1),
                                List.of(new Mix.Pair(parts("2025-04", 1, 2), flow("2025-05", 3)))))
                .isEmpty();
    }

    private static boolean adds(Measure.Kind kind, Accumulation accumulation) {
        var measure = new Measure(kind, kind == Measure.Kind.RATE ? 1000 : 1, 1);
        return new RollUp(measure, accumulation)
                .of(QUARTER, members(flow("2025/26 Q1", 3), flow("2025/26 Q1", 4)))
                .found()
                .isPresent();
    }

    private static Mix.Pair pair(String before, String now) {
        return new Mix.Pair(parts("2025-04", before), parts("2025-05", now));
    }

    private static Observation parts(String period, String parts) {
        var cells = parts.split("/");
        return parts(period, Integer.parseInt(cells[0]), Integer.parseInt(cells[1]));
    }

    private static Observation parts(String period, long top, long bottom) {
        return Observation.ofParts(Period.parse(period), Quantity.of(top), Quantity.of(bottom));
    }

    private static Observation flow(String period, long value) {
        return Observation.of(Period.parse(period), Quantity.of(value));
    }

    private static Observation marked(String period, Quality quality) {
        return new Observation(Period.parse(period), null, null, null, 0, quality);
    }

    private static Map<String, Observation> members(Observation... figures) {
        var members = new LinkedHashMap<String, Observation>();
        for (var figure : figures) {
            members.put("area " + (members.size() + 1), figure);
        }
        return members;
    }

    private static Outcome rated(Rating rating) {
        return new Outcome.Rated(rating, "Because.", false, rating.name());
    }
}
