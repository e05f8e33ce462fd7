package org.outturn.register;

import static org.outturn.design.Components.tag;
import static org.outturn.design.Components.text;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Role;
import org.outturn.access.Visitor;
import org.outturn.council.Council;
import org.outturn.council.Unit;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Link;
import org.outturn.design.Notification;
import org.outturn.design.SummaryList;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Tag;
import org.outturn.recommendation.Tracked;
import org.outturn.register.page.RiskPage;
import org.outturn.risk.Register;
import org.outturn.risk.Risk;
import org.outturn.risk.RiskControl;
import org.outturn.risk.RiskReview;
import org.outturn.site.Frame;
import org.outturn.site.JtelinkedGenerated;
import org.outturn.site.Template;

/// Puts the page of one risk together.
///
/// @param register in which the risk stands
/// @param all every period's risks
/// @param newest whether this is the newest register, so that the risk can be reviewed
record RiskView(
        Council council,
        Visitor visitor,
        List<Unit> units,
        Register register,
        Register all,
        Risk risk,
        List<RiskControl> controls,
        List<RiskReview> reviews,
        List<Tracked> recommendations,
        boolean newest) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /// What was filled in, and what was wrong with it.
    record Sent(String decision, String impact, String likelihood, @Nullable String problem) {
        static final Sent NOTHING = new Sent("", "", "", null);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    String address() {
        return Frame.Part.RISKS.address(council) + "/" + risk.id();
    }

    RiskPage page(Sent sent, boolean saved) {
        var problem = sent.problem();
        var scores = new RiskScores(register, all, risk);
        return new RiskPage(
                Frame.council(
                        council,
                        visitor,
                        Frame.Part.RISKS,
                        (problem == null ? "" : "Error: ") + risk.title(),
                        risk.title()),
                "Risk register, " + risk.period().label(),
                risk.title(),
                saved ? new Notification("Saved", "The review has been added.", true) : null,
                problem == null ? null : ErrorSummary.of(List.of(new Link(problem, "#decision"))),
                scores.standing(),
                scores.appetite(),
                scores.table(),
                about(),
                controls.isEmpty() ? null : controlTable(),
                recommendations.stream()
                        .map(one ->
                                new Link(
                                        "%s (%s)"
                                                .formatted(
                                                        one.recommendation().text(),
                                                        one.words(today())),
                                        Frame.Part.RECOMMENDATIONS.address(council)
                                                + "/"
                                                + one.recommendation().id()))
                        .toList(),
                reviews.reversed().stream().map(RiskView::review).toList(),
                newest && visitor.may(Role.ANALYST, council.id())
                        ? new ReviewForm(register, risk, reviews.size())
                                .form(address(), visitor.token(), sent)
                        : null);
    }

    private SummaryList about() {
        var entries = new ArrayList<SummaryList.Entry>();
        add(entries, "Cause", risk.cause());
        add(entries, "Event", risk.event());
        add(entries, "Consequence", risk.consequence());
        add(entries, "Why rated so", risk.why());
        add(entries, "Category", risk.category());
        var owner = risk.owner();
        if (owner != null) {
            entries.add(
                    new SummaryList.Entry(
                            "Owner",
                            Template.of(
                                    JtelinkedGenerated::render,
                                    new Link(owner, Frame.owner(council, owner)))));
        }
        add(entries, "Unit", Unit.find(risk.unit(), units).map(Unit::name).orElse(null));
        var response = risk.response();
        add(
                entries,
                "Response",
                response == null
                        ? null
                        : response.substring(0, 1).toUpperCase(Locale.UK) + response.substring(1));
        if (controls.isEmpty()) {
            add(entries, "Controls", String.join("; ", risk.controls()));
        }
        add(entries, "Next", String.join("; ", risk.next()));
        add(entries, "Assurance", risk.assurance());
        add(entries, "Status", risk.status());
        return SummaryList.of(entries);
    }

    private static void add(List<SummaryList.Entry> entries, String key, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            entries.add(new SummaryList.Entry(key, text(words)));
        }
    }

    private Table controlTable() {
        return new Table(
                null,
                null,
                List.of(
                        Column.text("Control"),
                        Column.text("State"),
                        Column.text("Owner"),
                        Column.text("Note")),
                controls.stream()
                        .map(one ->
                                Table.Row.of(
                                        text(one.control()),
                                        state(one.state()),
                                        text(or(one.owner())),
                                        text(or(one.note()))))
                        .toList(),
                true);
    }

    private static String or(@Nullable String words) {
        return words == null ? "–" : words;
    }

    private static Content state(RiskControl.State state) {
        return tag(
                new Tag(
                        state.words(),
                        switch (state) {
                            case WORKING -> "green";
                            case PARTLY_WORKING -> "yellow";
                            case NOT_WORKING -> "red";
                            case PLANNED -> "grey";
                        }));
    }

    private static RiskPage.Review review(RiskReview one) {
        var before = one.before().score();
        var after = one.after().score();
        return new RiskPage.Review(
                DAY.format(one.on()),
                one.author(),
                one.decision(),
                after == null
                        ? "No score"
                        : before == null
                                ? "Score %d (%s)".formatted(after, position(one.after()))
                                : one.before().equals(one.after())
                                        ? "Score stays %d (%s)"
                                                .formatted(after, position(one.after()))
                                        : "Score from %d (%s) to %d (%s)"
                                                .formatted(
                                                        before,
                                                        position(one.before()),
                                                        after,
                                                        position(one.after())));
    }

    private static String position(Risk.Position at) {
        return "impact %d, likelihood %d".formatted(at.impact(), at.likelihood());
    }
}
