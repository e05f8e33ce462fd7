package org.outturn.register;

import static org.outturn.design.Components.rating;
import static org.outturn.design.Components.tag;
import static org.outturn.design.Components.text;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Role;
import org.outturn.access.Visitor;
import org.outturn.council.Council;
import org.outturn.council.Unit;
import org.outturn.design.Colour;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Field;
import org.outturn.design.Link;
import org.outturn.design.Mark;
import org.outturn.design.Notification;
import org.outturn.design.Option;
import org.outturn.design.Select;
import org.outturn.design.Shape;
import org.outturn.design.SummaryList;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Tag;
import org.outturn.design.Textarea;
import org.outturn.recommendation.Tracked;
import org.outturn.register.page.JtelinkedGenerated;
import org.outturn.register.page.RiskPage;
import org.outturn.risk.Register;
import org.outturn.risk.Risk;
import org.outturn.risk.RiskControl;
import org.outturn.risk.RiskMatrix;
import org.outturn.risk.RiskReview;
import org.outturn.site.Frame;
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
                mark(risk.current()),
                appetite(),
                scores(),
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
                newest && visitor.may(Role.ANALYST, council.id()) ? form(sent) : null);
    }

    private @Nullable Mark appetite() {
        var appetite = register.appetite(risk);
        var score = risk.current().score();
        if (appetite == null || score == null) {
            return null;
        }
        var category = risk.category();
        var of = category == null ? "" : " for " + category.toLowerCase(Locale.UK) + " risks";
        return register.isOverAppetite(risk)
                ? new Mark(
                        "Over appetite: %d, where the council takes %d at most%s"
                                .formatted(score, appetite, of),
                        Colour.parse("#b0261c"),
                        Shape.DIAMOND)
                : new Mark(
                        "Within appetite: %d, where the council takes %d at most%s"
                                .formatted(score, appetite, of),
                        Colour.parse("#00703c"),
                        Shape.CIRCLE);
    }

    private Table scores() {
        var rows = new ArrayList<Table.Row>();
        rows.add(row("Before controls", risk.inherent()));
        rows.add(row("Now", risk.current()));
        rows.add(row("Target", risk.target()));
        all.risks().stream()
                .filter(one -> one.id().equals(risk.id()))
                .filter(one -> one.period().end().isBefore(risk.period().end()))
                .sorted((one, other) -> other.period().compareTo(one.period()))
                .forEach(one -> rows.add(row(one.period().label(), one.current())));
        return new Table(
                "Where it stands",
                "s",
                List.of(
                        Column.text("When"),
                        Column.text("Impact"),
                        Column.text("Likelihood"),
                        Column.number("Score"),
                        Column.text("Band")),
                rows,
                true);
    }

    private Table.Row row(String when, Risk.Position at) {
        var matrix = register.matrix();
        var mark = mark(at);
        var score = at.score();
        return Table.Row.of(
                text(when),
                text(step(at.impact(), matrix == null ? List.of() : matrix.impact())),
                text(step(at.likelihood(), matrix == null ? List.of() : matrix.likelihood())),
                text(score == null ? "–" : String.valueOf(score)),
                mark == null ? text("–") : rating(mark));
    }

    private static String step(@Nullable Integer number, List<String> words) {
        return number == null
                ? "–"
                : number > words.size()
                        ? String.valueOf(number)
                        : "%d, %s".formatted(number, words.get(number - 1).toLowerCase(Locale.UK));
    }

    private @Nullable Mark mark(Risk.Position at) {
        var score = at.score();
        var matrix = register.matrix();
        return score == null || matrix == null ? null : band(matrix, score);
    }

    private static Mark band(RiskMatrix matrix, int score) {
        return matrix.bands().stream()
                .filter(band -> score >= band.from() && score <= band.to())
                .findFirst()
                .map(band -> new Mark(band.name(), Colour.parse(band.colour()), Shape.SQUARE))
                .orElse(Mark.none("No band"));
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
        add(
                entries,
                "Unit",
                units.stream()
                        .filter(one -> one.id().equals(risk.unit()))
                        .map(Unit::name)
                        .findFirst()
                        .orElse(null));
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

    private RiskPage.Form form(Sent sent) {
        var matrix = register.matrix();
        return new RiskPage.Form(
                address(),
                visitor.token(),
                reviews.size(),
                from(risk.current()),
                Textarea.words(
                        Field.of("decision", "What was decided")
                                .hinted(
                                        "A sentence or two: what has changed, and what follows. It stays in the history.")
                                .wrong(sent.problem()),
                        4,
                        sent.decision()),
                steps(
                        "impact",
                        "Impact now",
                        matrix == null ? List.of() : matrix.impact(),
                        sent.impact(),
                        risk.current().impact()),
                steps(
                        "likelihood",
                        "Likelihood now",
                        matrix == null ? List.of() : matrix.likelihood(),
                        sent.likelihood(),
                        risk.current().likelihood()));
    }

    /// `4 5`, to see whether somebody moved the risk in the meantime.
    static String from(Risk.Position at) {
        return "%s %s".formatted(at.impact(), at.likelihood());
    }

    private static Select steps(
            String name, String label, List<String> words, String sent, @Nullable Integer now) {
        var chosen = sent.isEmpty() ? String.valueOf(now) : sent;
        var options = new ArrayList<Option>();
        if (now == null) {
            options.add(new Option("", "Not known", chosen.equals("null")));
        }
        IntStream.rangeClosed(1, words.size())
                .forEach(step ->
                        options.add(
                                new Option(
                                        String.valueOf(step),
                                        "%d, %s".formatted(step, words.get(step - 1)),
                                        chosen.equals(String.valueOf(step)))));
        return new Select(Field.of(name, label), options);
    }
}
