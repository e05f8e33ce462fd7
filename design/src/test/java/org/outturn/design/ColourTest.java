package org.outturn.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Colours and their contrast; the expected ratios are those of WCAG's own definition for well-known pairs.
class ColourTest {
    @Test
    void reads_back_what_it_writes() {
        assertThat(Colour.parse("#00703c").toString()).isEqualTo("#00703c");
        assertThatThrownBy(() -> Colour.parse("green")).hasMessageContaining("'green'");
    }

    @Test
    void black_on_white_is_21_and_grey_767676_is_just_enough() {
        assertThat(new Colour(0, 0, 0).contrast(Colour.WHITE)).isEqualTo(21, within(0.001));
        assertThat(Colour.parse("#767676").contrast(Colour.WHITE)).isEqualTo(4.54, within(0.01));
    }

    @Test
    void a_colour_is_darkened_until_it_is_seen() {
        var yellow = Colour.parse("#ffdd00");
        assertThat(yellow.contrast(Colour.WHITE)).isLessThan(Colour.SHAPE);
        assertThat(yellow.against(Colour.WHITE, Colour.SHAPE).contrast(Colour.WHITE))
                .isGreaterThanOrEqualTo(Colour.SHAPE);
        assertThat(yellow.ink()).isEqualTo(Colour.BLACK);
    }
}
