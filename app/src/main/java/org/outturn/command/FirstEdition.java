package org.outturn.command;

import org.outturn.council.Council;
import org.outturn.edition.Editions;
import org.outturn.edition.Publishing;
import org.outturn.publication.TemplateInfo;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Terminal;

/// Publishes a report that has not been published for its period yet, so that a demonstration has something to show to everybody.
final class FirstEdition {
    private final Editions editions;
    private final Terminal terminal;

    FirstEdition(Editions editions, Terminal terminal) {
        this.editions = editions;
        this.terminal = terminal;
    }

    void publish(Council council, TemplateInfo template) {
        terminal.begin("Publishing %s: %s".formatted(council.shortName(), template.name()));
        terminal.end(
                editions.publishFirst(council.id(), template.name(), Exit.ACTOR)
                        .map(FirstEdition::words)
                        .orElse("was published already"));
    }

    private static String words(Publishing published) {
        return switch (published) {
            case Publishing.Done(var edition, _) -> "edition " + edition.number();
            case Publishing.Refused(var problems) ->
                    "not published: " + String.join("; ", problems);
        };
    }
}
