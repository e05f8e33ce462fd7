package org.outturn.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.outturn.writing.Sample;

/// A document as text reads back to the same document, and one that was kept long ago still does.
class FrozenDocumentTest {
    private static final Path KEPT =
            Path.of("src/test/resources/org/outturn/edition/kept-document.json");

    @Test
    void a_document_with_everything_reads_back_the_same() {
        var document = Sample.document();
        var text = FrozenDocument.text(document);
        assertThat(FrozenDocument.read(text)).isEqualTo(document);
        assertThat(FrozenDocument.text(FrozenDocument.read(text))).isEqualTo(text);
    }

    /// Were a part of the document model renamed, editions published before would be lost: the kept text is never changed to suit.
    @Test
    void a_document_that_was_kept_is_still_understood() throws IOException {
        var kept = Files.readString(KEPT).strip();
        assertThat(FrozenDocument.text(FrozenDocument.read(kept))).isEqualTo(kept);
    }

    @Test
    void every_edition_has_its_own_address() {
        assertThat(
                        java.util.stream.Stream.of(
                                        "2015/16 Q1",
                                        "2009/10",
                                        "2009-10",
                                        "2017",
                                        "AY 2016/17",
                                        "R12 2015-05",
                                        "2014-10..2015-03",
                                        "@2017-09-30")
                                .map(org.outturn.rules.period.Period::parse)
                                .map(Edition::slug))
                .containsExactly(
                        "2015-to-16-q1",
                        "2009-to-10",
                        "2009-10",
                        "2017",
                        "ay-2016-to-17",
                        "r12-2015-05",
                        "2014-10-until-2015-03",
                        "on-2017-09-30");
    }
}
