package org.outturn.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What differs between the facts of two days, where the earlier ones are of a time when fewer were kept.
class ChangeTest {
    private static final Fact RATING =
            new Fact(Fact.Kind.RATING, "waiting", "Days waited", "Rating", "Amber");

    @Test
    void an_edition_from_before_cut_offs_were_facts_is_not_compared_in_them() {
        assertThat(Change.between(List.of(RATING), List.of(RATING, cutOff("20 or less"))))
                .isEmpty();
    }

    @Test
    void a_cut_off_that_moved_is_a_change() {
        var changes =
                Change.between(
                        List.of(RATING, cutOff("20 or less")),
                        List.of(RATING, cutOff("18 or less")));
        assertThat(changes).extracting(Change::before).containsExactly("20 or less");
        assertThat(Change.counted(changes)).isEqualTo("1 cut-off");
    }

    @Test
    void commitments_of_one_name_are_two_and_what_changed_of_each_is_one() {
        assertThat(
                        Change.counted(
                                Change.between(
                                        List.of(RATING),
                                        List.of(
                                                RATING,
                                                due("c1", "Due"),
                                                due("c1", "Rating"),
                                                due("c2", "Due")))))
                .isEqualTo("2 commitments");
    }

    @Test
    void risks_that_are_only_counted_are_a_thing_for_each_impact_and_likelihood() {
        assertThat(
                        Change.counted(
                                Change.between(
                                        List.of(RATING, counted(4, 3, "5"), counted(1, 1, "2")),
                                        List.of(RATING, counted(4, 3, "6"), counted(1, 1, "3")))))
                .isEqualTo("2 risks");
    }

    private static Fact counted(int impact, int likelihood, String number) {
        return new Fact(
                Fact.Kind.RISK,
                "counted %d %d".formatted(impact, likelihood),
                "Risks counted without a description",
                "Impact %d, likelihood %d".formatted(impact, likelihood),
                number);
    }

    private static Fact due(String id, String label) {
        return new Fact(Fact.Kind.COMMITMENT, id + " " + label, "Open a hub", label, "x");
    }

    private static Fact cutOff(String words) {
        return new Fact(Fact.Kind.CUT_OFF, "waiting", "Days waited", "Cut-off for Green", words);
    }
}
