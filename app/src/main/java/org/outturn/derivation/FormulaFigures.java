package org.outturn.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Framework;
import org.outturn.catalogue.Frequency;
import org.outturn.catalogue.Indicator;
import org.outturn.collection.Figure;
import org.outturn.council.Area;
import org.outturn.rules.combine.Combined;
import org.outturn.rules.combine.RollUp;
import org.outturn.rules.formula.Computed;
import org.outturn.rules.formula.Formula;
import org.outturn.rules.formula.Input;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;

/// Works formulas out, for every area and period that what they need has figures for. Where an input is reported more often it is rolled up.
final class FormulaFigures {
    private final Sheet sheet;
    private final Framework framework;
    private final List<Area> areas;

    /// An input for a period, and the figures that it was made of.
    private record Found(Input input, List<Figure> figures) {}

    FormulaFigures(Sheet sheet, Framework framework, List<Area> areas) {
        this.sheet = sheet;
        this.framework = framework;
        this.areas = areas;
    }

    void add(Indicator indicator) {
        var formula = Objects.requireNonNull(indicator.computed());
        Stream.concat(Stream.of(Area.WHOLE), areas.stream().map(Area::id))
                .filter(area ->
                        formula.references().stream().allMatch(needed -> sheet.has(needed, area)))
                .forEach(area ->
                        periods(indicator, formula, area)
                                .forEach(period -> add(indicator, formula, area, period)));
    }

    private void add(Indicator indicator, Formula formula, String area, Period period) {
        var found = new LinkedHashMap<String, Found>();
        for (var needed : formula.references()) {
            found.put(needed, input(needed, area, period));
        }
        var computed =
                formula.compute(
                        indicator.measure(),
                        needed -> Objects.requireNonNull(found.get(needed)).input());
        var inputs = found.values().stream().flatMap(one -> one.figures().stream()).toList();
        if (inputs.isEmpty()) {
            return;
        }
        var missing = missing(computed);
        var latest = inputs.stream().max(Comparator.comparing(Figure::recordedAt)).orElseThrow();
        var received =
                inputs.stream()
                        .map(Figure::received)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        sheet.add(
                new Figure(
                        indicator.id(),
                        area,
                        reported(period, inputs),
                        observation(indicator, computed, period),
                        received,
                        null,
                        missing.isEmpty() ? null : String.join(" ", missing),
                        1 + inputs.stream().mapToInt(one -> one.revision() - 1).sum(),
                        latest.recordedAt(),
                        latest.recordedBy()),
                new Origin.ByFormula(
                        formula.written(this::title),
                        computed instanceof Computed.Value
                                ? formula.written(key -> shown(key, found))
                                : "",
                        inputs,
                        missing));
    }

    /// Calculated at full precision, and known to as many decimals as the indicator shows.
    private static Observation observation(Indicator indicator, Computed computed, Period period) {
        var one = computed.observation(period);
        return new Observation(
                period,
                one.numerator(),
                one.denominator(),
                one.value(),
                Math.min(one.decimals(), indicator.measure().decimals()),
                one.quality());
    }

    /// In order, each once: those of the inputs, or as long as the indicator's own frequency where they are reported more often.
    private Iterable<Period> periods(Indicator indicator, Formula formula, String area) {
        var periods =
                new TreeSet<Period>(Comparator.comparing(Period::end).thenComparing(Period::start));
        for (var needed : formula.references()) {
            for (var figure : sheet.figures(needed, area)) {
                var period = slot(figure.observation().period(), indicator.frequency());
                if (period != null) {
                    periods.add(period);
                }
            }
        }
        return periods;
    }

    /// Null for a period that none of the indicator's own ends with, or that is longer than they are.
    private static @Nullable Period slot(Period given, @Nullable Frequency frequency) {
        int length = given.lengthInMonths();
        int wanted =
                switch (frequency) {
                    case null -> length;
                    case MONTHLY -> 1;
                    case QUARTERLY -> 3;
                    case HALF_YEARLY -> 6;
                    case ANNUAL -> 12;
                };
        if (length == wanted || length == 0 || given.kind() == Period.Kind.ROLLING_YEAR) {
            return given;
        }
        int gone = given.monthsOfYearGone();
        if (length > wanted || gone % wanted != 0) {
            return null;
        }
        int year = given.financialYear().start().getYear();
        return switch (wanted) {
            case 3 -> Period.quarter(year, gone / wanted);
            case 6 -> Period.half(year, gone / wanted);
            default -> Period.year(year);
        };
    }

    private Found input(String needed, String area, Period period) {
        var measure = indicator(needed).measure();
        var exact = sheet.find(needed, area, period);
        if (exact.isPresent()) {
            return new Found(
                    new Input.Given(measure, exact.get().observation()), List.of(exact.get()));
        }
        var within =
                sheet.figures(needed, area).stream()
                        .filter(one -> period.contains(one.observation().period()))
                        .toList();
        var rolled =
                new RollUp(measure, indicator(needed).accumulation())
                        .over(period, within.stream().map(Figure::observation).toList());
        return switch (rolled) {
            case Combined.Whole(var whole, _) -> new Found(new Input.Given(measure, whole), within);
            case Combined.None _ ->
                    new Found(
                            new Input.Absent("none is recorded for " + period.label()), List.of());
        };
    }

    /// Every sentence with titles for ids.
    private List<String> missing(Computed computed) {
        var sentences = new ArrayList<String>();
        if (computed instanceof Computed.Missing(var reasons, _)) {
            for (var reason : reasons) {
                var words = reason;
                for (var indicator : framework.indicators()) {
                    words =
                            words.replace(
                                    "[" + indicator.id() + "]", "'" + indicator.title() + "'");
                }
                sentences.add(words);
            }
        }
        return sentences;
    }

    private Indicator indicator(String id) {
        return framework.indicator(id).orElseThrow();
    }

    private String title(String key) {
        return of(
                key,
                Indicator::title,
                indicator -> "numerator of " + indicator.title(),
                indicator -> "denominator of " + indicator.title());
    }

    private interface Name {
        String of(Indicator indicator);
    }

    private String of(String key, Name whole, Name numerator, Name denominator) {
        if (key.endsWith(".numerator")) {
            return numerator.of(indicator(key.substring(0, key.lastIndexOf('.'))));
        }
        return key.endsWith(".denominator")
                ? denominator.of(indicator(key.substring(0, key.lastIndexOf('.'))))
                : whole.of(indicator(key));
    }

    private String shown(String key, Map<String, Found> found) {
        return of(
                key,
                indicator ->
                        observation(indicator, found)
                                .result(indicator.measure())
                                .map(indicator.measure()::shown)
                                .orElse("none"),
                indicator -> number(observation(indicator, found).numerator()),
                indicator -> number(observation(indicator, found).denominator()));
    }

    private static Observation observation(Indicator indicator, Map<String, Found> found) {
        return ((Input.Given) Objects.requireNonNull(found.get(indicator.id())).input())
                .observation();
    }

    private static String number(@Nullable Quantity part) {
        return part == null ? "none" : part.shown(Math.clamp(part.value().scale(), 0, 4));
    }

    /// In its own period, unless an input is reported later than it covers.
    private static Period reported(Period period, List<Figure> inputs) {
        return inputs.stream()
                .map(Figure::reported)
                .filter(one -> one.end().isAfter(period.end()))
                .max(Comparator.naturalOrder())
                .orElse(period);
    }
}
