package org.outturn.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What an entry tells of a change is written as a line and read back.
class DetailTest {
    @Test
    void cells_and_reason_are_read_back() {
        var detail =
                new Detail(
                        "visits, 2025/26 Q1",
                        List.of(
                                new Detail.Cell("value", "190", "192"),
                                new Detail.Cell(
                                        "note", "", "the council's own; why: 'late' to 'early'")),
                        "counted again: it's right");
        assertThat(detail.words())
                .isEqualTo(
                        "visits, 2025/26 Q1: value from '190' to '192'; note from '' to 'the council''s own; why: ''late'' to"
                                + " ''early'''; why: counted again: it's right");
        assertThat(Detail.of(detail.words())).isEqualTo(detail);
    }

    @Test
    void a_name_alone_can_have_a_reason() {
        var gone = new Detail("visits", List.of(), "merged with calls");
        assertThat(Detail.of("visits; why: merged with calls")).isEqualTo(gone);
        assertThat(gone.words()).isEqualTo("visits; why: merged with calls");
    }

    @Test
    void a_name_can_look_like_the_rest_of_it() {
        var odd =
                new Detail(
                        "r1, Read meters: weekly",
                        List.of(new Detail.Cell("why", "a\nb", "''")),
                        "");
        assertThat(Detail.of(odd.words())).isEqualTo(odd);
    }

    @Test
    void what_was_written_otherwise_stays_as_it_is() {
        for (var words :
                List.of(
                        "",
                        "1,204 figures, 30 verdicts",
                        "value from 'a",
                        "x: value from 'a' to 'it's'",
                        "2 Moderate to 3 Major: the supplier's contract ended")) {
            assertThat(Detail.of(words)).isEqualTo(new Detail(words, List.of(), ""));
        }
    }
}
