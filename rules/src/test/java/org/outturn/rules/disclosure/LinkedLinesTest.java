package org.outturn.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.outturn.rules.disclosure.LinkedLines.Line;

/// Sums that share figures, drawn as `name=count`, and lines as `total: part part`.
class LinkedLinesTest {
    @Test
    void a_small_part_takes_the_cheapest_other_with_it() {
        // 44 - 12 - 20 - 9 would be 3.
        assertThat(withheld("all=44 n=12 e=3 s=20 w=9", "all: n e s w")).containsExactly("e", "w");
    }

    @Test
    void what_is_in_no_part_is_a_part() {
        // The parts make 42 of 44: two are in none of them, and can be worked out from what is
        // shown.
        assertThat(withheld("all=44 n=12 e=10 s=20", "all: n e s")).isNotEmpty();
        // 4 + 12 are 16 of 26; the ten that are in neither hide the four.
        assertThat(withheld("all=26 n=12 e=4", "all: n e")).containsExactly("e");
    }

    @Test
    void a_total_that_is_less_than_its_parts_is_not_their_sum() {
        assertThat(withheld("all=30 n=12 e=3 s=20", "all: n e s")).containsExactly("e");
    }

    @Test
    void what_one_line_withholds_is_kept_unknown_in_the_others() {
        // The only ward of e is small, so e goes too, and another district with it: the least.
        assertThat(
                        withheld(
                                "all=62 n=30 e=3 s=20 w=9 e1=3 n1=10 n2=20",
                                "all: n e s w",
                                "e: e1",
                                "n: n1 n2"))
                .containsExactly("e", "e1", "w");
        // w is withheld for e; the wards of w would add up to it.
        assertThat(withheld("all=62 n=30 e=3 s=20 w=9 w1=0 w2=9", "all: n e s w", "w: w1 w2"))
                .containsExactly("e", "w", "w2");
    }

    @Test
    void a_figure_of_several_counts_is_withheld_as_a_whole() {
        // 3 of 50, 48 of 50 (two are not), 20 of 40 and 20 of 45: the first two hide each other.
        var counts = new LinkedHashMap<String, long[]>();
        counts.put("all", new long[] {91, 94, 185});
        counts.put("n", new long[] {3, 47, 50});
        counts.put("e", new long[] {48, 2, 50});
        counts.put("s", new long[] {20, 20, 40});
        counts.put("w", new long[] {20, 25, 45});
        assertThat(
                        LinkedLines.withheld(
                                counts,
                                List.of(new Line<>(List.of("n", "e", "s", "w"), "all")),
                                Set.of(),
                                Profile.ONE_TO_FOUR))
                .contains("n", "e")
                .doesNotContain("all");
    }

    /// Four districts in four quarters, their years and the county's quarters published; only the nine small counts are withheld by single
    /// lines, and (29 - 20) + (60 - 55) - (47 - 42) - (60 - 55) would be the fourth of them.
    @Test
    void a_count_that_leads_from_one_block_to_another_cannot_be_worked_out() {
        var drawn =
                """
                d11=2 d12=3 d13=4 d14=20 d1=29
                d21=3 d22=2 d23=30 d24=25 d2=60
                d31=20 d32=25 d33=3 d34=2 d3=50
                d41=22 d42=30 d43=2 d44=3 d4=57
                c1=47 c2=60 c3=39 c4=50\
                """;
        var lines = new ArrayList<String>();
        for (int i = 1; i <= 4; i++) {
            lines.add("d%1$d: d%1$d1 d%1$d2 d%1$d3 d%1$d4".formatted(i));
            lines.add("c%1$d: d1%1$d d2%1$d d3%1$d d4%1$d".formatted(i));
        }
        assertThat(withheld(drawn.replace('\n', ' '), lines.toArray(String[]::new)))
                .contains("d11", "d12", "d13", "d21", "d22", "d33", "d34", "d43", "d44")
                .hasSizeGreaterThan(9)
                .doesNotContain("d1", "d2", "d3", "d4", "c1", "c2", "c3", "c4");
    }

    /// A town T = a + b lies in a county T + c and shares b with a constituency b + c. All of a, b, c and T are withheld by single lines, and
    /// 25 - 22 would be the three of a, beside which nothing is shown: the least that is shown further off goes too.
    @Test
    void a_count_with_nothing_shown_beside_it_cannot_be_worked_out_from_further_off() {
        assertThat(
                        withheld(
                                "a=3 b=20 T=23 c=2 County=25 Constituency=22",
                                "T: a b",
                                "County: T c",
                                "Constituency: b c"))
                .containsExactly("Constituency", "T", "a", "b", "c");
    }

    @Test
    void a_denominator_that_adds_up_is_kept_unknown_though_the_count_does_not() {
        // Five of the 38 are in neither district and hide the three; 60 - 40 would be the 20 that
        // they are of.
        var counts = new LinkedHashMap<String, long[]>();
        counts.put("all", new long[] {38, 60});
        counts.put("n", new long[] {30, 40});
        counts.put("e", new long[] {3, 20});
        assertThat(
                        LinkedLines.withheld(
                                counts,
                                List.of(new Line<>(List.of("n", "e"), "all")),
                                Set.of(),
                                Profile.ONE_TO_FOUR))
                .contains("e")
                .hasSizeGreaterThan(1);
    }

    @Test
    void without_a_total_only_small_counts_go() {
        var counts = drawn("n=12 e=3 s=20");
        assertThat(
                        LinkedLines.withheld(
                                counts,
                                List.of(new Line<>(List.of("n", "e", "s"), null)),
                                Set.of(),
                                Profile.ONE_TO_FOUR))
                .containsExactly("e");
    }

    @Test
    void what_is_withheld_for_another_reason_takes_the_least_other_with_it() {
        // 60 - 20 - 30 would be 10.
        assertThat(alsoWithheld("a", "all=60 a=10 b=20 c=30", "all: a b c"))
                .containsExactly("a", "b");
        // The sum of all parts would be the total.
        assertThat(alsoWithheld("all", "all=60 a=10 b=20 c=30", "all: a b c"))
                .containsExactly("a", "all");
        // None can be taken for ten, so a nought protects nothing.
        assertThat(alsoWithheld("a", "all=40 a=10 b=0 c=30", "all: a b c"))
                .containsExactly("a", "c");
        assertThat(alsoWithheld("a", "all=10 a=10", "all: a")).containsExactly("a", "all");
        // Five that are in no part can be in the ten as well.
        assertThat(alsoWithheld("a", "all=65 a=10 b=20 c=30", "all: a b c")).containsExactly("a");
    }

    @Test
    void a_part_that_is_not_published_is_no_part() {
        // 3 and 20 of 30: the seven that are left hide the three.
        assertThat(withheld("all=30 a=3 b=-1 c=20", "all: a b c")).containsExactly("a");
    }

    @Test
    void noughts_are_withheld_where_the_council_counts_them_as_small() {
        assertThat(
                        LinkedLines.withheld(
                                drawn("n=0 e=12 s=5"),
                                List.of(new Line<>(List.of("n", "e", "s"), null)),
                                Set.of(),
                                new Profile(0, 4, 1, true)))
                .containsExactly("n");
    }

    private static Set<String> withheld(String drawn, String... lines) {
        return withheld(Set.of(), drawn, lines);
    }

    private static Set<String> alsoWithheld(String also, String drawn, String... lines) {
        return withheld(Set.of(also), drawn, lines);
    }

    private static Set<String> withheld(Set<String> also, String drawn, String... lines) {
        var all = new ArrayList<Line<String>>();
        for (var line : lines) {
            var sides = line.split(": ");
            all.add(new Line<>(List.of(sides[1].split(" ")), sides[0]));
        }
        return new TreeSet<>(LinkedLines.withheld(drawn(drawn), all, also, Profile.ONE_TO_FOUR));
    }

    private static Map<String, long[]> drawn(String drawn) {
        var counts = new LinkedHashMap<String, long[]>();
        for (var one : drawn.split(" ")) {
            var sides = one.split("=");
            counts.put(sides[0], new long[] {Long.parseLong(sides[1])});
        }
        return counts;
    }
}
