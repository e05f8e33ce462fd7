package org.outturn.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.outturn.Examples;
import org.outturn.WithDatabase;
import org.outturn.assessment.Assessment;
import org.outturn.assessment.FiguresAs;
import org.outturn.rules.period.Period;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// The fictional county's second quarter, looked at on 22 November 2026.
@WithDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoubtsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired private Assessment assessment;
    @Autowired private Doubts doubts;

    @BeforeAll
    void the_county(@Autowired BeanFactory rooms) {
        Examples.load(rooms, "fernshire");
    }

    /// Due twenty days after the end of September, on 20 October; received on 2 November.
    @Test
    void a_figure_that_came_after_it_was_due_is_late() {
        assertThat(words("member-enquiries")).contains("The figure came 13 days after it was due.");
    }

    @Test
    void every_doubt_has_its_figure_and_no_figure_without_one_is_listed() {
        var all = list();
        assertThat(all).isNotEmpty().noneMatch(one -> one.doubts().isEmpty());
        assertThat(all.stream().flatMap(one -> one.doubts().stream()).map(one -> one.name()))
                .contains("late", "provisional", "revised");
    }

    /// 858 of 884 on 7 October, 818 of 884 on 30 October; it was due on the 20th, and was there.
    @Test
    void a_figure_that_was_revised_tells_from_what_and_is_not_late() {
        assertThat(words("blue-badges"))
                .containsExactly("The figure was revised from 97.1% to 92.5%.");
    }

    /// The county is the exact sum of its districts, and indicators of one population have one denominator.
    @Test
    void what_adds_up_is_not_doubted() {
        assertThat(list().stream().flatMap(one -> one.doubts().stream()).map(one -> one.name()))
                .doesNotContain("areas", "denominator");
    }

    private List<String> words(String indicator) {
        return list().stream()
                .filter(doubted -> doubted.one().indicator().id().equals(indicator))
                .flatMap(doubted ->
                        doubted.doubts().stream()
                                .map(doubt -> doubt.words(doubted.one().indicator().measure())))
                .toList();
    }

    private List<Doubted> list() {
        return doubts.list(
                assessment.scorecard("fernshire", Period.parse("2026/27 Q2"), FiguresAs.LATEST),
                TODAY);
    }
}
