package org.outturn.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.Examples;

/// Filters are read against what a council has.
class FilterTest {
    @Test
    void every_fault_is_told_at_once_with_its_column_and_what_is_allowed() {
        assertThat(problems("rating=red,purple; colour=blue; type = critcal ; updated"))
                .containsExactly(
                        "12: 'purple' is not a value of rating; allowed are green, green-amber, red-amber, red, none",
                        "20: 'colour' is not a key; allowed are rating, direction, stated-direction, rank-movement, target, unit,"
                                + " indicator, updated, measure, frequency, area, type",
                        "40: 'critcal' is not a value of type; allowed are strategic, critical, none",
                        "50: 'updated' is not a part of a filter; write all, or key=value");
    }

    @Test
    void a_part_without_a_value_is_refused() {
        assertThat(problems("target="))
                .containsExactly("1: 'target' has no value; allowed are met, missed, none");
    }

    @Test
    void all_and_nothing_keep_everything() {
        assertThat(read("all")).isEqualTo(Filter.ALL).isEqualTo(read(""));
    }

    @Test
    void areas_are_brought_in_by_name() {
        assertThat(read("type=strategic; area=all").areas()).isTrue();
        assertThat(read("type=strategic").areas()).isFalse();
    }

    @Test
    void a_unit_stands_for_all_beneath_it_and_a_code_for_its_indicator() {
        assertThat(read("unit=adults-and-communities").parts().getFirst().values())
                .contains("adults-and-communities", "community-wellbeing", "director");
        assertThat(read("indicator=AC/S3,ld-employment").parts().getFirst().values())
                .containsExactlyInAnyOrder("ld-accommodation", "ld-employment");
    }

    private static Filter read(String text) {
        return switch (reading(text)) {
            case Filter.Reading.Read(var filter) -> filter;
            case Filter.Reading.Refused(var problems) ->
                    throw new AssertionError(problems.toString());
        };
    }

    private static List<String> problems(String text) {
        return switch (reading(text)) {
            case Filter.Reading.Read(var filter) -> throw new AssertionError(filter.toString());
            case Filter.Reading.Refused(var problems) ->
                    problems.stream().map(one -> one.column() + ": " + one.words()).toList();
        };
    }

    private static Filter.Reading reading(String text) {
        var barnet = Examples.read("barnet");
        return Filter.read(text, barnet.framework(), barnet.units());
    }
}
