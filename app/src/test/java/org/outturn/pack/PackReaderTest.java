package org.outturn.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.plainfile.Limits;

/// One fault is told once, in its place, and does not lead to others.
class PackReaderTest {
    @TempDir Path folder;

    @Test
    void a_small_pack_has_no_faults() {
        assertThat(new SmallPack().faults(folder)).isEmpty();
    }

    @Test
    void an_indicator_with_a_fault_still_counts_as_known() {
        assertThat(new SmallPack().replace("indicators.csv", ",lower,", ",lowr,").faults(folder))
                .containsExactly(
                        "indicators.csv:3 column 'polarity': 'lowr' is not allowed here; did you mean 'lower'?");
    }

    @Test
    void an_indicator_whose_row_has_too_many_cells_still_counts_as_known() {
        assertThat(
                        new SmallPack()
                                .replace("indicators.csv", "Days waited", "Days, waited")
                                .faults(folder))
                .containsExactly(
                        "indicators.csv:3: the row has 10 cells where the header has 9; put text that holds a comma in double"
                                + " quotes, and give every column its comma");
    }

    @Test
    void a_misspelt_column_is_told_once_and_its_cells_are_still_checked() {
        assertThat(
                        new SmallPack()
                                .replace("observations.csv", ",value", ",valeu")
                                .replace("observations.csv", ",21", ",2l")
                                .faults(folder))
                .containsExactly(
                        "observations.csv:1 column 'valeu': 'valeu' is not a column of this file; did you mean 'value'?",
                        "observations.csv:4 column 'value': '2l' is not a number; write a plain decimal such as 58.10");
    }

    @Test
    void a_missing_column_is_told_once_and_not_for_each_row() {
        assertThat(
                        new SmallPack()
                                .with("targets.csv", "indicator,value\nat-home,85.0\nwaiting,20\n")
                                .faults(folder))
                .containsExactly(
                        "targets.csv:1: the column 'period' is missing; add it to the header row and fill it in");
    }

    @Test
    void schemes_that_are_not_yaml_do_not_make_every_scheme_unknown() {
        assertThat(new SmallPack().with("schemes.yaml", "ratings: [{id: green\n").faults(folder))
                .singleElement()
                .asString()
                .startsWith("schemes.yaml:2:1: this is not YAML: expected ',' or '}'");
    }

    @Test
    void indicators_that_are_missing_do_not_make_every_indicator_unknown() {
        assertThat(new SmallPack().without("indicators.csv").faults(folder))
                .containsExactly("indicators.csv: the file is missing; add it; a pack needs it");
    }

    @Test
    void an_alias_in_yaml_is_refused_however_deep_it_would_go() {
        assertThat(
                        new SmallPack()
                                .with("schemes.yaml", "ratings: &a [*a]\nschemes: *a\n")
                                .faults(folder))
                .containsExactly(
                        "schemes.yaml:1:14: an alias is not understood here; write the value out; a word that begins with * or & stands in double"
                                + " quotes");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThat(ExamplePacksTest.faults(folder.resolve("nowhere")))
                .singleElement()
                .asString()
                .endsWith("nowhere: the folder cannot be read; check its name and its rights");
    }

    @Test
    void a_link_that_leads_out_of_the_folder_is_not_followed() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.csv"), "id,name,kind\n");
        var pack = new SmallPack().without("units.csv").in(folder.resolve("pack"));
        Files.createSymbolicLink(pack.resolve("units.csv"), secret);
        assertThat(ExamplePacksTest.faults(pack))
                .containsExactly("units.csv: this link leads out of the folder; copy the file in");
    }

    @Test
    void a_file_that_is_too_large_is_not_read() {
        var pack = new SmallPack().in(folder);
        var limits = new Limits(100, 10_000, 100, 100);
        var faults = ((Reading.Faulty) new PackReader(limits).read(pack)).faults();
        assertThat(faults)
                .anySatisfy(fault ->
                        assertThat(fault.text())
                                .contains("bytes are too many to read; keep a file below 100"));
    }

    @Test
    void rows_beyond_the_limit_are_not_read() {
        var pack = new SmallPack().in(folder);
        var limits = new Limits(100_000, 1_000_000, 100, 2);
        var faults = ((Reading.Faulty) new PackReader(limits).read(pack)).faults();
        assertThat(faults)
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.text())
                                .isEqualTo(
                                        "observations.csv:4: the table has more than 2 rows; split it into several"));
    }

    @Test
    void what_a_fault_shows_cannot_steer_a_terminal() {
        assertThat(
                        new SmallPack()
                                .replace("indicators.csv", ",lower,", ",lower\u202e,")
                                .faults(folder))
                .containsExactly(
                        "indicators.csv:3 column 'polarity': 'lower\\u202e' is not allowed here; did you mean 'lower'?");
    }
}
