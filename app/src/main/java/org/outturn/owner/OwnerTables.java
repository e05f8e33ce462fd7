package org.outturn.owner;

import static org.outturn.design.Components.text;

import gg.jte.Content;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.access.Visitor;
import org.outturn.council.Council;
import org.outturn.design.Link;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.owner.page.OwnerPage;
import org.outturn.recommendation.Tracked;
import org.outturn.risk.Risk;
import org.outturn.risk.RiskControl;
import org.outturn.site.Frame;
import org.outturn.site.JtelinkedGenerated;
import org.outturn.site.Template;

/// What owners answer for, as tables.
final class OwnerTables {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private OwnerTables() {}

    static OwnerPage all(Council council, Visitor visitor, List<Answers> all) {
        return new OwnerPage(
                Frame.council(council, visitor, Frame.Part.RISKS, "Owners", "Owners"),
                council.name(),
                "Owners",
                "Each role with the risks, controls and recommendations that it answers for.",
                all.isEmpty()
                        ? List.of()
                        : List.of(
                                new OwnerPage.Section(
                                        "Every owner",
                                        new Table(
                                                null,
                                                null,
                                                List.of(
                                                        Column.text("Owner"),
                                                        Column.text("Risks"),
                                                        Column.text("Controls"),
                                                        Column.text("Recommendations")),
                                                all.stream().map(one -> row(council, one)).toList(),
                                                true))),
                "No risk, control or recommendation names an owner.",
                List.of());
    }

    private static Table.Row row(Council council, Answers one) {
        return Table.Row.of(
                linked(one.owner(), Frame.owner(council, one.owner())),
                text(counted(one.risks().size(), one.overAppetite(), "over appetite")),
                text(counted(one.controls().size(), one.weak(), "not fully working")),
                text(counted(one.recommendations().size(), one.late(), "late")));
    }

    private static String counted(int all, long some, String words) {
        return all == 0
                ? "–"
                : some == 0
                        ? String.valueOf(all)
                        : some == all && all == 1
                                ? "1, " + words
                                : "%d, of which %d %s".formatted(all, some, words);
    }

    static OwnerPage one(Council council, Visitor visitor, Answers one) {
        return new OwnerPage(
                Frame.council(council, visitor, Frame.Part.RISKS, one.owner(), one.owner()),
                council.name(),
                one.owner(),
                lead(one),
                Stream.of(
                                risks(council, one),
                                controls(council, one),
                                recommendations(council, one))
                        .filter(section -> !section.table().rows().isEmpty())
                        .toList(),
                "",
                List.of(new Link("All owners", address(council))));
    }

    /// What the role answers for; of what it has none nothing is said.
    private static String lead(Answers one) {
        return Stream.of(
                        part(one.risks().size(), "risk", one.overAppetite(), "over appetite"),
                        part(one.controls().size(), "control", one.weak(), "not fully working"),
                        part(one.recommendations().size(), "recommendation", one.late(), "late"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; ", "Answers for ", "."));
    }

    /// `3 risks, 1 of them over appetite`
    private static String part(int all, String noun, long some, String words) {
        return all == 0
                ? ""
                : noun(all, noun)
                        + (some == 0
                                ? ""
                                : all == 1
                                        ? ", " + words
                                        : ", %d of them %s".formatted(some, words));
    }

    private static String noun(int number, String noun) {
        return "%d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }

    private static OwnerPage.Section risks(Council council, Answers one) {
        var rows = new ArrayList<Table.Row>();
        one.risks().stream()
                .sorted(
                        Comparator.comparingInt((Risk risk) ->
                                -java.util.Objects.requireNonNullElse(risk.current().score(), 0)))
                .forEach(risk -> {
                    var score = risk.current().score();
                    var target = risk.target().score();
                    var appetite = one.register().appetite(risk);
                    rows.add(
                            Table.Row.of(
                                    linked(risk.title(), risk(council, risk.id())),
                                    text(score == null ? "–" : String.valueOf(score)),
                                    text(target == null ? "–" : String.valueOf(target)),
                                    text(
                                            appetite == null || score == null
                                                    ? "–"
                                                    : one.register().isOverAppetite(risk)
                                                            ? "Over " + appetite
                                                            : "Within " + appetite)));
                });
        return new OwnerPage.Section(
                "Risks",
                new Table(
                        null,
                        null,
                        List.of(
                                Column.text("Risk"),
                                Column.number("Score"),
                                Column.number("Target"),
                                Column.text("Appetite")),
                        rows,
                        true));
    }

    private static OwnerPage.Section controls(Council council, Answers one) {
        var titles =
                one.register().risks().stream()
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        Risk::id, Risk::title, (first, _) -> first));
        return new OwnerPage.Section(
                "Controls",
                new Table(
                        null,
                        null,
                        List.of(
                                Column.text("Control"),
                                Column.text("State"),
                                Column.text("Of the risk"),
                                Column.text("Note")),
                        one.controls().stream()
                                .map((RiskControl control) ->
                                        Table.Row.of(
                                                text(control.control()),
                                                text(control.state().words()),
                                                linked(
                                                        titles.getOrDefault(
                                                                control.risk(), control.risk()),
                                                        risk(council, control.risk())),
                                                text(
                                                        control.note() == null
                                                                ? "–"
                                                                : control.note())))
                                .toList(),
                        true));
    }

    private static OwnerPage.Section recommendations(Council council, Answers one) {
        return new OwnerPage.Section(
                "Scrutiny recommendations",
                new Table(
                        null,
                        null,
                        List.of(
                                Column.text("Recommendation"),
                                Column.text("Due"),
                                Column.text("How it stands")),
                        one.recommendations().stream()
                                .map((Tracked tracked) -> {
                                    var it = tracked.recommendation();
                                    var due = it.due();
                                    return Table.Row.of(
                                            linked(
                                                    it.text(),
                                                    Frame.Part.RECOMMENDATIONS.address(council)
                                                            + "/"
                                                            + it.id()),
                                            text(due == null ? "No date" : DAY.format(due)),
                                            text(tracked.words(one.today())));
                                })
                                .toList(),
                        true));
    }

    private static Content linked(String words, String address) {
        return Template.of(JtelinkedGenerated::render, new Link(words, address));
    }

    private static String risk(Council council, String id) {
        return Frame.Part.RISKS.address(council) + "/" + id;
    }

    private static String address(Council council) {
        return "/%s/owners".formatted(council.id());
    }
}
