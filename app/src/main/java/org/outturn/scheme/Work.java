package org.outturn.scheme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Framework;
import org.outturn.catalogue.Scheme;
import org.outturn.catalogue.SchemeFault;
import org.outturn.catalogue.SchemeReading;
import org.outturn.catalogue.SchemeYaml;
import org.outturn.design.Link;
import org.outturn.scheme.page.SchemePage.Fault;

/// A text at work: what was sent, what it reads as, and everything that is wrong with it.
///
/// @param opened the scheme that the text began from; null for a new one
/// @param read the scheme that the text says; null while it has faults
/// @param overtaken what somebody else saved in the meantime
record Work(
        Framework framework,
        @Nullable Scheme opened,
        SchemeForm form,
        @Nullable Scheme read,
        List<Fault> faults,
        List<Link> problems,
        @Nullable Scheme overtaken) {
    private static final int LONGEST = 20_000;

    static Work of(Framework framework, @Nullable Scheme opened, SchemeForm form) {
        if (form.text().length() > LONGEST) {
            return new Work(
                    framework,
                    opened,
                    form,
                    null,
                    List.of(
                            new Fault(
                                    1,
                                    "",
                                    "the text is longer than %,d characters; a scheme needs few"
                                            .formatted(LONGEST))),
                    List.of(),
                    null);
        }
        return switch (SchemeYaml.readOne(form.text(), framework.ratings())) {
            case SchemeReading.Read(_, var schemes) ->
                    new Work(
                            framework,
                            opened,
                            form,
                            schemes.getFirst(),
                            List.of(),
                            List.of(),
                            null);
            case SchemeReading.Faulty(var faults) -> {
                var lines = form.text().lines().toList();
                yield new Work(
                        framework,
                        opened,
                        form,
                        null,
                        faults.stream()
                                .sorted(Comparator.comparingInt(SchemeFault::line))
                                .map(one -> fault(one, lines))
                                .toList(),
                        List.of(),
                        null);
            }
        };
    }

    /// Whether saving makes a further version of what was opened, and not a scheme of its own.
    boolean isVersion() {
        return opened != null && read != null && opened.id().equals(read.id());
    }

    /// What the form cannot be tried or saved with.
    Work checked() {
        var found = new ArrayList<Link>();
        if (read != null && !isVersion() && framework.scheme(read.id()).isPresent()) {
            found.add(
                    new Link(
                            "There is a scheme '%s' already; give this one another id"
                                    .formatted(read.id()),
                            "#text"));
        }
        if (form.isToSave() && form.why().isEmpty()) {
            found.add(new Link("Enter why the scheme is saved", "#why"));
        }
        if (!form.isToSave() && read != null && indicators().isEmpty()) {
            found.add(new Link("Tick the indicators to try it on", "#indicator"));
        }
        return with(found);
    }

    Work with(List<Link> found) {
        return new Work(framework, opened, form, read, faults, found, overtaken);
    }

    Work overtakenBy(Scheme newest) {
        return new Work(
                framework,
                newest,
                form.editedFrom(newest.version()),
                read,
                faults,
                List.of(
                        new Link(
                                "Version %d was saved while you were editing, so nothing was saved. Compare the two below; saving again makes yours the newest"
                                        .formatted(newest.version()),
                                "#text")),
                newest);
    }

    boolean isGood() {
        return faults.isEmpty() && problems.isEmpty();
    }

    /// The problems as a whole; of the faults in the text only where they are, since they stand beside it in full.
    List<Link> errors() {
        var errors = new ArrayList<>(problems);
        if (!faults.isEmpty()) {
            errors.add(
                    new Link(
                            faults.size() == 1
                                    ? "Correct the text in line " + faults.getFirst().line()
                                    : "Correct %d faults in the text, the first in line %d"
                                            .formatted(faults.size(), faults.getFirst().line()),
                            "#fault-1"));
        }
        return errors;
    }

    /// Those that can be ticked: the ones that the opened scheme rates, or all.
    Set<String> offered() {
        if (opened != null) {
            return Schemes.ratedBy(framework, opened.id());
        }
        var all = new LinkedHashSet<String>();
        framework.indicators().forEach(one -> all.add(one.id()));
        return all;
    }

    /// What it is tried on: those that were ticked; with none ticked, all that a version would rate.
    Set<String> indicators() {
        var ticked = ticked();
        return ticked.isEmpty() && isVersion() ? offered() : ticked;
    }

    /// Those that are rated by a new scheme from now on; a version rates those that it did.
    Set<String> takers() {
        return isVersion() ? Set.of() : ticked();
    }

    private Set<String> ticked() {
        var ticked = new LinkedHashSet<>(offered());
        ticked.retainAll(form.indicators());
        return ticked;
    }

    private static Fault fault(SchemeFault fault, List<String> lines) {
        int line = fault.line();
        return new Fault(
                line,
                line <= lines.size() ? lines.get(line - 1) : "",
                (fault.value().isEmpty() ? "" : "'" + fault.value() + "' ") + fault.problem());
    }
}
