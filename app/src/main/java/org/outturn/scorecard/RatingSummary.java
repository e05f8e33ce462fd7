package org.outturn.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.outturn.assessment.Assessed;
import org.outturn.component.Cells;
import org.outturn.component.Column;
import org.outturn.component.Component;
import org.outturn.component.Counted;
import org.outturn.component.Given;
import org.outturn.component.Parameter;
import org.outturn.component.Tabulation;
import org.outturn.document.Block;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.rating.Rating;

/// How many measures have each rating, how many improve or stay the same and how many worsen, a row for each group.
final class RatingSummary {
    private RatingSummary() {}

    /// @param measures each counted once
    private record Group(String name, List<Assessed> measures) {
        int number(Rating rating) {
            return (int)
                    measures.stream()
                            .filter(one ->
                                    one.verdict().outcome() instanceof Outcome.Rated rated
                                            && rated.rating().id().equals(rating.id()))
                            .count();
        }

        int rated() {
            return new Counted(measures).rated();
        }

        int going(boolean worse) {
            return (int)
                    measures.stream()
                            .flatMap(one -> one.verdict().direction().stream())
                            .filter(direction -> (direction == Direction.WORSENING) == worse)
                            .count();
        }

        int directed() {
            return new Counted(measures).directed();
        }
    }

    static Component component() {
        return new Component(
                "rating-summary",
                "How many measures have each rating and direction.",
                List.of(
                        Parameter.CAPTION,
                        Parameter.MEASURES,
                        new Parameter("rows", "a kind of grouping", "a row for each of its values"),
                        new Parameter("total", "words", "the name of the last row")),
                RatingSummary::blocks);
    }

    private static List<Block> blocks(Given given) {
        var framework = given.evidence().framework();
        var caption = given.caption("Summary of ratings");
        var kind = given.value("rows").oneOf(framework.kindsOfGrouping());
        var all = Counted.of(given.filter(), given.evidence()).measures();
        if (all.isEmpty()) {
            return List.of(ScorecardTable.none(caption));
        }
        var groups = new ArrayList<Group>();
        if (kind != null) {
            for (var grouping : framework.groupings(kind)) {
                var some =
                        all.stream()
                                .filter(one ->
                                        grouping.id().equals(one.indicator().groupings().get(kind)))
                                .toList();
                if (!some.isEmpty()) {
                    groups.add(new Group(grouping.name(), some));
                }
            }
            var others =
                    all.stream()
                            .filter(one -> !one.indicator().groupings().containsKey(kind))
                            .toList();
            if (!others.isEmpty()) {
                groups.add(new Group("None", others));
            }
        }
        var total = given.value("total");
        var last =
                new Group(
                        total.isGiven() ? given.figures().plain(total, given.evidence()) : "All",
                        all);
        boolean alone = groups.size() == 1 && groups.getFirst().measures().size() == all.size();
        var columns =
                columns(framework.ratings(), all, kind == null ? "" : MeasureColumns.capital(kind));
        return List.of(
                new Tabulation<>(caption, columns, "name")
                        .table(groups, alone ? List.of() : List.of(last), remarks(all)));
    }

    private static List<Column<Group>> columns(
            List<Rating> ratings, List<Assessed> all, String kind) {
        var columns = new ArrayList<Column<Group>>();
        columns.add(Column.words("name", kind, 22, group -> Cells.words(group.name())));
        for (var rating : ratings) {
            columns.add(number(group -> group.number(rating)).under(rating.name()));
            columns.add(percent(group -> group.number(rating), Group::rated).under(rating.name()));
        }
        if (all.stream().anyMatch(one -> one.verdict().outcome() instanceof Outcome.NotRated)) {
            columns.add(
                    Column.figure(
                            "none",
                            "Not rated",
                            9,
                            group -> Cells.number(group.measures().size() - group.rated())));
        }
        columns.add(number(group -> group.going(false)).under("Improving or the same"));
        columns.add(
                percent(group -> group.going(false), Group::directed)
                        .under("Improving or the same"));
        columns.add(number(group -> group.going(true)).under("Worsening"));
        columns.add(percent(group -> group.going(true), Group::directed).under("Worsening"));
        columns.add(
                Column.figure(
                        "expected",
                        "All measures",
                        10,
                        group -> Cells.number(group.measures().size())));
        return columns;
    }

    private static Column<Group> number(ToIntFunction<Group> count) {
        return Column.figure("number", "Number", 9, group -> Cells.number(count.applyAsInt(group)));
    }

    private static Column<Group> percent(ToIntFunction<Group> part, ToIntFunction<Group> whole) {
        return Column.figure(
                "percent",
                "%",
                7,
                group ->
                        Cells.percent(
                                Counted.percent(part.applyAsInt(group), whole.applyAsInt(group)),
                                0));
    }

    /// What the percentages are of, where it is not everything.
    private static List<String> remarks(List<Assessed> all) {
        var remarks = new ArrayList<String>();
        var group = new Group("", all);
        if (group.rated() < all.size()) {
            remarks.add(
                    "Percentages of ratings are of the %s with a rating; %d %s none."
                            .formatted(
                                    measures(group.rated()),
                                    all.size() - group.rated(),
                                    all.size() - group.rated() == 1 ? "has" : "have"));
        }
        if (group.directed() < all.size()) {
            remarks.add(
                    "Percentages of directions are of the %s with a direction; for %d it is not known or not comparable."
                            .formatted(measures(group.directed()), all.size() - group.directed()));
        }
        return remarks;
    }

    private static String measures(int number) {
        return number == 1 ? "one measure" : number + " measures";
    }
}
