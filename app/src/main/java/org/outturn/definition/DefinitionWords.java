package org.outturn.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Framework;
import org.outturn.catalogue.Indicator;
import org.outturn.catalogue.Scheme;
import org.outturn.council.Unit;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Significance;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Polarity;

/// The parts of a definition, each under its name and in words. What is not said is left out.
record DefinitionWords(Framework framework, List<Unit> units) {
    /// As the indicator's page shows it, beneath its title.
    SequencedMap<String, String> described(Indicator indicator) {
        var parts = new LinkedHashMap<String, String>();
        add(parts, "Why it matters", indicator.rationale());
        add(parts, "How it is worked out", indicator.formula());
        add(parts, "Counted in", measure(indicator));
        add(parts, "Better when", better(indicator.polarity()));
        add(parts, "Reported", indicator.frequency() == null ? null : indicator.frequency().word());
        add(parts, "Over the year", accumulation(indicator.accumulation()));
        add(
                parts,
                "Rated by",
                framework.scheme(indicator.scheme()).map(DefinitionWords::scheme).orElse(null));
        var forecast = indicator.forecast();
        add(parts, "Forecast by", forecast == null ? null : capital(forecast.words()));
        for (var kind : framework.kindsOfGrouping()) {
            var id = indicator.groupings().get(kind);
            if (id != null) {
                add(
                        parts,
                        capital(kind.replace('-', ' ')),
                        framework.grouping(kind, id).map(grouping -> grouping.name()).orElse(id));
            }
        }
        add(parts, "Belongs to", unit(indicator.unit()));
        add(parts, "Source", indicator.source());
        add(parts, "Same measure of another council", indicator.sameAs());
        add(parts, "Note", indicator.note());
        return parts;
    }

    /// With everything else that can be changed of it.
    SequencedMap<String, String> all(Indicator indicator) {
        var parts = new LinkedHashMap<String, String>();
        add(parts, "Title", indicator.title());
        add(parts, "Code", indicator.code());
        parts.putAll(described(indicator));
        add(parts, "Decimals shown", String.valueOf(indicator.measure().decimals()));
        add(
                parts,
                "Directions against",
                indicator.compare().stream().map(Against::words).collect(Collectors.joining(", ")));
        var significance = indicator.significance();
        add(
                parts,
                "Smallest change that counts",
                significance instanceof Significance.None
                        ? null
                        : significance.words(indicator.measure()));
        var computed = indicator.computed();
        add(parts, "Computed from others", computed == null ? null : computed.text());
        add(parts, "What the denominator counts", indicator.population());
        add(
                parts,
                "Days until its figure is due",
                indicator.due() == null ? null : indicator.due().toString());
        add(parts, "Word for this variant", indicator.variant());
        add(parts, "Variant of", indicator.variantOf());
        var first = indicator.first();
        add(parts, "First period", first == null ? null : first.label());
        var last = indicator.last();
        add(parts, "Last period", last == null ? null : last.label());
        return parts;
    }

    private static void add(
            SequencedMap<String, String> parts, String name, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            parts.put(name, words.strip());
        }
    }

    private @Nullable String unit(@Nullable String id) {
        return Unit.find(id, units).map(Unit::name).orElse(id);
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
            case COUNT, NUMBER -> noun == null ? "Number" : capital(noun);
            case RATE -> "Per %,d".formatted(indicator.measure().per()) + of;
            case MONEY -> "Pounds" + of;
            case DAYS -> "Days" + of;
            case SCORE -> "Score" + of;
        };
    }

    private static String better(Polarity polarity) {
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

    private static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
