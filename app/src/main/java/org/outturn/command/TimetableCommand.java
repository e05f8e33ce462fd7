package org.outturn.command;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.council.Councils;
import org.outturn.meeting.Meetings;
import org.outturn.meeting.Scheduled;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Named;
import org.outturn.terminal.Rooms;
import org.outturn.terminal.Terminal;
import org.outturn.terminal.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Says when committees meet and by when their papers must be published.
@Command(
        name = "timetable",
        description =
                "Lists a council's meetings with the last day on which their agenda and papers can be published: five clear working days before.",
        mixinStandardHelpOptions = true,
        footer = {"", "For instance:", "  outturn timetable --council fernshire --from 2026-11-01"})
final class TimetableCommand implements Callable<Integer> {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);

    @Option(
            names = "--council",
            paramLabel = "COUNCIL",
            required = true,
            description = "the council's id")
    String council = "";

    @Option(names = "--from", paramLabel = "DATE", description = "leave out earlier meetings")
    @Nullable LocalDate from;

    @Mixin Where where = new Where();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (var rooms = Rooms.open(where)) {
            var owner = Named.named(rooms.room(Councils.class), council);
            var terminal = Terminal.of(spec);
            var all =
                    rooms.room(Meetings.class).timetable(owner.id()).stream()
                            .filter(one -> from == null || !one.meeting().date().isBefore(from))
                            .toList();
            if (all.isEmpty()) {
                terminal.say(
                        "%s has no such meeting in its pack (meetings.csv)"
                                .formatted(owner.shortName()));
                return Exit.DONE;
            }
            terminal.say("%-16s  %-16s  %s".formatted("Papers out by", "Meeting", "Committee"));
            all.forEach(one -> terminal.say(line(one)));
            return Exit.DONE;
        }
    }

    private static String line(Scheduled one) {
        var publication = one.publication();
        var time = one.meeting().time();
        return "%-16s  %-16s  %s%s"
                .formatted(
                        publication == null ? "not known" : DAY.format(publication),
                        DAY.format(one.meeting().date()),
                        one.meeting().name(),
                        time == null ? "" : ", " + time);
    }
}
