package org.outturn.reportcommand;

import java.util.List;
import org.outturn.council.Council;
import org.outturn.publication.Reports;
import org.outturn.publication.TemplateInfo;
import org.outturn.terminal.Trouble;

/// The reports that councils have.
public final class Shelf {
    public record Entry(Council council, TemplateInfo template) {}

    private final List<Entry> entries;
    private final boolean isCouncil;

    public Shelf(List<Council> councils, Reports reports) {
        isCouncil = !councils.isEmpty();
        entries =
                councils.stream()
                        .flatMap(council ->
                                reports.list(council.id()).stream()
                                        .map(template -> new Entry(council, template)))
                        .toList();
    }

    public List<Entry> all() {
        return entries;
    }

    /// The report of that name; a name that several councils use must be told apart.
    List<Entry> named(String name) {
        var found = entries.stream().filter(entry -> entry.template().name().equals(name)).toList();
        if (found.size() == 1) {
            return found;
        }
        throw new Trouble(
                found.isEmpty()
                        ? "There is no report '%s'. There are:%n%s"
                                .formatted(name, String.join("\n", lines()))
                        : "Several councils have a report '%s'. Name one with --council: %s"
                                .formatted(
                                        name,
                                        String.join(
                                                ", ",
                                                found.stream()
                                                        .map(entry -> entry.council().id())
                                                        .toList())));
    }

    List<String> lines() {
        if (entries.isEmpty()) {
            return List.of(
                    isCouncil
                            ? "There is no report yet. A report is a Markdown file in the folder 'reports' of a pack (docs/templates.md); or begin one in the browser, under Reports."
                            : "There is no council yet. Import a pack first: outturn import examples/dorset");
        }
        return entries.stream()
                .map(entry ->
                        "  %-16s %-14s %s"
                                .formatted(
                                        entry.council().id(),
                                        entry.template().name(),
                                        entry.template().title()))
                .toList();
    }
}
