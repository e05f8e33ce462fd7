package org.outturn.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every slip in a mapping is told of with its place and what to try, and so is a file that the mapping does not fit.
class MappingFaultsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    keep: {Group            | keeps: {Group           | mapping:4:1: 'keeps' is not a key here; did you mean 'keep'?
                    period: Year, area      | perod: Year, area       | mapping:3:11: 'perod' is not a key here; did you mean 'period'?
                    [Total]                 | []                      | mapping:4:7: 'Group' names no word to keep; write [one, two], or "" for an empty cell
                    "*": suppressed         | *: suppressed           | write the value out; a word that begins with * or & stands in double quotes
                    2024/25}                | 2024-25}                | mapping:7:22: '2024-25' is not a period
                    Council: area           | Council: aera           | mapping:10:20: 'aera' is not allowed here; did you mean 'area'?
                    {X99: X04}              | {X99: X04, X04: X05}    | mapping:12:21: 'X04' is itself a code that is no longer in use; write the one of the same area now
                    decimals: 1             | decimals: one           | mapping:14:71: 'one' is not a number
                    parts: counts}          | parts: counts, multiplier: 0} | is not above 0
                    keep: {Group: [Total]}  | lines: {headings: 4, last: 2} | mapping:4:28: '2' is not below the headings
                    keep: {Group: [Total]}  | lines: {heading: 4}     | mapping:4:9: 'heading' is not a key here; did you mean 'headings'?
                    keep: {Group: [Total]}  | numbers: {marks: ["-"]} | mapping:4:19: '-' could be part of a number
                    keep: {Group: [Total]}  | numbers: {thousands: "."} | mapping:4:22: '.' is not allowed here; write one of comma, space
                    keep: {Group: [Total]}  | separator: ";"          | mapping:4:12: ';' is not allowed here; write one of bar, comma, semicolon, tab
                    keep: {Group: [Total]}  | encoding: utf-9         | mapping:4:11: 'utf-9' is not an encoding
                    value: Figure           | value: "{measure}"      | mapping:3:71: 'What' stands beside {measure} in the heading of the values; leave one of the two out
                    value: Figure           | value: "{period}"       | {period} in a heading takes 'periods' and no column 'period'
                    """)
    void a_slip_in_a_mapping_has_its_place(String instead, String of, String told) {
        assertThat(FiveAreas.faults(FiveAreas.LONG, FiveAreas.LONG_MAPPING.replace(instead, of)))
                .anySatisfy(fault -> assertThat(fault.replace("`", "")).contains(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Year,Code        | Year,Codes         | figures.csv:1: the column 'Code' is missing; did you mean 'Codes'?
                    Year,Code        | Year,Codes         | figures.csv:1: the headings are 'Year', 'Codes', 'Area', 'Level', 'Group', 'What', 'Holds', 'Figure'; if they stand on another line, name it in the mapping
                    Outcome,90.0     | Outcome,90.0%      | figures.csv:5 column 'Figure': '90.0%' is neither a number nor named in the mapping, here and perhaps further down; say under numbers: marks what
                    Outcome,90.0     | Outcome,"1,090"    | figures.csv:5 column 'Figure': '1,090' is neither a number nor named in the mapping, here and perhaps further down; say under numbers what groups the digits: thousands: comma
                    Outcome,90.0     | Outcome,[x]        | figures.csv:5 column 'Figure': '[x]' is neither a number nor named in the mapping, here and perhaps further down; name it under missing, with why there is no figure
                    ,Nation,         | ,nation,           | figures.csv:15 column 'Level': 'nation' is not named in the mapping, here and perhaps further down; add it to areas: kinds, which has 'Nation'
                    Outcome,90.0     | Outcome,90.0\\n2024-25,X02,Brackwater,Council,Total,AH1,Outcome,91.0 | figures.csv:6 column 'Figure': '91.0' repeats the figure of line 5 for this measure, area and period, which is '90.0'
                    """)
    void a_file_that_does_not_fit_says_where(String instead, String of, String told) {
        assertThat(
                        FiveAreas.faults(
                                FiveAreas.LONG.replace(instead, of.replace("\\n", "\n")),
                                FiveAreas.LONG_MAPPING))
                .anySatisfy(fault -> assertThat(fault.replace("`", "")).startsWith(told));
    }

    @Test
    void a_word_that_stands_in_many_cells_is_told_of_once() {
        assertThat(
                        FiveAreas.faults(
                                FiveAreas.LONG
                                        .replace("0.0\n", "0.0 (p)\n")
                                        .replace("80.0 (p)", "n/a"),
                                FiveAreas.LONG_MAPPING))
                .filteredOn(fault -> fault.contains("'n/a'"))
                .hasSize(1);
    }

    @Test
    void headings_beneath_titles_are_found() {
        assertThat(FiveAreas.faults("A title\n\n" + FiveAreas.LONG, FiveAreas.LONG_MAPPING))
                .containsExactly(
                        "figures.csv:1: the headings stand on line 3; write `lines: {headings: 3}` in the mapping");
    }

    @Test
    void a_file_of_which_nothing_is_read_says_what_its_rows_are() {
        assertThat(
                        FiveAreas.faults(
                                FiveAreas.LONG,
                                FiveAreas.LONG_MAPPING.replace("[Total]", "[total]")))
                .containsExactly(
                        "figures.csv: none of the 18 rows is read; 18 of 18 rows are left out by the mapping");
        assertThat(FiveAreas.faults("", FiveAreas.LONG_MAPPING))
                .containsExactly(
                        "figures.csv: the file is empty; give it a header row, or remove it");
    }
}
