package org.outturn.packcommand;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.benchmark.Benchmarks;
import org.outturn.benchmark.Difference;
import org.outturn.benchmark.Differences;
import org.outturn.catalogue.Catalogue;
import org.outturn.catalogue.Indicator;
import org.outturn.council.Councils;
import org.outturn.terminal.Counted;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Named;
import org.outturn.terminal.Rooms;
import org.outturn.terminal.Terminal;
import org.outturn.terminal.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Where a council's printed ranks and averages differ from those of a benchmark set.
@Command(
        name = "differences",
        description =
                "Lists where the ranks and averages that a council's paper prints differ from those of its benchmark sets, and why as far as"
                        + " that can be computed.",
        mixinStandardHelpOptions = true,
        footer = {"", "For instance:", "  outturn benchmark differences leicester"})
final class BenchmarkDifferencesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "COUNCIL", description = "the council's id")
    String council = "";

    @Mixin Where where = new Where();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (var rooms = Rooms.open(where)) {
            var terminal = Terminal.of(spec);
            var owner = Named.named(rooms.room(Councils.class), council);
            var differences = rooms.room(Benchmarks.class).differences(owner.id());
            var framework = rooms.room(Catalogue.class).framework(owner.id());
            for (var one : differences.list()) {
                terminal.say(
                        (one.what() == Difference.What.FIGURE
                                        ? "%s, %s: the council %s, the release %s%n  %s"
                                        : "%s, %s: printed %s, follows %s%n  %s")
                                .formatted(
                                        framework
                                                .indicator(one.indicator())
                                                .map(Indicator::reference)
                                                .orElse(one.indicator()),
                                        one.what().words(),
                                        one.printed(),
                                        one.derived(),
                                        one.reason()));
            }
            terminal.say("%s: %s".formatted(owner.shortName(), counted(differences)));
            differences.without().forEach(line -> terminal.say("  not compared: " + line));
            return Exit.DONE;
        }
    }

    private static String counted(Differences differences) {
        return differences.compared() == 0
                ? "nothing printed could be compared with a benchmark set."
                : "%s compared, %d of them %s; %d of the council's own figures %s another in the release."
                        .formatted(
                                Counted.of(
                                        differences.compared(),
                                        "printed average or rank",
                                        "printed averages and ranks"),
                                differences.differing(),
                                differences.differing() == 1 ? "differs" : "differ",
                                differences.figures(),
                                differences.figures() == 1 ? "is" : "are");
    }
}
