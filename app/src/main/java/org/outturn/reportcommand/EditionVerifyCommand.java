package org.outturn.reportcommand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.document.Document;
import org.outturn.edition.Edition;
import org.outturn.edition.Editions;
import org.outturn.edition.Verification;
import org.outturn.pack.Imported;
import org.outturn.pack.PackReader;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.outturn.pack.Reading;
import org.outturn.publication.Rendering;
import org.outturn.publication.Reports;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Json;
import org.outturn.terminal.Rooms;
import org.outturn.terminal.Terminal;
import org.outturn.terminal.Trouble;
import org.outturn.terminal.Where;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Makes an edition's files again and says whether they are the stored ones, byte for byte.
@Command(
        name = "verify",
        description = {
            "Makes the files of an edition again from its frozen document, and says of each whether it is the stored one, byte for byte.",
            "With --from-pack the document itself is made again, from the frozen pack in a database of its own that is thrown away."
        },
        mixinStandardHelpOptions = true)
final class EditionVerifyCommand implements Callable<Integer> {
    @Mixin Which which = new Which();

    @Option(
            names = "--from-pack",
            description = "make the document anew too, from the figures in the frozen pack")
    boolean fromPack;

    @Option(names = "--json", description = "for a script: the outcome as one JSON object")
    boolean json;

    @Mixin Where where = new Where();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (var rooms = Rooms.open(where)) {
            var terminal = Terminal.of(spec);
            var editions = rooms.room(Editions.class);
            var edition = which.in(editions);
            var found =
                    fromPack
                            ? editions.verify(edition, anew(editions, edition))
                            : editions.verify(edition);
            if (json) {
                terminal.say(Json.of(found));
            } else {
                say(terminal, edition, found);
            }
            return found.isGood() ? Exit.DONE : Exit.FAILED;
        }
    }

    private void say(Terminal terminal, Edition edition, Verification found) {
        terminal.say(Which.line(edition));
        terminal.say(
                found.isSealed()
                        ? "  what is stored is what was frozen (seal %s)".formatted(edition.seal())
                        : "  WHAT IS STORED IS NOT WHAT WAS FROZEN: the seal does not hold");
        if (fromPack) {
            terminal.say(
                    found.document()
                            ? "  document  the same, made anew from the frozen pack"
                            : "  document  DIFFERENT when made anew from the frozen pack");
        }
        for (var file : found.files()) {
            terminal.say(
                    "  %-8s  %s"
                            .formatted(
                                    file.format().extension(),
                                    file.isIdentical()
                                            ? "identical  " + file.stored()
                                            : "DIFFERENT  stored %s, made anew %s"
                                                    .formatted(file.stored(), file.anew())));
        }
        if (!found.isGood()) {
            terminal.error(
                    "The edition was written by %s and is made again by %s; its stored files remain as published."
                            .formatted(edition.program(), Edition.PROGRAM));
        }
    }

    /// The report made from the frozen pack, in a database of its own.
    static Document anew(Editions editions, Edition edition) throws IOException {
        var folder = Files.createTempDirectory("outturn-edition");
        try {
            var pack = Files.createDirectory(folder.resolve("pack"));
            editions.unpack(edition, pack);
            return made(edition, pack, folder.resolve("data"));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static Document made(Edition edition, Path folder, Path data) {
        var pack =
                switch (new PackReader().read(folder)) {
                    case Reading.Read(var read) -> read;
                    case Reading.Faulty(var faults) ->
                            throw new Trouble(
                                    "The frozen pack cannot be read any more: "
                                            + faults.getFirst().text());
                };
        var where = new Where();
        where.data = data;
        try (var rooms = Rooms.open(where)) {
            if (rooms.room(Packs.class).importPack(pack, Exit.ACTOR, Progress.SILENT)
                    instanceof Imported.Refused refused) {
                throw new Trouble("The frozen pack cannot be taken in: " + refused.words());
            }
            return switch (rooms.room(Reports.class)
                    .render(edition.council(), edition.report(), edition.period())) {
                case Rendering.Rendered(var document, _, _) -> document;
                case Rendering.Refused(var faults) ->
                        throw new Trouble(
                                "The report cannot be made any more: " + faults.getFirst().text());
            };
        }
    }
}
