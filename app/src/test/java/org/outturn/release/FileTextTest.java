package org.outturn.release;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file is read in the encoding that its mapping names, and one in another is refused where that shows.
class FileTextTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String CAFE = FiveAreas.LONG.replace("Brackwater", "Brackwater – Café");

    @TempDir Path folder;

    @Test
    void what_the_mapping_names_is_read() throws IOException {
        assertThat(read(CAFE.getBytes(UTF_8), "utf-8")).isEqualTo("Brackwater – Café");
        assertThat(read(("\uFEFF" + CAFE).getBytes(UTF_8), "utf-8")).isEqualTo("Brackwater – Café");
        assertThat(read(CAFE.getBytes(WINDOWS), "windows-1252")).isEqualTo("Brackwater – Café");
        assertThat(read(CAFE.getBytes(UTF_16), "utf-16")).isEqualTo("Brackwater – Café");
        // A space that does not break is seen as a space.
        assertThat(
                        read(
                                FiveAreas.LONG
                                        .replace("Brackwater", "Brack\u00a0water")
                                        .getBytes(WINDOWS),
                                "windows-1252"))
                .isEqualTo("Brack water");
    }

    @Test
    void another_encoding_is_refused_where_it_shows() throws IOException {
        assertThat(read(CAFE.getBytes(WINDOWS), "utf-8"))
                .isEqualTo(
                        "5: byte 229 of the file (0x96) is not in UTF-8; name its encoding in the mapping, for instance `encoding:"
                                + " windows-1252`");
        assertThat(read(CAFE.getBytes(UTF_8), "windows-1252"))
                .isEqualTo(
                        "5: from here on letters are written in UTF-8, not in windows-1252; write `encoding: utf-8` in the mapping");
        assertThat(read(("\uFEFF" + FiveAreas.LONG).getBytes(UTF_8), "windows-1252"))
                .isEqualTo(
                        "1: the file begins with the byte order mark of UTF-8, which is not windows-1252; write `encoding: utf-8` in the"
                                + " mapping");
        assertThat(read(CAFE.getBytes(UTF_16), "utf-8"))
                .isEqualTo(
                        "1: the file begins with the byte order mark of UTF-16, which is not UTF-8; write `encoding: utf-16` in the mapping");
    }

    @Test
    void a_control_character_is_refused_where_it_stands() throws IOException {
        assertThat(read(CAFE.getBytes(WINDOWS), "iso-8859-1"))
                .isEqualTo(
                        "5: there is a control character (U+0096); write `encoding: windows-1252`, in which it is a letter or a dash");
        assertThat(read(CAFE.replace("–", "\u0000").getBytes(UTF_8), "utf-8"))
                .isEqualTo(
                        "5: there is a control character (U+0000); remove it, and any others in the file");
    }

    @Test
    void a_workbook_is_not_a_table_as_text() throws IOException {
        assertThat(read(new byte[] {'P', 'K', 3, 4, 20, 0}, "utf-8"))
                .isEqualTo(
                        " the file is a zip archive or a workbook, not a table as text; unpack it, or save the sheet as CSV");
    }

    @Test
    void a_mapping_is_small_and_in_utf_8() throws IOException {
        var mapping = folder.resolve("mapping.yaml");
        Files.write(mapping, ("# Café\n" + FiveAreas.LONG_MAPPING).getBytes(WINDOWS));
        assertThat(told(mapping, mapping))
                .isEqualTo(
                        "1: byte 6 of the file (0xE9) is not in UTF-8; save the mapping as UTF-8");
        Files.writeString(mapping, "#".repeat(1 << 20) + "\n" + FiveAreas.LONG_MAPPING);
        assertThat(told(mapping, mapping)).contains("bytes are too many to read");
    }

    private String read(byte[] file, String encoding) throws IOException {
        var mapping = folder.resolve("mapping.yaml");
        Files.writeString(mapping, FiveAreas.LONG_MAPPING + "encoding: " + encoding + "\n");
        var csv = folder.resolve("figures.csv");
        Files.write(csv, file);
        return told(csv, mapping);
    }

    /// The name of the second area, or the fault without the file's name.
    private String told(Path csv, Path mapping) {
        return switch (new ReleaseReader().read(csv, mapping)) {
            case BenchmarkReading.Read(var release) -> release.values().get(1).name();
            case BenchmarkReading.Faulty(var faults) -> {
                assertThat(faults).hasSize(1);
                var text = faults.getFirst().text();
                var name = String.valueOf(folder.relativize(csv));
                yield text.substring(text.indexOf(name) + name.length() + 1);
            }
        };
    }
}
