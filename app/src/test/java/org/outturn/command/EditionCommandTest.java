package org.outturn.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.edition.Amberley;

/// An edition from the command line: each command is a program started anew on the same data folder.
@Tag("slow")
class EditionCommandTest {
    @TempDir Path folder;

    @Test
    void published_revised_started_again_and_still_the_same_bytes() throws Exception {
        run(0, "import", Amberley.published().in(folder.resolve("first")).toString());
        assertThat(run(0, "publish", "quarterly")).contains("Published edition 1 of amberley");
        var out = folder.resolve("out");
        run(0, "edition", "write", "quarterly", "--out", out.toString());
        var written = out.resolve("amberley/quarterly-2025-to-26-q1-edition-1");
        assertThat(written.resolve("amberley-quarterly-2025-to-26-q1-edition-1.pdf"))
                .isNotEmptyFile();
        assertThat(Files.readString(written.resolve("quarterly.md")))
                .startsWith("---\nname: quarterly");

        run(0, "import", Amberley.revised().in(folder.resolve("revised")).toString());
        assertThat(
                        run(0, "edition", "verify", "quarterly")
                                .lines()
                                .filter(line -> line.contains("identical")))
                .hasSize(4);
        assertThat(run(0, "edition", "verify", "quarterly", "--from-pack"))
                .contains("the same, made anew from the frozen pack")
                .doesNotContain("DIFFERENT");
        assertThat(run(0, "edition", "compare", "quarterly"))
                .contains("82.0% (41 of 50) -> 90.0% (45 of 50)")
                .contains(
                        "1 figure, 1 rating scheme, 1 rating, 1 risk, 1 budget figure, 1 commitment");

        assertThat(run(2, "publish", "quarterly")).contains("Enter what changed since edition 1");
        run(0, "publish", "quarterly", "--note", "The count of June was late.");
        assertThat(run(0, "edition", "verify", "quarterly", "--edition", "2", "--from-pack"))
                .doesNotContain("DIFFERENT");
        assertThat(run(0, "edition", "list").lines()).hasSize(2);
    }

    @Test
    void a_real_paper_is_made_again_from_its_frozen_pack_byte_for_byte() {
        run(0, "import", "../examples/dorset");
        run(0, "publish", "exceptions", "--council", "dorset");
        assertThat(
                        run(0, "edition", "verify", "exceptions", "--from-pack")
                                .lines()
                                .filter(line -> line.contains("identical"))
                                .map(line -> line.strip().split(" ", 2)[0]))
                .containsExactly("html", "pdf", "docx", "xlsx");
    }

    private String run(int expected, String... words) {
        var command = new ArrayList<>(List.of(words));
        command.addAll(List.of("--data", folder.resolve("data").toString()));
        var said = new StringWriter();
        var out = new PrintWriter(said, true);
        int code = Commands.run(out, out, command.toArray(String[]::new));
        assertThat(code).as(said.toString()).isEqualTo(expected);
        return said.toString();
    }
}
