package org.outturn.plainfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Tables are read as RFC 4180 has them, and every row and cell knows its physical line.
class TableTest {
    private static final Columns COLUMNS = Columns.of("t.csv", "id!,name,number");
    private final Faults faults = new Faults();

    @Test
    void a_row_behind_a_quoted_line_end_has_its_physical_line() {
        assertThat(
                        numbers(
                                """
                                id,name,number
                                a,"one
                                two",x

                                b,,y
                                """))
                .isEqualTo(
                        """
                        t.csv:3 column 'number': 'x' is not a number; write a plain decimal such as 58.10
                        t.csv:5 column 'number': 'y' is not a number; write a plain decimal such as 58.10\
                        """);
    }

    @Test
    void line_ends_of_every_kind_are_counted_alike() {
        assertThat(numbers("id,name,number\r\na,\"1\r\n2\",x\r\nb,,y\r\n"))
                .isEqualTo(numbers("id,name,number\na,\"1\n2\",x\nb,,y\n"))
                .isEqualTo(numbers("id,name,number\ra,\"1\r2\",x\rb,,y\r"))
                .contains("t.csv:3 column 'number': 'x'")
                .contains("t.csv:4 column 'number': 'y'");
    }

    @Test
    void rows_behind_bad_quoting_are_still_checked() {
        assertThat(
                        numbers(
                                """
                                id,name,number
                                a,"one" two,1
                                b,,y
                                c,"never closed,2
                                d,,z
                                """))
                .isEqualTo(
                        """
                        t.csv:2: there is text behind a closing double quote; put the whole cell in double quotes and write each quote within it twice
                        t.csv:4: a double quote opens here and never closes; put the whole cell in double quotes and write each quote within it twice
                        t.csv:3 column 'number': 'y' is not a number; write a plain decimal such as 58.10
                        t.csv:5 column 'number': 'z' is not a number; write a plain decimal such as 58.10\
                        """);
    }

    @Test
    void an_empty_table_is_told() {
        assertThat(numbers("\n"))
                .isEqualTo("t.csv: the file is empty; give it a header row, or remove it");
    }

    @Test
    void a_byte_order_mark_is_accepted() {
        assertThat(Utf8.text("t.csv", "\ufeffid\n".getBytes(StandardCharsets.UTF_8), faults))
                .isEqualTo("id\n");
        assertThat(faults.count()).isZero();
    }

    @Test
    void a_file_in_another_encoding_is_told_with_its_byte_and_line_and_still_read() {
        var bytes = "id,name\na,Caf\u00e9\nb,\u00a31\n".getBytes(Charset.forName("windows-1252"));
        assertThat(Utf8.text("t.csv", bytes, faults))
                .isEqualTo("id,name\na,Caf\u00e9\nb,\u00a31\n");
        assertThat(told())
                .isEqualTo(
                        "t.csv:2: byte 14 of the file (0xE9) is not UTF-8; save the file as UTF-8");
    }

    @Test
    void a_control_character_is_told_with_its_line() {
        Utf8.text("t.csv", "id\na\u0000\n".getBytes(StandardCharsets.UTF_8), faults);
        assertThat(told())
                .isEqualTo(
                        "t.csv:2: there is a control character (U+0000); remove it, and any others in the file");
    }

    private String numbers(String csv) {
        var fresh = new Faults();
        var table = Table.read(COLUMNS, csv, 100, fresh);
        var before = fresh.inOrder().stream().map(Fault::text).toList();
        table.rows().forEach(row -> row.cell("number").number());
        return fresh.inOrder().stream()
                .map(Fault::text)
                .sorted((a, b) -> Boolean.compare(before.contains(b), before.contains(a)))
                .collect(Collectors.joining("\n"));
    }

    private String told() {
        return faults.inOrder().stream().map(Fault::text).collect(Collectors.joining("\n"));
    }
}
