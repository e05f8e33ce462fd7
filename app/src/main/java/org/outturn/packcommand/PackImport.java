package org.outturn.packcommand;

import java.nio.file.Path;
import org.outturn.pack.Imported;
import org.outturn.pack.PackReader;
import org.outturn.pack.Packs;
import org.outturn.pack.Reading;
import org.outturn.terminal.Counted;
import org.outturn.terminal.Terminal;

/// Reads a pack and takes it in whole, or says everything that is wrong with it.
public final class PackImport {
    private final Packs packs;
    private final Terminal terminal;

    public PackImport(Packs packs, Terminal terminal) {
        this.packs = packs;
        this.terminal = terminal;
    }

    /// @return whether the pack is in; when not, nothing of it is
    public boolean run(Path folder, String actor) {
        terminal.begin("Importing " + folder.getFileName());
        return switch (new PackReader().read(folder)) {
            case Reading.Faulty(var faults) -> {
                terminal.end("not imported");
                faults.forEach(fault -> terminal.error(fault.text()));
                terminal.error(ValidateCommand.counted(faults, folder));
                yield false;
            }
            case Reading.Read(var pack) ->
                    taken(packs.importPack(pack, actor, (_, done, of) -> terminal.at(done, of)));
        };
    }

    private static String inShort(Imported.Done done) {
        return done.isNothing()
                ? "was in already; nothing has changed"
                : done.parts().stream()
                                .filter(part -> part.kind().equals("figures"))
                                .map(Imported.Part::words)
                                .findFirst()
                                .orElse("taken in")
                        + "; "
                        + Counted.of(done.verdicts(), "verdict", "verdicts");
    }

    private boolean taken(Imported imported) {
        return switch (imported) {
            case Imported.Done done -> {
                terminal.end(inShort(done));
                yield true;
            }
            case Imported.Refused(var problems) -> {
                terminal.end("not imported");
                problems.forEach(terminal::error);
                yield false;
            }
        };
    }
}
