package org.outturn.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A pack written out reads back as the same pack, to the last character.
class RoundTripTest {
    @TempDir Path folder;

    @Test
    void every_example_reads_back_the_same() throws IOException {
        for (var example : ExamplePacksTest.packs()) {
            var pack = read(example);
            var out = folder.resolve(example.getFileName());
            PackWriter.write(pack, out);
            assertThat(read(out)).as("%s", example).isEqualTo(pack);
        }
    }

    @Test
    void text_that_looks_like_a_formula_or_like_html_stays_as_it_is() throws IOException {
        var hard =
                "=HYPERLINK(\"\"http://x\"\")\n+1 <script>alert('1')</script> & \\ {{count}} \t@SUM(1)";
        var pack =
                new SmallPack()
                        .replace("indicators.csv", "Days waited", "\"" + hard + "\"")
                        .replace("pack.yaml", "A small pack.", "\"<b>=1+1</b> \\\\ \\u00e9\\t\"")
                        .with(
                                "commentary/words.md",
                                """
                                ---
                                period: 2025/26 Q1
                                by: "'=cmd|' /C calc'!A0"
                                ---
                                # at-home
                                ## performance
                                =1+1, <img src=x onerror=alert(1)> and {{count}}

                                 # not a heading of the file
                                ```
                                # nor is this
                                ```
                                """)
                        .pack(folder.resolve("hard"));
        assertThat(pack.framework().indicators().getLast().title())
                .isEqualTo(hard.replace("\"\"", "\""));
        assertThat(pack.council().about()).isEqualTo("<b>=1+1</b> \\ \u00e9\t");
        assertThat(pack.figures().words().getFirst().markdown())
                .isEqualTo(
                        "=1+1, <img src=x onerror=alert(1)> and {{count}}\n\n# not a heading of the file\n```\n# nor is this\n```");
        PackWriter.write(pack, folder.resolve("out"));
        assertThat(read(folder.resolve("out"))).isEqualTo(pack);
    }

    @Test
    void decimals_say_how_precisely_a_figure_is_known_and_are_kept() throws IOException {
        var pack =
                new SmallPack()
                        .replace("observations.csv", ",21", ",21.00")
                        .pack(folder.resolve("decimals"));
        assertThat(pack.figures().figures().getLast().observation().decimals()).isEqualTo(2);
        PackWriter.write(pack, folder.resolve("out"));
        assertThat(read(folder.resolve("out"))).isEqualTo(pack);
    }

    private static Pack read(Path folder) {
        return ((Reading.Read) new PackReader().read(folder)).pack();
    }
}
