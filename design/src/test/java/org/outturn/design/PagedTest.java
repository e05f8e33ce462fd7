package org.outturn.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Sixty lines are pages of 25, 25 and 10.
class PagedTest {
    private static final List<Integer> SIXTY = IntStream.rangeClosed(1, 60).boxed().toList();

    private static Paged<Integer> asked(String page) {
        return Paged.of(SIXTY, Paged.asked(page));
    }

    @Test
    void a_list_is_read_a_page_at_a_time() {
        assertThat(asked("1").shown()).hasSize(25).startsWith(1);
        assertThat(asked("3").shown()).hasSize(10).startsWith(51).endsWith(60);
        assertThat(asked("2").words("60 risks")).isEqualTo("60 risks, page 2 of 3");
        assertThat(Paged.pageOf(24)).isEqualTo(1);
        assertThat(Paged.pageOf(25)).isEqualTo(2);
    }

    @Test
    void what_is_no_page_is_the_first_and_what_is_beyond_the_last_is_the_last() {
        for (var nonsense : List.of("", "0", "-1", "x", "2.0", "99999")) {
            assertThat(asked(nonsense)).as(nonsense).isEqualTo(asked("1"));
        }
        assertThat(asked("999")).isEqualTo(asked("3"));
    }

    @Test
    void all_of_it_stands_on_one_page() {
        assertThat(asked("all").shown()).isEqualTo(SIXTY);
        assertThat(asked("all").words("60 risks")).isEqualTo("60 risks");
        assertThat(Paged.query(Paged.ALL)).isEqualTo("page=all");
    }

    @Test
    void the_way_to_the_others_stands_beneath() {
        var second = Objects.requireNonNull(asked("2").paging(page -> "?" + Paged.query(page)));
        assertThat(second.other()).isEqualTo(new Link("Show all 60 on one page", "?page=all"));
        assertThat(second.pages()).isNotNull();
        var whole = Objects.requireNonNull(asked("all").paging(page -> "?" + Paged.query(page)));
        assertThat(whole.other()).isEqualTo(new Link("Show 25 at a time", "?"));
        assertThat(whole.pages()).isNull();
    }

    @Test
    void a_short_list_has_no_pages() {
        var few = Paged.of(SIXTY.subList(0, 25), Paged.ALL);
        assertThat(few.paging(_ -> "")).isNull();
        assertThat(few.words("25 risks")).isEqualTo("25 risks");
        assertThat(Paged.of(List.<Integer>of(), 1).shown()).isEmpty();
    }
}
