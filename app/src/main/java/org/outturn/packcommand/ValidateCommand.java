package org.outturn.packcommand;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.pack.PackReader;
import org.outturn.pack.Reading;
import org.outturn.plainfile.Fault;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Json;
import org.outturn.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reads packs and says what is wrong in them. Needs no database and changes nothing.
@Command(
        name = "validate",
        description =
                "Says everything that is wrong in data packs, with file, line and column. Changes nothing.",
        mixinStandardHelpOptions = true,
        footer = {"", "The format of a pack is described in docs/pack.md."})
public final class ValidateCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PACK", description = "folders that each hold a pack")
    List<Path> packs = List.of();

    @Option(names = "--json", description = "for a script: one JSON object a fault, a line each")
    boolean json;

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var terminal = Terminal.of(spec);
        int faulty = 0;
        for (var folder : packs) {
            switch (new PackReader().read(folder)) {
                case Reading.Read(var pack) -> {
                    if (!json) {
                        terminal.say("%s: a good pack: %s".formatted(folder, PackSummary.of(pack)));
                    }
                }
                case Reading.Faulty(var faults) -> {
                    faulty++;
                    faults.forEach(fault -> terminal.say(json ? Json.of(fault) : fault.text()));
                    if (!json) {
                        terminal.say(counted(faults, folder));
                    }
                }
            }
        }
        return faulty == 0 ? Exit.DONE : Exit.PUT_RIGHT;
    }

    static String counted(List<Fault> faults, Path folder) {
        return "%s: %d %s. Nothing was changed."
                .formatted(folder, faults.size(), faults.size() == 1 ? "fault" : "faults");
    }
}
