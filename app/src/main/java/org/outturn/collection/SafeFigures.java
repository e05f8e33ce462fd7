package org.outturn.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Framework;
import org.outturn.catalogue.Indicator;
import org.outturn.collection.SafeCells.Spot;
import org.outturn.council.Area;
import org.outturn.council.Disclosure;
import org.outturn.rules.direction.Against;
import org.outturn.rules.disclosure.Profile;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;

/// A council's figures and words as they may leave: what tells of few people is withheld, other counts of people are rounded, and what
/// is said of a withheld figure does not say it. Everything that is shown, written or judged is made of these.
final class SafeFigures {
    private final Profile profile;
    private final Map<String, Indicator> people = new HashMap<>();
    private final Map<String, Set<Spot>> withheld = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<List<String>, List<Figure>> series;
    private final Figures figures;

    private SafeFigures(
            Figures figures, Disclosure disclosure, Framework framework, List<Area> areas) {
        this.figures = figures;
        series =
                figures.figures().stream()
                        .collect(
                                Collectors.groupingBy(one -> List.of(one.indicator(), one.area())));
        profile = disclosure.profile();
        areas.forEach(area -> names.put(area.id(), area.name()));
        var chosen = new HashSet<>(disclosure.indicators());
        for (var indicator : framework.indicators()) {
            if (chosen.contains(indicator.id())) {
                people.put(indicator.id(), indicator);
                var own =
                        figures.figures().stream()
                                .filter(one -> one.indicator().equals(indicator.id()))
                                .toList();
                withheld.put(
                        indicator.id(), new SafeCells(indicator, areas, own, profile).withheld());
            }
        }
    }

    static Figures of(
            Figures figures, Disclosure disclosure, Framework framework, List<Area> areas) {
        return new SafeFigures(figures, disclosure, framework, areas).figures();
    }

    private Figures figures() {
        var dropped = new HashSet<String>();
        var stated = new ArrayList<Stated>();
        for (var one : figures.stated()) {
            if (tells(one)) {
                dropped.add(one.about() + ":" + one.key() + ":" + one.what());
            } else {
                stated.add(one);
            }
        }
        return new Figures(
                figures.figures().stream().map(this::safe).toList(),
                figures.earlier().stream().filter(one -> !tells(one)).map(this::rounded).toList(),
                figures.judged().stream().map(this::safe).toList(),
                stated,
                figures.relations().stream().filter(one -> !refersTo(dropped, one)).toList(),
                figures.words().stream().map(this::safe).toList(),
                figures.benchmarks());
    }

    /// Also what a revised figure was before: withheld as it is now, and where it was small itself; otherwise rounded like it.
    static List<Figure> revised(
            List<Figure> revisions, Figures shown, @Nullable Disclosure by, Framework framework) {
        if (by == null) {
            return revisions;
        }
        var measures = new HashMap<String, Measure>();
        framework.indicators().stream()
                .filter(one -> by.indicators().contains(one.id()))
                .forEach(one -> measures.put(one.id(), one.measure()));
        var hidden = new HashSet<List<Object>>();
        for (var one : shown.figures()) {
            if (one.observation().quality() == Quality.SUPPRESSED) {
                hidden.add(List.of(one.indicator(), one.area(), one.observation().period()));
            }
        }
        return revisions.stream()
                .filter(one ->
                        !by.indicators().contains(one.indicator())
                                || (!hidden.contains(
                                                List.of(
                                                        one.indicator(),
                                                        one.area(),
                                                        one.observation().period()))
                                        && !isSmall(by.profile(), one.observation())))
                .map(one -> {
                    var measure = measures.get(one.indicator());
                    return measure == null
                            ? one
                            : one.with(rounded(by.profile(), measure, one.observation()));
                })
                .toList();
    }

    private static boolean isSmall(Profile profile, Observation one) {
        return isSmall(profile, one.numerator(), one.denominator(), one.value());
    }

    private static boolean isSmall(
            Profile profile,
            @Nullable Quantity top,
            @Nullable Quantity bottom,
            @Nullable Quantity value) {
        if (top != null && bottom != null) {
            return profile.suppresses(SafeCells.whole(top))
                    || profile.suppresses(SafeCells.whole(bottom))
                    || profile.suppresses(SafeCells.whole(bottom) - SafeCells.whole(top));
        }
        return value != null && profile.suppresses(SafeCells.whole(value));
    }

    private Figure safe(Figure figure) {
        var indicator = people.get(figure.indicator());
        if (indicator == null) {
            return figure;
        }
        var observation = figure.observation();
        boolean isWithheld = isWithheld(figure.indicator(), Spot.of(figure));
        return new Figure(
                figure.indicator(),
                figure.area(),
                figure.reported(),
                isWithheld
                        ? new Observation(
                                observation.period(), null, null, null, 0, Quality.SUPPRESSED)
                        : rounded(profile, indicator.measure(), observation),
                figure.received(),
                figure.source(),
                isWithheld ? null : figure.note(),
                figure.revision(),
                figure.recordedAt(),
                figure.recordedBy());
    }

    /// The parts of a percentage or a rate are rounded, the figure itself stays that of the unrounded ones.
    private static Observation rounded(Profile profile, Measure measure, Observation one) {
        if (profile.roundTo() == 1) {
            return one;
        }
        return one.hasParts()
                ? new Observation(
                        one.period(),
                        round(profile, one.numerator()),
                        round(profile, one.denominator()),
                        one.result(measure).orElse(null),
                        measure.decimals(),
                        one.quality())
                : new Observation(
                        one.period(),
                        null,
                        null,
                        measure.kind() == Measure.Kind.COUNT
                                ? round(profile, one.value())
                                : one.value(),
                        one.decimals(),
                        one.quality());
    }

    private static @Nullable Quantity round(Profile profile, @Nullable Quantity count) {
        return count == null ? null : Quantity.of(profile.rounded(SafeCells.whole(count)));
    }

    private boolean tells(EarlierFigure one) {
        if (!people.containsKey(one.indicator())) {
            return false;
        }
        var covers = covers(one);
        return isSmall(profile, one.numerator(), one.denominator(), count(one))
                || covers.stream()
                        .anyMatch(period -> isWithheld(one.indicator(), one.area(), period))
                || (!isTimeKnown(one) && isOneOfWithheld(one));
    }

    /// Whether it is said what it covers, or known what the figure beside it covers, which tells it.
    private boolean isTimeKnown(EarlierFigure one) {
        return one.covers() != null
                || (one.with() != Against.BASELINE
                        && (one.of() != null
                                || series(one).stream()
                                        .anyMatch(figure ->
                                                figure.reported().equals(one.reported()))));
    }

    private List<Figure> series(EarlierFigure one) {
        return series.getOrDefault(List.of(one.indicator(), one.area()), List.of());
    }

    /// What an earlier figure may cover: as the paper says, or as what it is compared with tells, be that a reporting period or the time that
    /// the figure of it covers; nothing for a baseline of which it is not said.
    private Set<Period> covers(EarlierFigure one) {
        if (one.covers() != null) {
            return Set.of(one.covers());
        }
        if (one.with() == Against.BASELINE) {
            return Set.of();
        }
        return Stream.concat(
                        Stream.of(one.of() == null ? one.reported() : one.of()),
                        series(one).stream()
                                .filter(figure -> figure.reported().equals(one.reported()))
                                .map(figure -> figure.observation().period()))
                .map(of -> one.with() == Against.PREVIOUS ? of.previous() : of.sameLastYear())
                .collect(Collectors.toSet());
    }

    /// Whether it could be any withheld figure of its series: as many, as it is printed.
    private boolean isOneOfWithheld(EarlierFigure one) {
        var indicator = people.get(one.indicator());
        var printed = one.value();
        return indicator != null
                && series(one).stream()
                        .filter(figure -> isWithheld(one.indicator(), Spot.of(figure)))
                        .map(Figure::observation)
                        .anyMatch(figure ->
                                printed == null
                                        ? Objects.equals(one.numerator(), figure.numerator())
                                        : figure.result(indicator.measure())
                                                .filter(value ->
                                                        value.rounded(one.decimals())
                                                                .equals(
                                                                        printed.rounded(
                                                                                one.decimals())))
                                                .isPresent());
    }

    private @Nullable Quantity count(EarlierFigure one) {
        var indicator = people.get(one.indicator());
        return indicator != null && indicator.measure().kind() == Measure.Kind.COUNT
                ? one.value()
                : null;
    }

    private EarlierFigure rounded(EarlierFigure one) {
        if (profile.roundTo() == 1 || !people.containsKey(one.indicator())) {
            return one;
        }
        return new EarlierFigure(
                one.indicator(),
                one.area(),
                one.reported(),
                one.with(),
                count(one) == null ? one.value() : round(profile, one.value()),
                one.decimals(),
                one.value() == null ? one.numerator() : round(profile, one.numerator()),
                one.value() == null ? one.denominator() : round(profile, one.denominator()),
                one.covers(),
                one.of(),
                one.note());
    }

    /// What is printed of a withheld figure, or is a small count itself.
    private boolean tells(Stated one) {
        if (!one.about().equals("indicator") || !people.containsKey(one.key())) {
            return false;
        }
        var digits = one.printed().strip();
        return isWithheld(one.key(), Area.WHOLE, one.period())
                || (digits.matches("\\d{1,6}") && profile.suppresses(Long.parseLong(digits)));
    }

    private static boolean refersTo(Set<String> dropped, PrintedRelation one) {
        return dropped.stream()
                .anyMatch(key ->
                        one.result().startsWith(key)
                                || one.inputs().stream().anyMatch(input -> input.startsWith(key)));
    }

    private JudgedRating safe(JudgedRating one) {
        return new JudgedRating(
                one.indicator(),
                one.area(),
                one.reported(),
                one.rating(),
                one.by(),
                unsaid(one.indicator(), one.area(), one.reported(), one.reason()));
    }

    private Words safe(Words one) {
        return new Words(
                one.indicator(),
                one.area(),
                one.period(),
                one.kind(),
                unsaid(one.indicator(), one.area(), one.period(), one.markdown()),
                one.by());
    }

    /// Words about a series without the counts of its figures that are withheld in the period: its own wherever they stand, those of an
    /// area within it where the area is named.
    private String unsaid(String indicator, String area, Period period, String words) {
        var safe = words;
        var counted = people.get(indicator);
        if (counted != null) {
            var measure = counted.measure();
            for (var figure : figures.figures()) {
                if (figure.indicator().equals(indicator)
                        && (area.equals(Area.WHOLE) || figure.area().equals(area))
                        && (figure.reported().equals(period)
                                || figure.observation().period().equals(period))
                        && isWithheld(indicator, Spot.of(figure))) {
                    var name = names.get(figure.area());
                    safe =
                            name == null || area.equals(figure.area())
                                    ? Unsaid.without(safe, figure.observation(), measure)
                                    : Unsaid.without(safe, figure.observation(), measure, name);
                }
            }
        }
        return safe;
    }

    private boolean isWithheld(String indicator, Spot spot) {
        return withheld.getOrDefault(indicator, Set.of()).contains(spot);
    }

    private boolean isWithheld(String indicator, String area, Period period) {
        return withheld.getOrDefault(indicator, Set.of()).stream()
                .anyMatch(spot ->
                        spot.area().equals(area)
                                && (spot.covers().equals(period)
                                        || spot.reported().equals(period)));
    }
}
