package org.outturn.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.outturn.document.Format;

/// The page, read as text: what assistive technology and a strict content security policy need.
class HtmlTest {
    private static final String PAGE =
            new String(Sample.written(Format.HTML), StandardCharsets.UTF_8);

    @Test
    void it_has_a_language_a_title_landmarks_a_skip_link_and_one_h1() {
        assertThat(PAGE)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
                .contains(
                        "<title>Westshire &amp; Vale: performance, quarter 1 – Westshire Council</title>")
                .contains(
                        "<a href=\"#content\" class=\"skip\">",
                        "<header",
                        "<main id=\"content\"",
                        "<footer");
        assertThat(Pattern.compile("<h1").matcher(PAGE).results()).hasSize(1);
    }

    @Test
    void each_table_has_a_caption_scopes_and_a_labelled_group_that_the_keyboard_reaches() {
        long tables = Pattern.compile("<div class=\"scroll\"").matcher(PAGE).results().count();
        assertThat(tables).isEqualTo(4);
        assertThat(
                        Pattern.compile(
                                        "role=\"group\" aria-labelledby=\"(table-\\d+)\" tabindex=\"0\">"
                                                + "<table class=\"(?:w-\\d+ )?least-\\d+\"><caption(?:><span)? id=\"\\1\">")
                                .matcher(PAGE)
                                .results())
                .hasSize((int) tables);
        assertThat(PAGE)
                .contains("<th scope=\"col\" rowspan=\"2\">Type</th>")
                .contains("<th scope=\"colgroup\" colspan=\"3\" class=\"group\">Rating</th>")
                .contains("<th scope=\"row\">Strategic</th>");
    }

    @Test
    void a_rating_is_a_word_with_its_shape_and_colour() {
        assertThat(PAGE)
                .contains(
                        "<span class=\"rating on-f47738\"><span aria-hidden=\"true\">▲</span>\u00a0Amber</span>")
                .contains(".document .on-f47738{background:#f47738;color:#0b0c0c}");
    }

    @Test
    void a_strict_content_security_policy_is_kept() {
        var body = Documents.fragment(Sample.document()).body();
        assertThat(body)
                .doesNotContain("<script", " style=", "<h1")
                .contains("<h2 id=\"h-1-summary\">");
    }

    @Test
    void words_from_the_data_cannot_become_markup() {
        var page =
                new String(
                        Sample.written(Sample.document("<script>alert(1)</script>"), Format.HTML),
                        StandardCharsets.UTF_8);
        assertThat(page)
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }
}
