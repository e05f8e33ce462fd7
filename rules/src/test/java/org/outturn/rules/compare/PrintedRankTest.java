package org.outturn.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Polarity;

/// Printed ranks against drawn figures; `us` is the area that the paper is of.
class PrintedRankTest {
    private static final String SIX = "a=90.1 b=81.2 us=79.0 c=79.0 d=79.0 e=60.0";

    @Test
    void what_follows_from_the_figures_agrees() {
        assertThat(finding(SIX, "3/6")).isInstanceOf(PrintedRank.Finding.Agrees.class);
        assertThat(finding(SIX, "3/6=")).isInstanceOf(PrintedRank.Finding.Agrees.class);
        assertThat(finding(SIX, "3")).isInstanceOf(PrintedRank.Finding.Agrees.class);
    }

    @Test
    void a_place_among_those_that_share_a_figure_is_told_as_such() {
        assertThat(reason(SIX, "4/6"))
                .isEqualTo(
                        "3 areas share the figure from place 3 on, and the printed place is one of theirs");
    }

    @Test
    void fewer_areas_are_named_with_what_they_must_have_been() {
        assertThat(reason(SIX, "3/5"))
                .isEqualTo(
                        "6 areas have a figure here and the paper counts 5: it follows when one that is not better is left out");
        assertThat(reason(SIX, "2/5")).endsWith("one with a better figure is left out");
        assertThat(reason(SIX, "1/4")).endsWith("2 are left out, 2 with a better figure");
    }

    @Test
    void the_councils_own_figure_is_tried() {
        assertThat(reason("a=90.0 us=80.0 b=70.0", "1/3", "95.5"))
                .isEqualTo(
                        "it follows by 95.5%, the council's own figure, instead of the released one");
    }

    @Test
    void unrounded_figures_are_tried_where_every_area_has_parts() {
        // 45.2% each; 452/1000 is 45.20 and 1356/2999 is 45.215.
        assertThat(reason("us=45.2(452/1000) a=45.2(1356/2999) b=40.0(40/100)", "2/3="))
                .startsWith("2 areas share the figure from place 1 on");
        assertThat(reason("us=45.3(452/1000) a=45.2(1356/2999) b=40.0(40/100)", "2/3"))
                .isEqualTo("it follows by figures worked out unrounded from parts");
    }

    @Test
    void what_nothing_explains_is_said_to_be_unexplained() {
        assertThat(reason(SIX, "1/6")).startsWith("neither ties, the number of areas");
        assertThat(reason(SIX, "3/9"))
                .isEqualTo("the paper counts 9 areas, of which 6 have a figure here");
        assertThat(reason("a=1.0 us=0.5", "2/2=")).isEqualTo("no other area has the same figure");
        assertThat(reason("a=1.0 us=-", "2/2")).isEqualTo("not ranked: no data");
    }

    private static PrintedRank.Finding finding(String drawn, String printed) {
        return finding(drawn, printed, null);
    }

    private static PrintedRank.Finding finding(String drawn, String printed, @Nullable String own) {
        var parts = printed.replace("=", "").split("/");
        return new PrintedRank(
                        Integer.parseInt(parts[0]),
                        parts.length > 1 ? Integer.valueOf(parts[1]) : null,
                        printed.endsWith("=") ? true : null)
                .against(
                        "us",
                        areas(drawn),
                        Polarity.HIGHER,
                        Measure.percent(1),
                        own == null ? null : Quantity.parse(own));
    }

    private static String reason(String drawn, String printed) {
        return reason(drawn, printed, null);
    }

    private static String reason(String drawn, String printed, @Nullable String own) {
        return ((PrintedRank.Finding.Differs) finding(drawn, printed, own)).reason();
    }

    /// `a=79.0` for a published figure, `a=45.2(452/1000)` with its parts, `a=-` for none.
    private static List<AreaFigure> areas(String drawn) {
        var areas = new ArrayList<AreaFigure>();
        for (var one : drawn.split(" ")) {
            var cells = one.split("[=(/)]");
            areas.add(
                    cells[1].equals("-")
                            ? AreaFigure.missing(cells[0])
                            : new AreaFigure(
                                    cells[0],
                                    Quantity.parse(cells[1]),
                                    cells.length > 2 ? Quantity.parse(cells[2]) : null,
                                    cells.length > 2 ? Quantity.parse(cells[3]) : null));
        }
        return areas;
    }
}
