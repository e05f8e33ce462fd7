package org.outturn.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.plainfile.Fault;

/// The packs that come with Outturn have no faults.
class ExamplePacksTest {
    static final Path EXAMPLES = Path.of("..", "examples");

    @Test
    void every_example_is_read_without_a_fault() throws IOException {
        var packs = packs();
        assertThat(packs).hasSizeGreaterThanOrEqualTo(7);
        for (var pack : packs) {
            assertThat(faults(pack)).as("faults of %s", pack).isEmpty();
        }
    }

    static List<String> faults(Path folder) {
        return switch (new PackReader().read(folder)) {
            case Reading.Read _ -> List.of();
            case Reading.Faulty(var faults) -> faults.stream().map(Fault::text).toList();
        };
    }

    static List<Path> packs() throws IOException {
        try (var folders = Files.list(EXAMPLES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pack.yaml")))
                    .sorted()
                    .toList();
        }
    }
}
