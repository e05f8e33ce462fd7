package org.outturn.scheme;

import static org.outturn.design.Components.rating;
import static org.outturn.design.Components.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.design.Mark;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Table.Row;
import org.outturn.rules.period.Period;
import org.outturn.rules.series.Target;
import org.outturn.scheme.page.SchemePage.Section;
import org.outturn.scheme.page.SchemePage.Trial;
import org.outturn.site.RatingMark;

/// What trying a scheme shows: how many ratings move and where to, and each figure with its rating now and tried.
final class TrialTables {
    /// As many rows as one page can show and still be read.
    private static final int MOST = 600;

    private final List<Compared> all;
    private int shown;

    private TrialTables(List<Compared> all) {
        this.all = all;
    }

    static Trial of(List<Compared> all, List<Period> years) {
        return new TrialTables(all).trial(years);
    }

    private Trial trial(List<Period> years) {
        var sections = new ArrayList<Section>();
        int left = 0;
        for (var one : byIndicator().values()) {
            var section = section(one);
            if (section == null) {
                left++;
            } else {
                sections.add(section);
            }
        }
        return new Trial(
                summary(years),
                moves(),
                sections,
                left == 0
                        ? null
                        : "The tables of %s are left out, since %d rows fill this page. Tick them to see theirs."
                                .formatted(counted(left, "further indicator"), shown));
    }

    private String summary(List<Period> years) {
        var of = Years.words(years);
        if (all.isEmpty()) {
            return "No figure was reported in %s, so there is nothing to try it on.".formatted(of);
        }
        long moved = all.stream().filter(Compared::hasMoved).count();
        if (moved == 0) {
            return "None of the %s of %s would be rated otherwise."
                    .formatted(counted(all.size(), "figure"), of);
        }
        var parts = new ArrayList<String>();
        for (var move : Compared.Move.values()) {
            long number = all.stream().filter(one -> one.move() == move).count();
            if (move != Compared.Move.NONE && number > 0) {
                parts.add("%d %s".formatted(number, move.words().toLowerCase(java.util.Locale.UK)));
            }
        }
        return "%d of %s of %s would be rated otherwise: %s."
                .formatted(moved, counted(all.size(), "figure"), of, String.join(", ", parts));
    }

    /// From which rating to which; in the order in which they are met.
    private Table moves() {
        var counts = new LinkedHashMap<List<Mark>, Integer>();
        all.stream()
                .filter(Compared::hasMoved)
                .forEach(one ->
                        counts.merge(
                                List.of(RatingMark.of(one.before()), RatingMark.of(one.after())),
                                1,
                                Integer::sum));
        return new Table(
                "Ratings that move",
                "s",
                List.of(Column.text("Now"), Column.text("Tried"), Column.number("Figures")),
                counts.entrySet().stream()
                        .map(one ->
                                Row.of(
                                        rating(one.getKey().getFirst()),
                                        rating(one.getKey().getLast()),
                                        text(String.valueOf(one.getValue()))))
                        .toList(),
                false);
    }

    private Map<String, List<Compared>> byIndicator() {
        var byIndicator = new LinkedHashMap<String, List<Compared>>();
        all.forEach(one ->
                byIndicator
                        .computeIfAbsent(one.now().indicator().id(), _ -> new ArrayList<>())
                        .add(one));
        return byIndicator;
    }

    private @Nullable Section section(List<Compared> figures) {
        long moved = figures.stream().filter(Compared::hasMoved).count();
        var rows =
                figures.stream().filter(one -> one.now().area() == null || one.hasMoved()).toList();
        if (shown > 0 && shown + rows.size() > MOST) {
            return null;
        }
        shown += rows.size();
        int left = figures.size() - rows.size();
        return new Section(
                figures.getFirst().now().indicator().title(),
                "%d of %s would move%s"
                        .formatted(
                                moved,
                                counted(figures.size(), "figure"),
                                left == 0
                                        ? ""
                                        : "; of areas, only those that move are in the table"),
                moved > 0,
                new Table(
                        null,
                        null,
                        List.of(
                                Column.text("Period"),
                                Column.number("Figure"),
                                Column.number("Target"),
                                Column.text("Now"),
                                Column.text("Tried"),
                                Column.text("Move")),
                        rows.stream().map(TrialTables::row).toList(),
                        true));
    }

    private static Row row(Compared one) {
        var now = one.now();
        var area = now.area();
        return Row.of(
                text(period(now).label() + (area == null ? "" : ", " + area.name())),
                text(figure(now)),
                text(target(one.tried())),
                rating(RatingMark.of(one.before())),
                rating(RatingMark.of(one.after())),
                text(one.hasMoved() ? one.move().words() : "–"));
    }

    private static Period period(Assessed one) {
        var figure = one.figure();
        return figure == null ? one.reported() : figure.observation().period();
    }

    private static String figure(Assessed one) {
        var result = one.result();
        return result == null ? "None" : one.indicator().measure().shown(result, one.decimals());
    }

    private static String target(Assessed one) {
        var planned = one.target();
        var measure = one.indicator().measure();
        if (planned == null) {
            return "None";
        }
        return switch (planned.target()) {
            case Target.Single(var value) -> measure.shown(value, planned.decimals());
            case Target.Tiers tiers -> measure.shownExactly(tiers.ideal());
            case Target.Range range -> range.words(measure);
        };
    }

    static String counted(long number, String noun) {
        return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }
}
