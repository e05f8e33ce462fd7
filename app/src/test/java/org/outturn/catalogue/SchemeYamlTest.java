package org.outturn.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rating schemes are read from YAML, with every fault at its place, and written back.
class SchemeYamlTest {
    private static final String RATINGS =
            """
            ratings:
              - {id: green, name: Green, colour: "#00703c", shape: circle, mood: good}
              - {id: amber, name: Amber, colour: "#f47738", shape: triangle, mood: middling}
              - {id: red, name: Red, colour: "#d4351c", shape: diamond, mood: poor}
            schemes:
            """;

    @Test
    void every_fault_is_told_at_once_with_its_place() {
        assertThat(
                        faults(
                                """
                                  - id: five-per-cent
                                    name: Within five per cent
                                    type: tolerance
                                    met: green
                                    within: yellow
                                    beyond: red
                                    margin: {percent: five}
                                    colour: blue
                                  - id: Nothing
                                    name: Nothing
                                    type: magic
                                """))
                .containsExactly(
                        "13:5 'colour' is not known here; allowed are id, name, version, note, type, met,"
                                + " within, beyond, margin, improvement",
                        "10:13 'yellow' is not one of the ratings; write one of green, amber, red",
                        "12:23 'five' is not a number; write a plain decimal such as 0.5",
                        "14:9 'Nothing' is not an id; write lower-case letters, digits, - and .",
                        "16:11 'magic' is not known; write one of tolerance, share-of-improvement, tiers,"
                                + " forecast-tolerance, thresholds, range, milestone, judgement, not-rated");
    }

    @Test
    void one_scheme_is_read_by_itself_and_written_in_the_order_in_which_it_is_read() {
        var ratings =
                ((SchemeReading.Read) SchemeYaml.read(RATINGS.replace("schemes:", "schemes: []")))
                        .ratings();
        var written =
                """
                id: a
                name: A
                type: range
                inside: green
                near: amber
                outside: red
                margin:
                  percent: 5
                note: As agreed
                """;
        assertThat(SchemeYaml.readOne(written, ratings))
                .isInstanceOfSatisfying(
                        SchemeReading.Read.class,
                        read ->
                                assertThat(SchemeYaml.writeOne(read.schemes().getFirst()))
                                        .isEqualTo(written));
        assertThat(SchemeYaml.readOne(written + "version: 2\n", ratings))
                .isInstanceOfSatisfying(
                        SchemeReading.Faulty.class,
                        faulty ->
                                assertThat(faulty.faults())
                                        .extracting(one -> one.line() + " " + one.problem())
                                        .containsExactly(
                                                "10 is given when the scheme is saved; leave 'version' out"));
        assertThat(SchemeYaml.readOne("", ratings)).isInstanceOf(SchemeReading.Faulty.class);
    }

    @Test
    void what_is_missing_is_told_where_it_should_stand() {
        assertThat(faults("  - {id: a, name: A, type: range, inside: green, near: amber}\n"))
                .containsExactly(
                        "6:56 '' 'near' and 'margin' go together; give both or neither",
                        "6:5 '' 'outside' is missing; add it");
    }

    @Test
    void what_is_no_yaml_is_told_with_its_place() {
        assertThat(faults("  - {id: a\n")).hasSize(1).first().asString().startsWith("6:5 ");
        assertThat(faults("  - id: \"a\" b\n")).hasSize(1).first().asString().startsWith("6:13 ");
    }

    @Test
    void the_same_rule_has_the_same_definition_however_it_is_written() {
        var flow =
                "  - {id: a, name: A, type: tolerance, met: green, within: amber, beyond: red, margin: {percent: 5}}\n";
        var block =
                """
                  - id: a
                    type: tolerance   # as agreed
                    beyond: red
                    within: "amber"
                    met: green
                    margin:
                      percent: 5.0
                    name: Another name
                """;
        assertThat(definition(flow))
                .isEqualTo(definition(block))
                .isEqualTo(
                        "type: tolerance\nbeyond: red\nmargin:\n  percent: 5\nmet: green\nwithin: amber\n");
    }

    static Stream<Path> schemesOfTheExamples() throws IOException {
        try (var files = Files.walk(Path.of("../examples"), 2)) {
            return files.filter(file -> file.endsWith("schemes.yaml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("schemesOfTheExamples")
    void each_example_reads_back_after_writing(Path file) throws IOException {
        var read = read(Files.readString(file));
        var again = read(SchemeYaml.write(read.ratings(), read.schemes()));
        assertThat(again).isEqualTo(read);
        for (var scheme : read.schemes()) {
            assertThat(SchemeYaml.rule(scheme.definition(), read.ratings()))
                    .isEqualTo(scheme.rule());
        }
    }

    private static SchemeReading.Read read(String yaml) {
        return switch (SchemeYaml.read(yaml)) {
            case SchemeReading.Read read -> read;
            case SchemeReading.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static String definition(String schemes) {
        return read(RATINGS + schemes).schemes().getFirst().definition();
    }

    private static List<String> faults(String schemes) {
        return switch (SchemeYaml.read(RATINGS + schemes)) {
            case SchemeReading.Read read -> throw new AssertionError(read.toString());
            case SchemeReading.Faulty(var faults) ->
                    faults.stream()
                            .map(fault ->
                                    "%d:%d '%s' %s"
                                            .formatted(
                                                    fault.line(),
                                                    fault.column(),
                                                    fault.value(),
                                                    fault.problem()))
                            .collect(Collectors.toList());
        };
    }
}
