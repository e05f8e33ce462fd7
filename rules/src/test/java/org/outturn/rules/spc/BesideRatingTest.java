package org.outturn.rules.spc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.outturn.rules.spc.Assurance.Assured;
import org.outturn.rules.spc.Assurance.NotAssured;
import org.outturn.rules.spc.Assurance.Outlook;
import org.outturn.rules.spc.Assurance.Why;

/// The sentence beside a rating.
class BesideRatingTest {
    private static final Assurance ONE_IN_THREE = new Assured(Outlook.HIT_OR_MISS, 0.33, false);
    private static final Assurance SAFE = new Assured(Outlook.CONSISTENTLY_MEETS, 0, false);
    private static final Assurance HOPELESS = new Assured(Outlook.CONSISTENTLY_FAILS, 1, false);
    private static final Assurance NONE = new NotAssured(Why.NO_TARGET);

    @Test
    void red_by_chance() {
        then(
                "Red",
                false,
                Variation.COMMON_CAUSE,
                ONE_IN_THREE,
                "red, but within normal variation");
    }

    @Test
    void red_for_as_long_as_nothing_changes() {
        then(
                "Red",
                false,
                Variation.COMMON_CAUSE,
                HOPELESS,
                "red, and within normal variation: the target will be missed consistently unless something changes");
    }

    @Test
    void red_but_on_its_way() {
        then(
                "Red",
                false,
                Variation.IMPROVEMENT,
                HOPELESS,
                "red, but improving: the target will be missed consistently unless something changes");
        then(
                "Red",
                false,
                Variation.CONCERN,
                ONE_IN_THREE,
                "red, and getting worse; the target will be missed about one month in three");
    }

    @Test
    void green_that_cannot_be_relied_on() {
        then(
                "Green",
                true,
                Variation.COMMON_CAUSE,
                ONE_IN_THREE,
                "green, but the target will be missed about one month in three");
        then(
                "Green",
                true,
                Variation.IMPROVEMENT,
                ONE_IN_THREE,
                "green and improving, but the target will be missed about one month in three");
    }

    @Test
    void green_to_rely_on() {
        then(
                "Green",
                true,
                Variation.COMMON_CAUSE,
                SAFE,
                "green, and the target will be met consistently unless something changes");
        then(
                "Green",
                true,
                Variation.CONCERN,
                SAFE,
                "green, but getting worse, and the target will be met consistently unless something changes");
    }

    @Test
    void without_assurance_only_the_variation_is_said() {
        then("Amber", false, Variation.COMMON_CAUSE, NONE, "amber, but within normal variation");
        then("Green", true, Variation.COMMON_CAUSE, NONE, "green, within normal variation");
        then("Green", true, Variation.IMPROVEMENT, NONE, "green and improving");
        then("Blue", true, Variation.NEUTRAL_HIGH, NONE, "blue, higher than chance explains");
        then("Blue", true, Variation.NEUTRAL_LOW, NONE, "blue, lower than chance explains");
    }

    private static void then(
            String rating, boolean met, Variation variation, Assurance assurance, String sentence) {
        var wording = Wording.plain().withPeriod("month");
        assertThat(BesideRating.sentence(rating, met, variation, assurance, wording))
                .isEqualTo(sentence);
    }
}
