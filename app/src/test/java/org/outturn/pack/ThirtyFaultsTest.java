package org.outturn.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Thirty faults were planted in a pack. All thirty are told at once, each in its place, and no other.
class ThirtyFaultsTest {
    static final Path PACKS = Path.of("src", "test", "resources", "packs");

    @Test
    void thirty_planted_faults_give_thirty_located_faults() throws IOException {
        var told = ExamplePacksTest.faults(PACKS.resolve("thirty-faults"));
        assertThat(String.join("\n", told) + "\n")
                .isEqualTo(Files.readString(PACKS.resolve("thirty-faults.txt")));
        assertThat(told).hasSize(30);
    }
}
