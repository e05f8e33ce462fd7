package org.outturn.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Framework;
import org.outturn.catalogue.Indicator;
import org.outturn.collection.EarlierFigure;
import org.outturn.collection.Figure;
import org.outturn.collection.Figures;
import org.outturn.council.Area;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;

/// The figures that a report can show: of the whole council all that were reported up to the period, of areas those of the two years before
/// it, and the earlier figures that a paper prints beside them.
final class FigureFacts {
    private static final int YEARS_OF_AREAS = 2;

    private final Period period;
    private final Map<String, Indicator> indicators;
    private final Map<String, String> areas;

    FigureFacts(Period period, Framework framework, List<Area> areas) {
        this.period = period;
        indicators =
                framework.indicators().stream()
                        .collect(Collectors.toMap(Indicator::id, Function.identity()));
        this.areas = areas.stream().collect(Collectors.toMap(Area::id, Area::name));
    }

    List<Fact> of(Figures figures) {
        var facts = new ArrayList<Fact>();
        figures.figures().stream().filter(this::isWithin).forEach(figure -> add(facts, figure));
        figures.earlier().stream()
                .filter(earlier -> earlier.reported().equals(period))
                .forEach(earlier -> add(facts, earlier));
        return facts;
    }

    private boolean isWithin(Figure figure) {
        LocalDate end = figure.reported().end();
        return !end.isAfter(period.end())
                && (figure.area().equals(Area.WHOLE)
                        || end.isAfter(period.end().minusYears(YEARS_OF_AREAS)));
    }

    private void add(List<Fact> facts, Figure figure) {
        var indicator = indicators.get(figure.indicator());
        if (indicator == null) {
            return;
        }
        var covers = figure.observation().period();
        var reported = figure.reported();
        facts.add(
                new Fact(
                        Fact.Kind.FIGURE,
                        "%s %s %s"
                                .formatted(
                                        series(figure.indicator(), figure.area()),
                                        covers,
                                        reported),
                        subject(indicator, figure.area()),
                        covers.equals(reported)
                                ? covers.label()
                                : "%s, reported in %s".formatted(covers.label(), reported.label()),
                        shown(indicator.measure(), figure.observation())));
    }

    private void add(List<Fact> facts, EarlierFigure earlier) {
        var indicator = indicators.get(earlier.indicator());
        if (indicator == null) {
            return;
        }
        facts.add(
                new Fact(
                        Fact.Kind.FIGURE,
                        "%s %s beside %s"
                                .formatted(
                                        series(earlier.indicator(), earlier.area()),
                                        earlier.with(),
                                        earlier.reported()),
                        subject(indicator, earlier.area()),
                        "Earlier figure as given: " + earlier.with().words(),
                        shown(indicator.measure(), earlier)));
    }

    static String series(String indicator, String area) {
        return area.equals(Area.WHOLE) ? indicator : indicator + "@" + area;
    }

    String subject(Indicator indicator, String area) {
        var title = title(indicator);
        return area.equals(Area.WHOLE) ? title : title + ", " + areas.getOrDefault(area, area);
    }

    static String title(Indicator indicator) {
        var code = indicator.code();
        var variant = indicator.variant();
        return (code == null ? "" : code + " ")
                + indicator.title()
                + (variant == null ? "" : " (" + variant + ")");
    }

    /// Equal only for figures that are equal: with the parts, where there are parts.
    private static String shown(Measure measure, Observation one) {
        var quality = one.quality() == Quality.FINAL ? "" : ", " + spaced(one.quality().word());
        return shown(measure, one.numerator(), one.denominator(), one.value(), one.decimals())
                + quality;
    }

    private static String shown(Measure measure, EarlierFigure one) {
        return shown(measure, one.numerator(), one.denominator(), one.value(), one.decimals());
    }

    private static String shown(
            Measure measure,
            @Nullable Quantity numerator,
            @Nullable Quantity denominator,
            @Nullable Quantity value,
            int decimals) {
        if (numerator != null && denominator != null) {
            var parts = "(%s of %s)".formatted(numerator, denominator);
            return denominator.isZero()
                    ? "no value " + parts
                    : measure.shown(measure.fromParts(numerator, denominator)) + " " + parts;
        }
        if (value != null) {
            return measure.shown(value, decimals);
        }
        return numerator != null ? "%s of an unknown number".formatted(numerator) : "no figure";
    }

    static String spaced(String word) {
        return word.replace('-', ' ');
    }
}
