package org.outturn.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.document.Format;

/// An edition can be made again years later, so nothing of the clock, the machine or chance may be in it.
class SameBytesTest {
    @ParameterizedTest
    @EnumSource(Format.class)
    void the_same_document_gives_the_same_bytes(Format format) throws Exception {
        var first = Sample.written(format);
        Thread.sleep(1100); // clocks in files tick in seconds
        assertThat(Sample.written(format)).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void another_title_gives_other_bytes(Format format) {
        var other = Sample.document("Another title");
        assertThat(Sample.written(other, format)).isNotEqualTo(Sample.written(format));
    }
}
