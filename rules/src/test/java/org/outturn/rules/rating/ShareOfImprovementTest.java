package org.outturn.rules.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.rules.rating.Ratings.BARNET;
import static org.outturn.rules.rating.Ratings.q;
import static org.outturn.rules.rating.Ratings.rating;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Target;

class ShareOfImprovementTest {
    /// Barnet, Adults and Communities, Q1 2015/16: code, polarity, previous result, target, result or its parts.
    private static final String STRATEGIC =
            """
            S3  higher  58.10  60.00  422/709
            S4  higher  9.4    10.6   66/709
            S5  higher  5.7    7.0    37/767
            S6  higher  70.9   75.0   617/767
            S9  lower   475.1  100.0  91.13
            S11 higher  71.9   81.5   316/428
            S16 higher  29.4   40.0   1048/2674
            S17 higher  216    270    119
            S18 higher  13.0   17.0   475/3979
            S19 higher  70.0   63.0   212/303
            S23 higher  86.0   90.0   68/69
            S25 higher  81.0   85.0   99.0
            """;

    private static final String CRITICAL =
            """
            C1  lower   7742   1833   1539
            C2  higher  98.4   100.0  2657/2674
            C7  higher  100.0  100.0  42/231
            C10 higher  69.8   75.0   66.3
            C11 lower   17.6   18.0   22.59
            C12 lower   5.89   5.81   5.84
            C13 lower   2.5    2.5    2.8
            C14 lower   13.40  3.35   0.87
            """;

    @Test
    void the_strategic_indicators_come_out_as_barnet_counted_them() {
        assertThat(ratings(STRATEGIC))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.ofEntries(
                                Map.entry("S3", "Red Amber"),
                                Map.entry("S4", "Red"),
                                Map.entry("S5", "Red"),
                                Map.entry("S6", "Green"),
                                Map.entry("S9", "Green"),
                                Map.entry("S11", "Red"),
                                Map.entry("S16", "Green Amber"),
                                Map.entry("S17", "Red"),
                                Map.entry("S18", "Red"),
                                Map.entry("S19", "Green"),
                                Map.entry("S23", "Green"),
                                Map.entry("S25", "Green")));
    }

    @Test
    void the_critical_indicators_give_two_greens_and_six_reds_where_barnet_counted_a_green_amber() {
        assertThat(ratings(CRITICAL).values())
                .containsExactlyInAnyOrder(
                        "Green", "Green", "Red", "Red", "Red", "Red", "Red", "Red");
    }

    @Test
    void the_reason_names_the_share() {
        assertThat(judge("S3 higher 58.10 60.00 422/709").reason())
                .isEqualTo(
                        "59.5% misses the target of 60.0% by 0.5 percentage points; from the baseline of 58.1% it"
                                + " made 74.8% of the targeted improvement; Red Amber takes at least 65%.");
        assertThat(judge("S16 higher 29.4 40.0 1048/2674").reason())
                .contains("92.4% of the targeted improvement; Green Amber takes at least 80%.");
    }

    @Test
    void a_share_just_below_a_band_is_told_apart_from_it() {
        assertThat(judge("x higher 0 100 79.96").reason())
                .contains("made 79.96% of the targeted improvement; Red Amber takes at least 65%");
        var rule =
                new ShareOfImprovement(
                        Ratings.GREEN,
                        List.of(new ShareOfImprovement.Band(q("0.655"), Ratings.AMBER)),
                        Ratings.RED);
        assertThat(
                        rule.judge(
                                        Facts.of(Measure.percent(0), Polarity.HIGHER)
                                                .withActual(q("65.7"))
                                                .withTarget(new Target.Single(q("100")))
                                                .withBaseline(q("0")))
                                .reason())
                .contains("it made 65.7% of the targeted improvement; Amber takes at least 65.5%.");
    }

    @Test
    void a_figure_that_moved_away_from_the_target_is_red() {
        assertThat(judge("S4 higher 9.4 10.6 66/709").reason()).contains("moved away from it");
        assertThat(rating(judge("x lower 20 10 21"))).isEqualTo("Red");
    }

    @Test
    void when_the_baseline_had_already_met_the_target_it_is_met_or_red() {
        assertThat(rating(judge("equal-met higher 60 60 60"))).isEqualTo("Green");
        assertThat(rating(judge("equal-missed higher 60 60 59.9"))).isEqualTo("Red");
        assertThat(rating(judge("past-met higher 70 63 69.9"))).isEqualTo("Green");
        assertThat(rating(judge("past-missed higher 70 63 62"))).isEqualTo("Red");
    }

    @Test
    void the_bands_include_their_lower_end() {
        assertThat(rating(judge("x higher 0 100 80"))).isEqualTo("Green Amber");
        assertThat(rating(judge("x higher 0 100 79.99"))).isEqualTo("Red Amber");
        assertThat(rating(judge("x higher 0 100 65"))).isEqualTo("Red Amber");
        assertThat(rating(judge("x higher 0 100 64.99"))).isEqualTo("Red");
        assertThat(rating(judge("x lower 100 0 20"))).isEqualTo("Green Amber");
    }

    @Test
    void close_to_target_shares_out_the_distance() {
        assertThat(rating(judge("x close 20 10 11"))).isEqualTo("Green Amber");
        assertThat(rating(judge("x close 20 10 9"))).isEqualTo("Green Amber");
        assertThat(rating(judge("x close 20 10 10"))).isEqualTo("Green");
        assertThat(rating(judge("x close 20 10 0"))).isEqualTo("Red");
    }

    @Test
    void without_a_baseline_only_a_met_target_is_rated() {
        var facts =
                Facts.of(Measure.percent(1), Polarity.HIGHER)
                        .withTarget(new Target.Single(q("60")));
        assertThat(rating(BARNET.judge(facts.withActual(q("60"))))).isEqualTo("Green");
        assertThat(rating(BARNET.judge(facts.withActual(q("59"))))).isEqualTo("no-baseline");
    }

    private static Map<String, String> ratings(String table) {
        var ratings = new TreeMap<String, String>();
        table.lines().forEach(line -> ratings.put(line.split(" +")[0], rating(judge(line))));
        return ratings;
    }

    private static Outcome judge(String line) {
        var cells = line.split(" +");
        return BARNET.judge(
                Facts.of(Measure.percent(1), Polarity.valueOf(cells[1].toUpperCase(Locale.ROOT)))
                        .withBaseline(q(cells[2]))
                        .withTarget(new Target.Single(q(cells[3])))
                        .withActual(figure(cells[4])));
    }

    private static Quantity figure(String text) {
        var parts = text.split("/");
        return parts.length == 1
                ? q(text)
                : q(parts[0]).times(Quantity.HUNDRED).dividedBy(q(parts[1]));
    }
}
