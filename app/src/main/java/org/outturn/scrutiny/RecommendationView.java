package org.outturn.scrutiny;

import static org.outturn.design.Components.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Role;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Field;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Notification;
import org.outturn.design.Option;
import org.outturn.design.Select;
import org.outturn.design.SummaryList;
import org.outturn.design.Textarea;
import org.outturn.recommendation.Recommendation.Status;
import org.outturn.recommendation.Tracked;
import org.outturn.scrutiny.page.RecommendationPage;
import org.outturn.site.Frame;
import org.outturn.site.JtelinkedGenerated;
import org.outturn.site.Template;

/// Puts the page of one recommendation together.
record RecommendationView(Place place, Tracked one) {
    private static final int TITLE = 90;

    /// What was filled in, and what was wrong with it.
    record Sent(String status, String note, String evidence, @Nullable String problem) {
        static final Sent NOTHING = new Sent("", "", "", null);
    }

    RecommendationPage page(Sent sent, boolean saved) {
        var it = one.recommendation();
        var title = RecommendationList.shortened(it.text(), TITLE);
        var problem = sent.problem();
        return new RecommendationPage(
                Frame.council(
                        place.council(),
                        place.visitor(),
                        Frame.Part.RECOMMENDATIONS,
                        (problem == null ? "" : "Error: ") + title,
                        title),
                "%s, recommended on %s".formatted(place.committee(one), Place.day(it.date())),
                title,
                saved ? new Notification("Saved", "The update has been added.", true) : null,
                problem == null ? null : ErrorSummary.of(List.of(new Link(problem, "#note"))),
                place.mark(one),
                title.equals(it.text()) ? null : it.text(),
                about(),
                linked(),
                history(),
                place.visitor().may(Role.ANALYST, place.council().id()) ? form(sent) : null);
    }

    private SummaryList about() {
        var it = one.recommendation();
        var response = it.response();
        var entries = new ArrayList<SummaryList.Entry>();
        add(entries, "Due", Place.day(it.due()));
        var owner = it.owner();
        if (owner != null) {
            entries.add(
                    new SummaryList.Entry(
                            "Owner",
                            Template.of(
                                    JtelinkedGenerated::render,
                                    new Link(owner, Frame.owner(place.council(), owner)))));
        }
        add(entries, "Unit", place.unit(it.unit()));
        add(entries, "Response", response == null ? "Awaited" : response.words());
        add(entries, "Reply", it.reply());
        add(entries, "Status", one.status().words());
        add(entries, "Evidence", one.evidence());
        add(entries, "Reference", it.id());
        return SummaryList.of(entries);
    }

    private static void add(List<SummaryList.Entry> entries, String key, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            entries.add(new SummaryList.Entry(key, text(words)));
        }
    }

    private List<RecommendationPage.Linked> linked() {
        var it = one.recommendation();
        var council = place.council().id();
        var indicators =
                place.framework().indicators().stream()
                        .filter(indicator -> it.indicators().contains(indicator.id()))
                        .map(indicator ->
                                new Link(
                                        indicator.title(),
                                        "/%s/indicators/%s".formatted(council, indicator.id())))
                        .toList();
        var risks =
                place.register().risks().stream()
                        .filter(risk -> it.risks().contains(risk.id()))
                        .map(risk ->
                                new Link(
                                        risk.title(), "/%s/risks/%s".formatted(council, risk.id())))
                        .toList();
        return List.of(
                        new RecommendationPage.Linked("Indicators", indicators),
                        new RecommendationPage.Linked("Risks", risks))
                .stream()
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    private List<RecommendationPage.Step> history() {
        var steps = new ArrayList<RecommendationPage.Step>();
        for (var update : one.updates().reversed()) {
            steps.add(
                    new RecommendationPage.Step(
                            Place.day(update.on()),
                            update.status().words(),
                            update.author(),
                            update.note(),
                            update.evidence()));
        }
        return steps;
    }

    private RecommendationPage.Form form(Sent sent) {
        var chosen = sent.status().isEmpty() ? word(one.status()) : sent.status();
        return new RecommendationPage.Form(
                place.address(one),
                place.visitor().token(),
                one.latest(),
                new Select(
                        Field.of("status", "Status"),
                        Arrays.stream(Status.values())
                                .map(status ->
                                        new Option(
                                                word(status),
                                                status.words(),
                                                word(status).equals(chosen)))
                                .toList()),
                Textarea.words(
                        Field.of("note", "What has happened")
                                .hinted("A sentence or two. It stays in the history.")
                                .wrong(sent.problem()),
                        4,
                        sent.note()),
                Input.text(
                        Field.of("evidence", "Evidence (optional)")
                                .hinted("What shows it: a minute, a report, a figure."),
                        sent.evidence()));
    }

    static String word(Status status) {
        return status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
