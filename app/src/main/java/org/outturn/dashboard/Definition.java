package org.outturn.dashboard;

import static org.outturn.design.Components.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.catalogue.Framework;
import org.outturn.catalogue.Indicator;
import org.outturn.catalogue.Scheme;
import org.outturn.design.SummaryList;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Polarity;

/// What exactly an indicator is.
final class Definition {
    private final List<SummaryList.Entry> entries = new ArrayList<>();

    private Definition() {}

    static SummaryList of(Assessed one, Framework framework) {
        var indicator = one.indicator();
        var list = new Definition();
        list.add("Why it matters", indicator.rationale());
        list.add("How it is worked out", indicator.formula());
        list.add("Counted in", measure(indicator));
        list.add("Better when", better(indicator.polarity()));
        list.add("Reported", indicator.frequency() == null ? null : indicator.frequency().word());
        list.add("Over the year", accumulation(indicator.accumulation()));
        list.add(
                "Rated by",
                framework.scheme(indicator.scheme()).map(Definition::scheme).orElse(null));
        var forecast = indicator.forecast();
        list.add("Forecast by", forecast == null ? null : Looks.sentence(forecast.words()));
        for (var kind : framework.kindsOfGrouping()) {
            var id = indicator.groupings().get(kind);
            if (id != null) {
                list.add(
                        Looks.capital(kind),
                        framework.grouping(kind, id).map(grouping -> grouping.name()).orElse(id));
            }
        }
        var unit = one.unit();
        list.add("Belongs to", unit == null ? null : unit.name());
        list.add("Source", indicator.source());
        list.add("Same measure of another council", indicator.sameAs());
        list.add("Note", indicator.note());
        return SummaryList.of(list.entries);
    }

    private void add(String key, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            entries.add(new SummaryList.Entry(key, text(words)));
        }
    }

    private static String scheme(Scheme scheme) {
        return scheme.name()
                + (scheme.version() > 1 ? ", version " + scheme.version() : "")
                + (scheme.note() == null ? "" : ". " + scheme.note());
    }

    private static String measure(Indicator indicator) {
        var noun = indicator.noun();
        var of = noun == null ? "" : ", " + noun;
        return switch (indicator.measure().kind()) {
            case PERCENT -> "Per cent" + of;
            case COUNT -> noun == null ? "Number" : Looks.capital(noun);
            case RATE -> "Per %,d".formatted(indicator.measure().per()) + of;
            case MONEY -> "Pounds" + of;
            case DAYS -> "Days" + of;
            case SCORE -> "Score" + of;
            case NUMBER -> noun == null ? "Number" : Looks.capital(noun);
        };
    }

    static String better(Polarity polarity) {
        return switch (polarity) {
            case HIGHER -> "Higher";
            case LOWER -> "Lower";
            case CLOSE -> "Close to the target";
            case NEUTRAL -> "Neither: it shows how much there is to do";
        };
    }

    private static String accumulation(Accumulation accumulation) {
        return switch (accumulation) {
            case FLOW -> "Adds up from period to period";
            case STOCK -> "Counted at a date; the latest counts";
            case ROLLING -> "A trailing window";
            case RATIO -> "Worked out again from the summed parts";
        };
    }
}
