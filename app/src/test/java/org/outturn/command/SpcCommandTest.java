package org.outturn.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Charts from the command line: what goes wrong with a file is a sentence, never a trace.
class SpcCommandTest {
    @TempDir Path folder;

    @Test
    void a_table_becomes_its_charts() throws Exception {
        // 10 and 12: the mean is 11, the moving range 2, the limits 11 give or take 5.32
        var out = folder.resolve("charts.csv");
        assertThat(said(0, table().toString(), "--out", out.toString()))
                .contains("1 series, 2 points");
        assertThat(Files.readString(out)).contains("2025-05,12,,0,11,5.68,16.32,yes,");
    }

    @Test
    void a_folder_is_no_table() {
        assertThat(said(1, folder.toString()))
                .isEqualToIgnoringNewLines(folder + " is a folder; give the table in it");
    }

    @Test
    void a_place_that_cannot_be_written_to_is_named() throws Exception {
        var out = folder.resolve("none").resolve("charts.csv");
        assertThat(said(1, table().toString(), "--out", out.toString()))
                .isEqualToIgnoringNewLines(
                        out
                                + " cannot be written; give an --out in a folder that is there and yours to write in");
    }

    private Path table() throws Exception {
        return Files.writeString(
                folder.resolve("waits.csv"), "date,value\n2025-04,10\n2025-05,12\n");
    }

    private String said(int expected, String... words) {
        var said = new StringWriter();
        var out = new PrintWriter(said, true);
        var command = new String[words.length + 1];
        command[0] = "spc";
        System.arraycopy(words, 0, command, 1, words.length);
        int code = Commands.run(out, out, command);
        assertThat(code).as(said.toString()).isEqualTo(expected);
        return said.toString();
    }
}
