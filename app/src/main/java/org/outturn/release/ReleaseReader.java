package org.outturn.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.outturn.plainfile.Faults;
import org.outturn.release.BenchmarkReading.Faulty;
import org.outturn.release.BenchmarkReading.Read;

/// Reads a publisher's file by a mapping file: everything that is wrong with either at once, or a release.
public final class ReleaseReader {
    public BenchmarkReading read(Path file, Path mapping) {
        var faults = new Faults();
        return FileText.mapping(mapping, faults)
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
        return FileText.data(file, mapping.layout().encoding(), faults)
                .flatMap(csv ->
                        new ReleaseFile(String.valueOf(file.getFileName()), mapping, faults)
                                .read(csv, text))
                .map(Read::new);
    }

    /// The mapping that a release was read by, which had no fault then.
    public static Mapping kept(String text) {
        var faults = new Faults();
        return MappingFile.read("mapping", text, faults)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "a mapping that was taken in is not understood any more: "
                                        + List.copyOf(faults.inOrder())));
    }
}
