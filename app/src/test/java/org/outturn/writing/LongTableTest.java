package org.outturn.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.outturn.document.Format;

/// A table of several pages says what its signs mean before its first row, a short one beneath its last; its columns follow what they hold.
class LongTableTest {
    private static final String KEY = "† As the paper states it; it cannot be worked out";
    private static final String LONG = "Measures that missed their target";
    private static final String FIRST = "AC/S1<";
    private static final String REMARK = "Measures that are not rated are not counted.";
    private static final String LAST = ">All<";

    @Test
    void on_the_page_in_word_and_in_open_text_the_key_stands_above_a_long_table() throws Exception {
        for (var text : texts()) {
            int caption = text.lastIndexOf(LONG, text.indexOf(KEY));
            assertThat(caption).isPositive();
            assertThat(text.indexOf(KEY)).isGreaterThan(caption).isLessThan(text.indexOf(FIRST));
            assertThat(text.indexOf(KEY)).isEqualTo(text.lastIndexOf(KEY));
        }
    }

    @Test
    void and_beneath_a_short_one() throws Exception {
        for (var text : texts()) {
            assertThat(text.indexOf(REMARK)).isGreaterThan(text.indexOf(LAST));
        }
    }

    private static List<String> texts() throws Exception {
        return List.of(
                Documents.fragment(Sample.document()).body(),
                Parts.of(Sample.written(Format.DOCX)).text("word/document.xml"),
                Parts.of(Sample.written(Format.ODT)).text("content.xml"));
    }

    /// `AC/S24` and `Ref` beside a sentence and a list.
    @Test
    void in_word_a_column_of_codes_takes_no_more_than_its_codes() throws Exception {
        var text = Parts.of(Sample.written(Format.DOCX)).text("word/document.xml");
        var grid =
                text.substring(text.indexOf("w:tblCaption w:val=\"" + LONG))
                        .replaceFirst("(?s)</w:tblGrid>.*", "");
        var widths =
                Pattern.compile("gridCol w:w=\"(\\d+)\"")
                        .matcher(grid)
                        .results()
                        .map(found -> Integer.valueOf(found.group(1)))
                        .toList();
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        assertThat(widths).hasSize(6);
        assertThat(widths.getFirst()).isLessThan(all * 8 / 100);
        assertThat(widths.getLast()).isGreaterThan(all * 40 / 100);
    }

    /// A style of the content that is made from another one of the content is no style: readers fall back to letters of the usual size.
    @Test
    void in_open_text_each_style_rests_on_one_that_has_a_name() throws Exception {
        var file =
                Parts.of(
                        Sample.written(
                                Cards.deck(org.outturn.document.Document.Orientation.LANDSCAPE, 2),
                                Format.ODT));
        var named =
                Parts.all(file.xml("styles.xml"), "style:style")
                        .map(style -> style.getAttribute("style:name"))
                        .toList();
        assertThat(
                        Parts.all(file.xml("content.xml"), "style:style")
                                .filter(style ->
                                        style.getAttribute("style:family").equals("paragraph"))
                                .map(style -> style.getAttribute("style:parent-style-name")))
                .isNotEmpty()
                .isSubsetOf(named);
    }
}
