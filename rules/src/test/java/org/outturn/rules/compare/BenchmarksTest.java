package org.outturn.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.outturn.rules.compare.Rank.Placed;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Polarity;

/// Ranks, quantiles, averages and peers of areas drawn as 'A 81.2  B 79.0  C -' (a dash is no data).
class BenchmarksTest {
    private static final String SEVEN = "A 81.2  B 79.0  C -  D 79.0  E 90.1  F 60  G 79";

    @Test
    void areas_of_one_figure_share_a_place_and_the_next_is_skipped() {
        assertThat(rank("E", SEVEN)).isEqualTo("1/6");
        assertThat(rank("A", SEVEN)).isEqualTo("2/6");
        assertThat(rank("B", SEVEN)).isEqualTo("3/6 (=)");
        assertThat(rank("G", SEVEN)).isEqualTo("3/6 (=)");
        assertThat(rank("F", SEVEN)).isEqualTo("6/6");
    }

    @Test
    void low_figures_lead_where_lower_is_better() {
        assertThat(Rank.of("F", areas(SEVEN), Polarity.LOWER).text()).isEqualTo("1/6");
        assertThat(Rank.of("B", areas(SEVEN), Polarity.LOWER).text()).isEqualTo("2/6 (=)");
    }

    @Test
    void an_area_without_data_is_not_ranked_and_does_not_count() {
        assertThat(rank("C", SEVEN)).isEqualTo("not ranked: no data");
    }

    @Test
    void neutral_measures_are_not_ranked() {
        assertThat(Rank.of("A", areas(SEVEN), Polarity.NEUTRAL).text())
                .isEqualTo("not ranked: neither higher nor lower is better");
    }

    @Test
    void movement_is_in_places_up() {
        var before = new Placed(33, 152, false);
        var now = new Placed(28, 152, true);
        assertThat(now.movedFrom(before)).isEqualTo(5);
        assertThat(before.movedFrom(now)).isEqualTo(-5);
        assertThat(now.sameField(before)).isTrue();
        assertThat(now.sameField(new Placed(33, 150, false))).isFalse();
        assertThat(now.text()).isEqualTo("28/152 (=)");
    }

    @Test
    void an_area_must_be_in_the_comparison_once() {
        assertThatThrownBy(() -> rank("X", SEVEN))
                .hasMessage("'X' is in the comparison 0 times, not once");
        assertThatThrownBy(() -> rank("A", "A 1  A 2"))
                .hasMessage("'A' is in the comparison 2 times, not once");
    }

    @Test
    void quartiles_count_from_the_best() {
        var eight = "A 8  B 7  C 6  D 5  E 4  F 3  G 2  H 1";
        assertThat(quantiles(eight, Polarity.HIGHER)).isEqualTo("11223344");
        assertThat(quantiles(eight, Polarity.LOWER)).isEqualTo("44332211");
    }

    @Test
    void areas_that_do_not_divide_evenly_follow_the_public_health_guide() {
        assertThat(quantiles("A 6  B 5  C 4  D 3  E 2  F 1", Polarity.HIGHER)).isEqualTo("112334");
    }

    @Test
    void ties_share_the_better_quartile() {
        assertThat(quantiles("A 8  B 7  C 7  D 7  E 4  F 3  G 2  H 1", Polarity.HIGHER))
                .isEqualTo("11113344");
    }

    @Test
    void fewer_areas_than_quantiles_give_none() {
        assertThat(Quantile.of("A", areas("A 1  B 2  C -  D 3"), Polarity.HIGHER, 4))
                .isEqualTo(new Quantile.None("only 3 areas have data, too few for 4 groups"));
        assertThat(Quantile.of("C", areas("A 1  B 2  C -  D 3"), Polarity.HIGHER, 2))
                .isEqualTo(new Quantile.None("not ranked: no data"));
        assertThatThrownBy(() -> Quantile.of("A", areas("A 1"), Polarity.HIGHER, 1))
                .hasMessage("There are 2 quantiles or more, not 1");
    }

    @Test
    void quantiles_have_their_names() {
        assertThat(new Quantile.In(2, 4).text()).isEqualTo("quartile 2 of 4");
        assertThat(new Quantile.In(1, 5).text()).isEqualTo("quintile 1 of 5");
        assertThat(new Quantile.In(3, 10).text()).isEqualTo("decile 3 of 10");
        assertThat(new Quantile.In(3, 3).text()).isEqualTo("third 3 of 3");
        assertThat(new Quantile.In(3, 6).text()).isEqualTo("group 3 of 6");
    }

    @Test
    void an_average_is_recomputed_from_sums_never_from_percentages() {
        var areas = List.of(parts("A", 1, 2), parts("B", 90, 100), AreaFigure.missing("C"));
        var average = Average.recomputed(areas, Measure.percent(1));
        assertThat(average)
                .isEqualTo(
                        new Average.Recomputed(
                                Measure.percent(1).fromParts(Quantity.of(91), Quantity.of(102)),
                                2,
                                1));
    }

    @Test
    void without_parts_or_denominators_there_is_no_average() {
        assertThat(Average.recomputed(areas(SEVEN), Measure.percent(1)))
                .isEqualTo(new Average.None("no area has a numerator and denominator"));
        assertThat(Average.recomputed(List.of(parts("A", 0, 0)), Measure.percent(1)))
                .isEqualTo(new Average.None("the denominators add up to zero"));
    }

    @Test
    void peers_are_the_neighbours_without_the_area_itself() {
        assertThat(Peers.of("A", List.of("A", "B", "F", "X"), areas(SEVEN)))
                .extracting(AreaFigure::area)
                .containsExactly("B", "F");
        assertThat(Peers.others("A", areas(SEVEN))).hasSize(6);
    }

    @Test
    void ranks_of_any_areas_agree_with_sorting_them() {
        var random = new Random(152);
        for (int n = 0; n < 500; n++) {
            var areas = new ArrayList<AreaFigure>();
            for (int i = 0; i < 1 + random.nextInt(30); i++) {
                areas.add(AreaFigure.of("area " + i, Quantity.of(random.nextInt(10))));
            }
            var sorted =
                    areas.stream()
                            .map(area -> area.value() == null ? -1 : (int) area.value().toDouble())
                            .sorted((a, b) -> b - a)
                            .toList();
            for (var area : areas) {
                int own = area.value() == null ? -1 : (int) area.value().toDouble();
                var placed = (Placed) Rank.of(area.area(), areas, Polarity.HIGHER);
                assertThat(placed.place()).isEqualTo(sorted.indexOf(own) + 1);
                assertThat(placed.tied()).isEqualTo(sorted.indexOf(own) != sorted.lastIndexOf(own));
            }
        }
    }

    private static String rank(String area, String drawn) {
        return Rank.of(area, areas(drawn), Polarity.HIGHER).text();
    }

    private static String quantiles(String drawn, Polarity polarity) {
        var text = new StringBuilder();
        for (var area : areas(drawn)) {
            text.append(
                    ((Quantile.In) Quantile.of(area.area(), areas(drawn), polarity, 4)).number());
        }
        return text.toString();
    }

    private static List<AreaFigure> areas(String drawn) {
        return Arrays.stream(drawn.split("  "))
                .map(pair -> pair.split(" "))
                .map(pair ->
                        pair[1].equals("-")
                                ? AreaFigure.missing(pair[0])
                                : AreaFigure.of(pair[0], Quantity.of(new BigDecimal(pair[1]))))
                .toList();
    }

    private static AreaFigure parts(String area, long numerator, long denominator) {
        return new AreaFigure(area, null, Quantity.of(numerator), Quantity.of(denominator));
    }
}
