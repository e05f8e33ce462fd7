package org.outturn.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// What is served holds nothing that may only be used on GOV.UK.
class AssetsTest {
    @Test
    void the_style_sheet_names_neither_the_font_nor_a_picture() {
        var css = text("outturn.css");
        assertThat(css).contains(".govuk-button").contains(".ot-header");
        assertThat(css.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("transport")
                .doesNotContain("@font-face")
                .doesNotContain("url(")
                .doesNotContain("crest.")
                .doesNotContain("@import");
        assertThat(css).contains("font-family:-apple-system");
    }

    @Test
    void no_font_crown_or_crest_is_in_the_build() {
        for (var name : new String[] {"govuk-crest.svg", "favicon.ico", "fonts", "images"}) {
            assertThat(AssetsTest.class.getResource("assets/" + name)).isNull();
        }
    }

    @Test
    void an_address_changes_with_the_content_and_every_asset_has_one() {
        assertThat(Assets.address("outturn.css"))
                .matches("/assets/[0-9a-f]{12}/outturn\\.css")
                .contains(Assets.folder());
        for (var name :
                new String[] {"outturn.js", "govuk-frontend.min.js", "htmx.min.js", "icon.svg"}) {
            assertThat(Assets.find(name)).isPresent();
        }
        assertThat(Assets.find("../module-info.class")).isEmpty();
    }

    @Test
    void a_brand_reads_back_from_its_address_and_white_words_can_be_read_on_it() {
        var brand = Brand.of("#f4b400", "#123456");
        assertThat(brand.colour().contrast(Colour.WHITE)).isGreaterThanOrEqualTo(Colour.TEXT);
        var name = brand.address().substring("/assets/brand/".length());
        assertThat(Brand.named(name)).contains(brand);
        assertThat(Brand.named("red}body{display:none.css")).isEmpty();
    }

    private static String text(String name) {
        return new String(Assets.find(name).orElseThrow().bytes(false), StandardCharsets.UTF_8);
    }
}
