package org.outturn.examples.fernshire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The committed pack is what the generator writes, to the byte, and small enough for everyone.
class PackTest {
    @Test
    void the_generator_writes_the_committed_pack_again(@TempDir Path again) throws IOException {
        Fernshire.write(again);

        assertThat(files(again)).hasSizeGreaterThan(15).isEqualTo(withoutReports());
        for (var name : files(again)) {
            assertThat(again.resolve(name)).hasSameBinaryContentAs(Pack.FOLDER.resolve(name));
        }
    }

    @Test
    void it_is_smaller_than_three_megabytes() throws IOException {
        long size = 0;
        for (var name : files(Pack.FOLDER)) {
            size += Files.size(Pack.FOLDER.resolve(name));
        }
        assertThat(size).isBetween(500_000L, 3_000_000L);
    }

    @Test
    void no_placeholder_is_left_in_the_words() throws IOException {
        for (var name : files(Pack.FOLDER.resolve("commentary"))) {
            assertThat(Pack.text("commentary/" + name)).doesNotContainPattern("[{}]");
        }
        assertThat(Pack.text("README.md")).doesNotContainPattern(Pattern.compile("\\{[a-z]"));
    }

    @Test
    void every_report_says_that_fernshire_is_fictional() throws IOException {
        var reports = files(Pack.FOLDER.resolve("reports"));
        assertThat(reports).contains("quarterly.md", "scorecard.md");
        for (var name : reports) {
            assertThat(Pack.text("reports/" + name)).contains("Fernshire is a fictional county");
        }
    }

    private static List<String> withoutReports() throws IOException {
        return files(Pack.FOLDER).stream().filter(name -> !name.startsWith("reports")).toList();
    }

    private static List<String> files(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
