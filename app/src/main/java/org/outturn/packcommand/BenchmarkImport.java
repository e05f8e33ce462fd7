package org.outturn.packcommand;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.outturn.benchmark.Benchmarks;
import org.outturn.benchmark.TakenIn;
import org.outturn.release.BenchmarkReading;
import org.outturn.release.Release;
import org.outturn.release.ReleaseReader;
import org.outturn.rules.period.Period;
import org.outturn.terminal.Counted;
import org.outturn.terminal.Terminal;

/// Takes a publisher's file in whole by a mapping, or says everything that is wrong with it.
final class BenchmarkImport {
    private static final int SHOWN = 100;

    private final Benchmarks benchmarks;
    private final Terminal terminal;

    BenchmarkImport(Benchmarks benchmarks, Terminal terminal) {
        this.benchmarks = benchmarks;
        this.terminal = terminal;
    }

    /// @return whether the file is in; when not, nothing of it is
    boolean run(Path file, Path mapping, String actor) {
        terminal.begin("Importing " + file.getFileName());
        return switch (new ReleaseReader().read(file, mapping)) {
            case BenchmarkReading.Faulty(var faults) -> {
                terminal.end("not imported");
                faults.stream().limit(SHOWN).forEach(fault -> terminal.error(fault.text()));
                terminal.error(
                        "%s in %s%s. Nothing was imported."
                                .formatted(
                                        Counted.of(faults.size(), "fault", "faults"),
                                        file.getFileName(),
                                        faults.size() > SHOWN
                                                ? ", of which the first %d are shown"
                                                        .formatted(SHOWN)
                                                : ""));
                yield false;
            }
            case BenchmarkReading.Read(var release) ->
                    taken(release, benchmarks.take(release, actor));
        };
    }

    private boolean taken(Release release, TakenIn taken) {
        return switch (taken) {
            case TakenIn.Done(var number, var figures, var revised, var gone) -> {
                terminal.end(
                        "release %d of %s, %s: %s of %s%s"
                                .formatted(
                                        number,
                                        release.mapping().source().id(),
                                        release.periods().stream()
                                                .map(Period::label)
                                                .collect(Collectors.joining(", ")),
                                        Counted.of(figures, "figure", "figures"),
                                        Counted.of(release.areas(), "area", "areas"),
                                        revised == 0 ? "" : ", %,d revised".formatted(revised)));
                if (gone > 0) {
                    terminal.say(
                            "    %s of the earlier release of the period %s not in this one, which stands instead"
                                    .formatted(
                                            Counted.of(gone, "figure", "figures"),
                                            gone == 1 ? "is" : "are"));
                }
                release.passed().lines().forEach(line -> terminal.say("    " + line));
                benchmarks.notShown(release).forEach(line -> terminal.say("    " + line));
                yield true;
            }
            case TakenIn.Unchanged(var number) -> {
                terminal.end("was in already as release %d; nothing has changed".formatted(number));
                yield true;
            }
            case TakenIn.Refused(var problems) -> {
                terminal.end("not imported");
                problems.forEach(terminal::error);
                yield false;
            }
        };
    }
}
