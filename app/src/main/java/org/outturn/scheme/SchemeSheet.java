package org.outturn.scheme;

import static org.outturn.design.Components.rating;
import static org.outturn.design.Components.text;

import gg.jte.Content;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Role;
import org.outturn.access.Visitor;
import org.outturn.audit.Entry;
import org.outturn.catalogue.Indicator;
import org.outturn.catalogue.Scheme;
import org.outturn.catalogue.SchemeYaml;
import org.outturn.council.Council;
import org.outturn.design.Checkboxes;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Field;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Notification;
import org.outturn.design.Option;
import org.outturn.design.Select;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Textarea;
import org.outturn.rules.rating.Milestone;
import org.outturn.scheme.page.SchemePage;
import org.outturn.scheme.page.SchemePage.Trial;
import org.outturn.site.Frame;
import org.outturn.site.JtelinkedGenerated;
import org.outturn.site.RatingMark;
import org.outturn.site.Template;

/// Puts the page of one scheme together.
///
/// @param years that it can be tried on
/// @param versions the newest first
/// @param saved audit entries by what they are about
record SchemeSheet(
        Council council,
        Visitor visitor,
        Work work,
        Years years,
        List<Scheme> versions,
        Map<String, Entry> saved) {
    private static final int LINES = 16;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
                    .withZone(ZoneId.of("Europe/London"));

    SchemePage page(@Nullable Notification done, @Nullable Trial trial) {
        var opened = work.opened();
        var title = opened == null ? "New rating scheme" : opened.name();
        var errors = work.errors();
        boolean edits = visitor.may(Role.ANALYST, council.id());
        var overtaken = work.overtaken();
        var read = work.read();
        return new SchemePage(
                Frame.council(
                        council,
                        visitor,
                        Frame.Part.SCHEMES,
                        (errors.isEmpty() ? "" : "Error: ") + title,
                        opened == null ? "New" : opened.name()),
                council.name(),
                title,
                done,
                errors.isEmpty() ? null : ErrorSummary.of(errors),
                edits ? ways(opened) : List.of(),
                work.form().text(),
                edits ? form() : null,
                overtaken == null
                        ? null
                        : new Textarea(
                                Field.of("newest", "Version " + overtaken.version()),
                                LINES,
                                SchemeYaml.writeOne(overtaken),
                                true),
                work.faults(),
                read == null ? null : InWords.of(read, work.framework()),
                trial,
                opened == null ? List.of() : links(opened),
                ratings(),
                opened == null ? null : versions(opened));
    }

    private SchemePage.Form form() {
        var opened = work.opened();
        var form = work.form();
        var offered = work.offered();
        boolean promises = opened != null && opened.rule() instanceof Milestone;
        return new SchemePage.Form(
                opened == null
                        ? "/%s/new-scheme".formatted(council.id())
                        : address(council, opened.id()),
                visitor.token(),
                form.edited(),
                new Textarea(
                        Field.of("text", "The scheme as text (YAML)")
                                .hinted(
                                        "As in schemes.yaml of the pack. The version is given when it is saved.")
                                .wrong(problem("#text")),
                        LINES,
                        form.text(),
                        true),
                new Select(Field.of("years", "On the figures of"), years.options(form.years())),
                new Checkboxes(
                        "indicator",
                        "Indicators",
                        work.framework().indicators().stream()
                                .filter(one -> offered.contains(one.id()))
                                .map(one ->
                                        new Option(
                                                one.id(),
                                                one.reference().equals(one.id())
                                                        ? one.title()
                                                        : one.reference() + " " + one.title(),
                                                form.indicators().contains(one.id())))
                                .toList(),
                        true),
                opened == null
                        ? "Choose indicators"
                        : offered.size() == 1
                                ? "The indicator that it is tried on"
                                : "Try it on some of the %s only"
                                        .formatted(
                                                TrialTables.counted(offered.size(), "indicator")),
                !form.indicators().isEmpty(),
                !offered.isEmpty()
                        ? ""
                        : promises
                                ? "It rates commitments and not figures, so there is nothing to try it on."
                                : "It rates no indicator yet, so there is nothing to try it on.",
                Input.text(
                        Field.of("why", "Why")
                                .hinted("For the audit: what changes, and who decided it.")
                                .wrong(problem("#why")),
                        form.why()),
                opened == null
                        ? "Save as a new scheme"
                        : "Save as version " + (versions.getFirst().version() + 1),
                opened == null
                        ? "The indicators that are chosen above are rated by the new scheme from then on, in every period that is shown live. Published editions stay as they are."
                        : promises
                                ? "The new version rates every commitment, in every period that is shown live. Published editions and kept verdicts stay as they are."
                                : "The new version rates every indicator that uses the scheme, in every period that is shown live. Published editions and kept verdicts stay as they are. To change the rule for some indicators only, choose them above and give the text another id: it becomes a scheme of its own, and they are rated by it.");
    }

    private List<Link> ways(@Nullable Scheme opened) {
        var manage = Frame.Part.MANAGE.address(council);
        var ratings = new Link("Add or change ratings", manage + "/ratings");
        return opened == null
                ? List.of(ratings)
                : List.of(
                        new Link(
                                "Add an indicator that is rated by it",
                                "%s/indicators/add?scheme=%s".formatted(manage, opened.id())),
                        new Link("Change the indicators", manage + "/indicators"),
                        ratings);
    }

    private @Nullable String problem(String href) {
        return work.problems().stream()
                .filter(one -> one.href().equals(href))
                .map(Link::text)
                .findFirst()
                .orElse(null);
    }

    private List<Link> links(Scheme opened) {
        var rated = Schemes.ratedBy(work.framework(), opened.id());
        return work.framework().indicators().stream()
                .filter(one -> rated.contains(one.id()))
                .map(one -> link(council, one))
                .toList();
    }

    static Link link(Council council, Indicator one) {
        return new Link(one.title(), "/%s/indicators/%s".formatted(council.id(), one.id()));
    }

    private Table ratings() {
        return new Table(
                null,
                null,
                List.of(Column.text("Rating"), Column.text("Written in the text as")),
                work.framework().ratings().stream()
                        .map(one -> Table.Row.of(rating(RatingMark.of(one)), text(one.id())))
                        .toList(),
                false);
    }

    private Table versions(Scheme opened) {
        var rows = new ArrayList<Table.Row>();
        for (var one : versions) {
            var entry = saved.get(Schemes.subject(one.id(), one.version()));
            rows.add(
                    Table.Row.of(
                            linked(
                                    "Version " + one.version(),
                                    address(council, opened.id()) + "?version=" + one.version()),
                            text(one.name()),
                            text(
                                    entry == null
                                            ? "With an import"
                                            : "%s, by %s"
                                                    .formatted(
                                                            DAY.format(entry.at()), entry.actor())),
                            text(entry == null ? "–" : entry.detail())));
        }
        return new Table(
                null,
                null,
                List.of(
                        Column.text("Version"),
                        Column.text("Name"),
                        Column.text("Saved"),
                        Column.text("Why")),
                rows,
                true);
    }

    static Content linked(String words, String address) {
        return Template.of(JtelinkedGenerated::render, new Link(words, address));
    }

    static String address(Council council, String scheme) {
        return "/%s/schemes/%s".formatted(council.id(), scheme);
    }
}
