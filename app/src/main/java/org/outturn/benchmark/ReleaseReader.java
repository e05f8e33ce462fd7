package org.outturn.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.outturn.benchmark.BenchmarkReading.Faulty;
import org.outturn.benchmark.BenchmarkReading.Read;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.Limits;
import org.outturn.plainfile.Place;

/// Reads a publisher's file by a mapping file: everything that is wrong with either at once, or a release.
public final class ReleaseReader {
    public BenchmarkReading read(Path file, Path mapping) {
        var faults = new Faults();
        return decoded(mapping, StandardCharsets.UTF_8, faults)
                .<BenchmarkReading>flatMap(text ->
                        MappingFile.read(mapping.toString(), text, faults)
                                .flatMap(read -> release(file, read, text, faults)))
                .orElseGet(() -> new Faulty(faults.inOrder()));
    }

    /// By the text of a file and of its mapping.
    static BenchmarkReading read(String name, String text, String mapping) {
        var faults = new Faults();
        return MappingFile.read("mapping", mapping, faults)
                .<BenchmarkReading>flatMap(read ->
                        new ReleaseFile(name, read, faults).read(text, mapping).map(Read::new))
                .orElseGet(() -> new Faulty(faults.inOrder()));
    }

    private static Optional<BenchmarkReading> release(
            Path file, Mapping mapping, String text, Faults faults) {
        return decoded(file, mapping.encoding(), faults)
                .flatMap(csv ->
                        new ReleaseFile(String.valueOf(file.getFileName()), mapping, faults)
                                .read(csv, text))
                .map(Read::new);
    }

    private static Optional<String> decoded(Path file, Charset encoding, Faults faults) {
        var place = Place.of(file.toString());
        try {
            if (!Files.isRegularFile(file)) {
                faults.add(place.fault("", "there is no such file", "check the name"));
                return Optional.empty();
            }
            long most = Limits.USUAL.fileBytes();
            if (Files.size(file) > most) {
                faults.add(
                        place.fault(
                                "",
                                "%,d bytes are too many to read".formatted(Files.size(file)),
                                "keep the rows that are needed, below %,d bytes".formatted(most)));
                return Optional.empty();
            }
            var text =
                    encoding.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                            .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            faults.add(
                    place.fault(
                            "",
                            "the file is not in " + encoding.name(),
                            "name its encoding in the mapping, for instance windows-1252"));
        } catch (IOException e) {
            faults.add(place.fault("", "the file cannot be read", "check its rights"));
        }
        return Optional.empty();
    }

    /// The mapping that a release was read by, which had no fault then.
    static Mapping kept(String text) {
        var faults = new Faults();
        return MappingFile.read("mapping", text, faults)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "a mapping that was taken in is not understood any more: "
                                        + List.copyOf(faults.inOrder())));
    }
}
