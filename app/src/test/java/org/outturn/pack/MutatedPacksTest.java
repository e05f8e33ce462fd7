package org.outturn.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/// Whatever a folder holds, reading it ends in a pack or in faults, never in an exception.
class MutatedPacksTest {
    private static final long SEED = 20_151_130;
    private static final int ROUNDS = 200;
    private static final List<String> ODD =
            List.of(
                    "\"",
                    ",",
                    "\n",
                    "\r\n",
                    ";",
                    "=",
                    ":",
                    "#",
                    "---\n",
                    "{",
                    "}",
                    "[",
                    "- ",
                    "&a ",
                    "*a",
                    "!!java.net.URL ",
                    "\u0000",
                    "\ufeff",
                    "@",
                    "..",
                    "/",
                    "-",
                    "999999999999999999999999999999999999",
                    "0",
                    "\t",
                    "? ",
                    "|\n",
                    "null",
                    "\u202e",
                    "%",
                    "2015/16 Q1",
                    "<<: ",
                    "'",
                    "\\",
                    "1e9",
                    "::: ",
                    "# ",
                    "## ");

    @TempDir Path folder;

    @Test
    void a_pack_with_anything_done_to_it_is_read_or_refused() throws IOException {
        var random = new Random(SEED);
        var examples =
                ExamplePacksTest.packs().stream()
                        .filter(pack -> !pack.endsWith("fernshire"))
                        .toList();
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var pack = folder.resolve("pack-" + round);
            FileSystemUtils.copyRecursively(examples.get(random.nextInt(examples.size())), pack);
            mutate(pack, random);
            refused += new PackReader().read(pack) instanceof Reading.Faulty ? 1 : 0;
            FileSystemUtils.deleteRecursively(pack);
        }
        assertThat(refused).isBetween(ROUNDS / 4, ROUNDS);
    }

    private static void mutate(Path pack, Random random) throws IOException {
        List<Path> files;
        try (var all = Files.walk(pack)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (int i = 0; i <= random.nextInt(3); i++) {
            var file = files.get(random.nextInt(files.size()));
            Files.write(file, mutated(Files.readAllBytes(file), random));
        }
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, at);
            case 2 ->
                    joined(bytes, at, new byte[0], Math.min(bytes.length, at + random.nextInt(40)));
            case 3 -> joined(bytes, at, Arrays.copyOfRange(bytes, at / 2, at), at);
            default ->
                    joined(
                            bytes,
                            at,
                            ODD.get(random.nextInt(ODD.size())).getBytes(StandardCharsets.UTF_8),
                            at);
        };
    }

    /// The bytes before `to`, something, and the bytes behind `from`.
    private static byte[] joined(byte[] bytes, int to, byte[] between, int from) {
        var all = Arrays.copyOf(bytes, to + between.length + bytes.length - from);
        System.arraycopy(between, 0, all, to, between.length);
        System.arraycopy(bytes, from, all, to + between.length, bytes.length - from);
        return all;
    }
}
