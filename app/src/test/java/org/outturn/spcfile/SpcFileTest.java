package org.outturn.spcfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.plainfile.Fault;
import org.outturn.rules.series.Polarity;
import org.outturn.spcfile.SpcFile.Choices;
import org.outturn.spcfile.SpcFile.Counts;

/// A table of series in, its charts out. The limits of the worked series are those of docs/method/spc.md.
class SpcFileTest {
    private final List<String> faults = new ArrayList<>();
    private Optional<Counts> counts = Optional.empty();

    @Test
    void the_worked_series_has_its_limits_and_its_shift() throws IOException {
        var lines =
                chart(
                        """
                        series,date,value,target,improvement
                        waits,2025-04,50,52,increase
                        waits,2025-05,52,52,increase
                        waits,2025-06,49,52,increase
                        waits,2025-07,51,52,increase
                        waits,2025-08,50,52,increase
                        waits,2025-09,49,52,increase
                        waits,2025-10,54,52,increase
                        waits,2025-11,55,52,increase
                        waits,2025-12,54,52,increase
                        waits,2026-01,56,52,increase
                        waits,2026-02,55,52,increase
                        waits,2026-03,54,52,increase
                        waits,2026-04,55,52,increase
                        """);
        assertThat(lines.getFirst())
                .isEqualTo(
                        "series,date,value,target,phase,centre,lower,upper,trial,signal,point-type,variation,assurance");
        assertThat(lines.get(1))
                .startsWith("waits,2025-04,50,52,0,52.6153846153846")
                .contains(",47.9603846153846", ",57.2703846153846")
                .endsWith(",no,,common_cause,special_cause_improvement,inconsistent");
        assertThat(lines.getLast())
                .startsWith("waits,2026-04,55,52,0,52.6153846153846")
                .endsWith(
                        ",no,shift high,special_cause_improvement,special_cause_improvement,inconsistent");
        assertThat(counts).contains(new Counts(1, 13, 1, 0));
    }

    @Test
    void a_table_without_series_is_one_and_its_rows_may_be_in_any_order() throws IOException {
        assertThat(chart("date,value\n2025-06,12\n2025-04,10\n2025-05,NA\n"))
                .containsExactly(
                        "series,date,value,target,phase,centre,lower,upper,trial,signal,point-type,variation,assurance",
                        ",2025-04,10,,0,11,11,11,yes,,common_cause,common_cause,",
                        ",2025-05,,,0,11,11,11,yes,,,common_cause,",
                        ",2025-06,12,,0,11,11,11,yes,,common_cause,common_cause,");
    }

    @Test
    void a_phase_starts_where_the_row_says_yes_and_where_dates_are_named() throws IOException {
        var marked =
                chart(
                        "\uFEFFdate,value,rebase\r\n2025-04-01,1,\r\n2025-05-01,2,no\r\n2025-06-01,8,yes\r\n2025-07-01,9,\r\n");
        var named =
                chart(
                        "date,value,rebase\n2025-04-01,1,2025-05-15\n2025-05-01,2,2025-05-15\n2025-06-01,8,\n2025-07-01,9,NA\n");
        assertThat(named).isEqualTo(marked);
        // means 1.5 and 8.5, both give or take 2.66
        assertThat(marked.get(2)).startsWith(",2025-05-01,2,,0,1.5,-1.16").contains(",4.16,yes,,");
        assertThat(marked.get(3)).startsWith(",2025-06-01,8,,1,8.5,5.84,11.16,yes,,");
    }

    @Test
    void limits_can_be_fixed_and_screening_left_out() throws IOException {
        // moving ranges 1 1 1 1 30: their mean is 6.8, and 30 is more than 3.267 times as much
        var table =
                "date,value,screen,fix\n2025-01,1%1$s\n2025-02,2\n2025-03,1\n2025-04,2\n2025-05,1\n2025-06,31\n";
        assertThat(chart(table.formatted("")).get(1))
                .contains(",6.333333333333333,3.673333333333333,");
        assertThat(chart(table.formatted(",FALSE")).get(1))
                .contains(",6.333333333333333,-11.754666666666");
        assertThat(chart(table.formatted(",,3")).get(1))
                .contains(",1.3333333333333333,-1.326666666666");
    }

    @Test
    void a_series_with_a_fault_is_left_out_and_the_others_go_on() throws IOException {
        var lines =
                chart(
                        """
                        series,date,value,improvement
                        a,2025-04,5,increase
                        b,2025-04,1%,increase
                        c,2025-04,5,increase
                        c,2025-04-30,6,increase
                        d,01/04/2025,7,up
                        "e,2025-04,7,
                        f,2025-04,7,increase
                        f,2025-05,7,decrease
                        a,2025-05,7,increase
                        "g ""h"", i",2025-05,7,increase
                        """);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).startsWith("a,2025-04,5,");
        assertThat(lines.get(2)).startsWith("\"g \"\"h\"\", i\",2025-05,7,");
        assertThat(faults)
                .containsExactly(
                        "t.csv:3 column 'value': '1%' is not a number; leave out the % sign",
                        "t.csv:5 column 'date': '2025-04-30' stands at line 4 of the same series already; keep one of the two",
                        "t.csv:6 column 'date': '01/04/2025' is not a date or a period; write year, month and day as in 2022-04-01,"
                                + " or a period as in 2022-04 or 2022/23 Q1",
                        "t.csv:6 column 'improvement': 'up' is not a way to improve; write one of close, decrease, higher, increase,"
                                + " lower, neutral",
                        "t.csv:7:1: the double quotes of this cell are wrong; put the whole cell in double quotes and write each quote"
                                + " within it twice",
                        "t.csv:9 column 'improvement': 'decrease' differs from the 'increase' at line 8 of the same series; give one for the whole"
                                + " series",
                        "t.csv:10 column 'series': 'a' has rows further up, apart from these; sort the table by series, or add --apart");
    }

    @Test
    void rows_that_stand_apart_are_put_together_when_asked() throws IOException {
        var lines =
                chart(
                        "series,date,value\na,2025-04,1\nb,2025-04,5\na,2025-05,2\nb,2025-05,7\n",
                        new Choices("t.csv", Polarity.NEUTRAL, true, false));
        assertThat(lines.stream().skip(1).map(line -> line.substring(0, 11)))
                .containsExactly("a,2025-04,1", "a,2025-05,2", "b,2025-04,5", "b,2025-05,7");
    }

    @Test
    void a_heading_that_cannot_be_used_is_told_of_whole() throws IOException {
        assertThat(chart("series,dat,figure\n")).isEmpty();
        assertThat(counts).isEmpty();
        assertThat(faults)
                .containsExactly(
                        "t.csv:1:2: 'dat' is not a column; did you mean 'date'?",
                        "t.csv:1:3: 'figure' is not a column; remove it; the columns are series, date, value, target, improvement,"
                                + " rebase, screen, fix",
                        "t.csv:1: the column 'date' is missing; add it; the columns are series, date, value, target, improvement,"
                                + " rebase, screen, fix",
                        "t.csv:1: the column 'value' is missing; add it; the columns are series, date, value, target, improvement,"
                                + " rebase, screen, fix");
        assertThat(chart("series;date;value\n")).isEmpty();
        assertThat(faults)
                .containsExactly(
                        "t.csv:1: the columns are not separated by commas; save the table as CSV with commas");
    }

    @Test
    void json_says_the_same_in_words() throws IOException {
        var json =
                chart(
                        "series,date,value,target\nwaits,2025-04,10,12\nwaits,2025-05,12,12\nwaits,2025-06,,\n",
                        new Choices("t.csv", Polarity.HIGHER, false, true));
        assertThat(json)
                .containsExactly(
                        "{\"series\":\"waits\",\"improvement\":\"increase\",\"target\":12,\"variation\":\"common_cause\","
                                + "\"variationWords\":\"within normal variation\",\"assurance\":\"inconsistent\","
                                + "\"assuranceWords\":\"the target will be missed about three points in four (on few figures so far)\","
                                + "\"phases\":[{\"phase\":0,\"from\":\"2025-04\",\"to\":\"2025-06\",\"basis\":2,\"trial\":true,"
                                + "\"centre\":11,\"lower\":5.68,\"upper\":16.32}],"
                                + "\"points\":[{\"date\":\"2025-04\",\"value\":10,\"phase\":0,\"centre\":11,\"lower\":5.68,\"upper\":16.32,"
                                + "\"signal\":null,\"pointType\":\"common_cause\"},"
                                + "{\"date\":\"2025-05\",\"value\":12,\"phase\":0,\"centre\":11,\"lower\":5.68,\"upper\":16.32,"
                                + "\"signal\":null,\"pointType\":\"common_cause\"},"
                                + "{\"date\":\"2025-06\",\"value\":null,\"phase\":0,\"centre\":11,\"lower\":5.68,\"upper\":16.32,"
                                + "\"signal\":null,\"pointType\":null}],\"signals\":[]}");
    }

    private List<String> chart(String table) throws IOException {
        return chart(table, new Choices("t.csv", Polarity.NEUTRAL, false, false));
    }

    private List<String> chart(String table, Choices choices) throws IOException {
        faults.clear();
        var to = new StringWriter();
        counts =
                SpcFile.chart(
                        new StringReader(table),
                        choices,
                        (Fault fault) -> faults.add(fault.text()),
                        to);
        return to.toString().lines().toList();
    }
}
