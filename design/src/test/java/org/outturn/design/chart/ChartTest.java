package org.outturn.design.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.design.Colour;

/// What the charts draw, read back from the SVG.
class ChartTest {
    static List<Chart> everyChart() {
        return Gallery.all();
    }

    @ParameterizedTest
    @MethodSource("everyChart")
    void has_a_role_a_title_a_description_and_no_style_class_or_identifier(Chart chart) {
        for (var canvas :
                List.of(Canvas.WIDE, Canvas.NARROW, Canvas.paper(480, "Liberation Sans"))) {
            var svg = read(chart.svg(canvas));
            assertThat(svg.attr("role")).isEqualTo("img");
            assertThat(svg.child(0).tagName()).isEqualTo("title");
            assertThat(svg.child(0).text()).isEqualTo(chart.title()).isNotBlank();
            assertThat(svg.child(1).tagName()).isEqualTo("desc");
            assertThat(svg.child(1).text()).isNotBlank();
            assertThat(svg.select("[style], [class], [id], style, script, foreignObject"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("everyChart")
    void draws_nothing_outside_its_canvas(Chart chart) {
        for (var canvas : List.of(Canvas.WIDE, Canvas.NARROW)) {
            var svg = read(chart.svg(canvas));
            double width = Double.parseDouble(svg.attr("width"));
            double height = Double.parseDouble(svg.attr("height"));
            for (var at : svg.select("text, rect, circle, line")) {
                for (var name : List.of("x", "cx", "x1", "x2")) {
                    if (at.hasAttr(name)) {
                        assertThat(number(at, name)).as(at.outerHtml()).isBetween(0.0, width);
                    }
                }
                for (var name : List.of("y", "cy", "y1", "y2")) {
                    if (at.hasAttr(name)) {
                        assertThat(number(at, name)).as(at.outerHtml()).isBetween(0.0, height);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyChart")
    void is_small_and_the_same_each_time(Chart chart) {
        assertThat(chart.svg()).hasSizeLessThan(14_000).isEqualTo(chart.svg());
    }

    @Test
    void a_trend_says_where_it_began_where_it_stands_and_what_was_planned() {
        assertThat(Gallery.quarters().description())
                .isEqualTo(
                        "From 55.2% (Q1 13/14) to 63.1% (Q1 15/16). Target: 60%. 1 without a figure.");
        assertThat(Gallery.months().description())
                .endsWith("Break before 01/25: counted from the day of referral.");
    }

    @Test
    void a_missing_figure_leaves_a_gap_in_the_line() {
        var path = read(Gallery.quarters().svg()).select("path[stroke=#1d70b8]").attr("d");
        assertThat(path.chars().filter(c -> c == 'M').count()).isEqualTo(2);
    }

    @Test
    void a_changed_definition_breaks_the_line_and_says_why() {
        var svg = read(Gallery.months().svg());
        assertThat(
                        svg.select("path[stroke=#1d70b8]")
                                .attr("d")
                                .chars()
                                .filter(c -> c == 'M')
                                .count())
                .isEqualTo(2);
        assertThat(svg.select("line > title").text()).isEqualTo("counted from the day of referral");
    }

    @Test
    void a_target_steps_where_it_changes_and_is_absent_where_none_was_set() {
        var path = read(Gallery.quarters().svg()).select("path[stroke-dasharray]").attr("d");
        assertThat(path.split("[ML]")).hasSize(6);
    }

    @Test
    void points_have_tooltips_with_figure_and_rating_and_the_last_figure_is_written_out() {
        var svg = read(Gallery.quarters().svg());
        assertThat(svg.select("circle > title, polygon > title").eachText())
                .contains("Q1 14/15: 58.1%, Amber", "Q1 15/16: 63.1%, Green, provisional");
        assertThat(svg.select("text[font-weight=bold]").text()).isEqualTo("63.1%");
    }

    @Test
    void the_higher_figure_is_drawn_higher() {
        var svg =
                read(
                        TrendChart.of(
                                        "Two",
                                        Axis.COUNT,
                                        List.of(
                                                TrendChart.Point.of("a", 10, "10"),
                                                TrendChart.Point.of("b", 20, "20")))
                                .svg());
        var circles = svg.select("circle");
        assertThat(number(circles.get(0), "cy")).isGreaterThan(number(circles.get(1), "cy"));
    }

    @Test
    void scales_have_round_ticks_and_stay_within_what_is_possible() {
        assertThat(Scale.over(55.2, 63.1, Axis.PERCENT, 5).ticks())
                .containsExactly(54.0, 56.0, 58.0, 60.0, 62.0, 64.0);
        assertThat(Scale.over(91, 99.9, Axis.PERCENT, 5).high()).isEqualTo(100);
        assertThat(Scale.over(0, 0, Axis.COUNT, 5).low()).isZero();
        assertThat(Scale.over(3, 3, Axis.NUMBER, 5).ticks()).hasSizeGreaterThan(2);
        assertThat(Scale.over(-5, 12, Axis.NUMBER, 5).low()).isLessThanOrEqualTo(-5);
        assertThat(Axis.MONEY.shown(-1200, 0)).isEqualTo("−£1,200");
        assertThat(Axis.MONEY.shown(2_500_000, 0)).isEqualTo("£2.5m");
    }

    @Test
    void a_trend_without_any_figure_says_so() {
        var svg =
                read(
                        TrendChart.of(
                                        "None",
                                        Axis.PERCENT,
                                        List.of(TrendChart.Point.missing("a", "awaited")))
                                .svg());
        assertThat(svg.text()).contains("No figures");
    }

    @Test
    void a_line_needs_a_value_for_each_point() {
        assertThatThrownBy(
                        () -> Gallery.quarters().with(new TrendChart.Line("x", Arrays.asList(1.0))))
                .hasMessageContaining("1 values for 9 points");
    }

    @Test
    void the_parts_of_a_rating_bar_are_as_wide_as_their_counts_and_differ_in_grey() {
        var svg = read(Gallery.ratings().svg());
        var parts = svg.select("rect:has(title)");
        assertThat(parts.eachText())
                .containsExactly(
                        "Green: 14", "Green Amber: 5", "Amber: 3", "Red: 8", "Not rated: 11");
        assertThat(number(parts.get(0), "width")).isGreaterThan(number(parts.get(4), "width"));
        assertThat(svg.select("path, line").size()).isGreaterThan(3);
    }

    @Test
    void text_on_every_cell_of_a_heat_map_can_be_read() {
        var svg = read(Gallery.heatMap().svg());
        for (var cell : svg.select("rect:has(title)")) {
            var fill = Colour.parse(cell.attr("fill"));
            double top = number(cell, "y");
            for (var text : cell.nextElementSiblings().select("text[text-anchor=middle]")) {
                double across = number(text, "x") - number(cell, "x");
                double down = number(text, "y") - top;
                if (across > 0
                        && across < number(cell, "width")
                        && down > 0
                        && down < number(cell, "height")
                        && !text.text().equals("Likelihood")) {
                    assertThat(Colour.parse(text.attr("fill")).contrast(fill))
                            .isGreaterThanOrEqualTo(Colour.TEXT);
                }
            }
        }
        assertThat(svg.select("desc").text()).startsWith("1 at likelihood 5, impact 3 (Red)");
    }

    @Test
    void a_chart_takes_well_under_a_millisecond() {
        var chart = Gallery.months();
        for (int i = 0; i < 2000; i++) {
            chart.svg();
        }
        long start = System.nanoTime();
        for (int i = 0; i < 500; i++) {
            chart.svg();
        }
        double each = (System.nanoTime() - start) / 500e6;
        assertThat(each).as(String.format(Locale.ROOT, "%.3f ms", each)).isLessThan(5);
    }

    @Test
    void text_is_escaped() {
        var svg = new RatingBar("<b> & \"x\"", List.of()).svg();
        assertThat(svg).contains("<title>&lt;b&gt; &amp; &quot;x&quot;</title>");
    }

    static Element read(String svg) {
        Document document = Jsoup.parse(svg, Parser.xmlParser());
        return document.child(0);
    }

    private static double number(Element at, String name) {
        return Double.parseDouble(at.attr(name));
    }

    @Test
    void a_forecast_stands_behind_the_figures_with_the_range_in_which_it_may_end() {
        var chart = Gallery.forecast();
        assertThat(chart.description())
                .contains("Forecast for 2025/26: 58 days, 55 to 61 days.")
                .contains("1 outside what chance explains.");
        var svg = read(chart.svg());
        assertThat(svg.select("title").eachText())
                .contains("Forecast for 2025/26: 58 days, 55 to 61 days")
                .contains("Worse than chance explains")
                .anyMatch(words -> words.contains("61 days, Concern, Worse than chance explains"));
    }

    @Test
    void the_picked_column_is_the_darkest_and_says_where_it_stands() {
        var chart = Gallery.columns();
        assertThat(chart.description())
                .startsWith("Fernshire 66.1%, number 38 of 60 from the left.")
                .contains("From Area 0 with 92.0% to Area 59 with 50.7%.")
                .endsWith("England 74.5%.");
        var bars = read(chart.svg()).select("rect:has(title)");
        assertThat(bars).hasSize(60);
        // In grey each is less than half as bright as the next.
        assertThat(RankedColumns.PICKED.contrast(RankedColumns.APART)).isGreaterThan(2);
        assertThat(RankedColumns.APART.contrast(RankedColumns.PLAIN)).isGreaterThan(2);
        // Longer for more: 92.0 stands 92.0/50.7 times as high as 50.7.
        assertThat(number(bars.get(0), "height") / number(bars.get(59), "height"))
                .isCloseTo(92.0 / 50.7, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void a_funnel_has_a_point_for_each_area_and_two_pairs_of_limits() {
        var chart = Gallery.funnel();
        var svg = read(chart.svg());
        assertThat(svg.select("path")).hasSize(4);
        assertThat(svg.select("title").eachText()).contains("Fernshire: 66.1%");
        assertThat(chart.description()).contains("of 60 areas lie outside the wider limits.");
    }

    @Test
    void small_multiples_share_one_scale() {
        var chart =
                new SmallMultiples(
                        "Two districts",
                        List.of(
                                new SmallMultiples.Panel("Low", List.of(0.0, 0.0), "0", null),
                                new SmallMultiples.Panel("High", List.of(10.0, 10.0), "10", null)),
                        null);
        var paths = read(chart.svg()).select("path").eachAttr("d");
        // Equal heights within a panel, 2.7 lines of text between the lowest and the highest.
        assertThat(heights(paths.get(0))).hasSize(1);
        assertThat(heights(paths.get(0)).getFirst() - heights(paths.get(1)).getFirst())
                .isCloseTo(2.7 * 14, org.assertj.core.data.Offset.offset(0.2));
    }

    private static List<Double> heights(String path) {
        return Arrays.stream(path.split("[ML]"))
                .filter(step -> !step.isBlank())
                .map(step -> Double.valueOf(step.strip().split(" ")[1]))
                .distinct()
                .toList();
    }
}
