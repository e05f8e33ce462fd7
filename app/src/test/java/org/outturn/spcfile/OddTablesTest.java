package org.outturn.spcfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.rules.series.Polarity;
import org.outturn.spcfile.SpcFile.Choices;

/// Tables as other programs and hurried people write them: understood, or refused in a sentence, never misread.
class OddTablesTest {
    private final List<String> faults = new ArrayList<>();

    @Test
    void a_number_with_an_unquoted_comma_is_refused_and_not_cut_at_it() throws IOException {
        var lines =
                chart("series,date,value\na,2025-04,1,234\nb,2025-04,\"1,234\"\nc,2025-04,1234\n");
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).startsWith("c,2025-04,1234,");
        assertThat(faults)
                .containsExactly(
                        "t.csv:2: the row has 4 cells where the heading has 3; leave out thousands separators, and put text that"
                                + " holds a comma in double quotes",
                        "t.csv:3 column 'value': '1,234' is not a number; leave out the thousands separators: 1234");
    }

    @Test
    void an_hourly_series_is_in_the_order_of_its_hours() throws IOException {
        // 24 25 26 from ten at night: the mean is 25, the moving ranges are 1, the limits 25 give
        // or take 2.66
        var lines =
                chart(
                        "date,value,rebase\n2025-04-02 00:00:00,26,\n2025-04-01T23:00:00Z,25,\n2025-04-01 22:00,24,\n2025-04-02T01:00,40,2025-04-02 01:00\n");
        assertThat(faults).isEmpty();
        assertThat(lines.get(1)).startsWith(",2025-04-01 22:00,24,,0,25,22.34,27.66,");
        assertThat(lines.get(2)).startsWith(",2025-04-01T23:00:00Z,25,,0,25,22.34,");
        assertThat(lines.get(3)).startsWith(",2025-04-02 00:00:00,26,,0,25,22.34,");
        assertThat(lines.get(4)).startsWith(",2025-04-02T01:00,40,,1,40,");
    }

    @Test
    void the_same_moment_written_two_ways_is_there_twice() throws IOException {
        chart("date,value\n2025-04-01,1\n2025-04-01 00:00:00,2\n");
        assertThat(faults)
                .containsExactly(
                        "t.csv:3 column 'date': '2025-04-01 00:00:00' stands at line 2 of the same series already; keep one of"
                                + " the two");
    }

    @Test
    void what_other_programs_write_for_a_gap_is_a_gap() throws IOException {
        // 1 and 3 have a figure missing between them: no moving range, and a mean of 2
        var lines =
                chart(
                        "date,value,target,fix\n2025-04,1,NaN,12.0\n2025-05,NaN,NA,12.0\n2025-06,3,,12.0\n");
        assertThat(faults).isEmpty();
        assertThat(lines.get(2)).startsWith(",2025-05,,,0,2,2,2,yes,,,common_cause,");
        chart("date,value\n2025-04,n/a\n2025-05,-\n");
        assertThat(faults)
                .containsExactly(
                        "t.csv:2 column 'value': 'n/a' is not a number; leave the cell empty where there is none",
                        "t.csv:3 column 'value': '-' is not a number; leave the cell empty where there is none");
    }

    @Test
    void a_number_that_no_sum_could_hold_is_refused() throws IOException {
        assertThat(chart("date,value\n2025-04,1e308\n2025-05,1e400\n")).hasSize(1);
        assertThat(faults)
                .containsExactly(
                        "t.csv:2 column 'value': '1e308' is too large; write a number between -1e300 and 1e300",
                        "t.csv:3 column 'value': '1e400' is too large; write a number between -1e300 and 1e300");
    }

    @Test
    void a_phase_that_would_start_after_the_last_point_is_told_of_once() throws IOException {
        chart("date,value,rebase\n2025-04,1,2026-01\n2025-05,2,2026-01\n");
        assertThat(faults)
                .containsExactly(
                        "t.csv:2 column 'rebase': '2026-01' is after the last point of the series, 2025-05; name a date within the"
                                + " series");
    }

    @Test
    void a_table_without_a_heading_is_told_so_and_nothing_else() throws IOException {
        assertThat(chart("")).isEmpty();
        assertThat(faults)
                .containsExactly(
                        "t.csv:1: the table has no heading; begin it with a line such as series,date,value");
        assertThat(chart("d\0a\0t\0e\0,\0v\0\n")).isEmpty();
        assertThat(faults)
                .containsExactly("t.csv:1: the line is not UTF-8; save the table as CSV UTF-8");
    }

    private List<String> chart(String table) throws IOException {
        faults.clear();
        var to = new StringWriter();
        SpcFile.chart(
                new StringReader(table),
                new Choices("t.csv", Polarity.NEUTRAL, false, false),
                fault -> faults.add(fault.text()),
                to);
        return to.toString().lines().toList();
    }
}
