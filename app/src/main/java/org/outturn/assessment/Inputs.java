package org.outturn.assessment;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.collection.Figure;
import org.outturn.derivation.Origin;
import org.outturn.rules.direction.Earlier;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Target;

/// The inputs of a verdict as plain maps, to be kept as JSON: numbers as numbers, periods as their text.
final class Inputs {
    private Inputs() {}

    static Map<String, Object> of(FigureAssessor.Judged judgement) {
        var matter = judgement.matter();
        var inputs = new LinkedHashMap<String, Object>();
        put(inputs, "figure", figure(matter.observation()));
        put(inputs, "latest", figure(matter.latest()));
        put(inputs, "target", target(matter.target()));
        put(inputs, "year-target", target(matter.yearTarget()));
        matter.earlier().forEach(one -> inputs.put(word(one.with()), earlier(one)));
        matter.stated().forEach(one -> inputs.put("stated-" + word(one.with()), one.printed()));
        var judged = matter.judged();
        if (judged != null) {
            inputs.put(
                    "judged",
                    Map.of(
                            "rating", judged.rating().id(),
                            "by", judged.by(),
                            "reason", judged.reason()));
        }
        if (!matter.cutOffs().isEmpty()) {
            var cutOffs = new LinkedHashMap<String, Object>();
            matter.cutOffs().forEach(one -> cutOffs.put(one.rating().id(), one.limit().value()));
            inputs.put("cut-offs", cutOffs);
        }
        if (judgement.assessed().verdict().forecast() != null) {
            history(inputs, judgement);
        }
        inputs.put("complete", matter.complete());
        return inputs;
    }

    /// What a derived figure was made of.
    static Map<String, Object> of(Origin origin) {
        return switch (origin) {
            case Origin.ByFormula(var formula, var working, var figures, _) ->
                    Map.of(
                            "formula", formula,
                            "working", working,
                            "figures", figures.stream().map(Inputs::source).toList());
            case Origin.FromAreas(var kind, var words, _, _) -> Map.of("areas", kind, "how", words);
        };
    }

    private static Map<String, Object> source(Figure figure) {
        return Map.of(
                "indicator", figure.indicator(),
                "covers", figure.observation().period().toString(),
                "revision", figure.revision());
    }

    /// What the forecast rests on: a flow's year so far figure by figure, and everything before it by how much there is and how often it was
    /// revised. Figures and their revisions are only ever added, so that these tell which they were.
    private static void history(Map<String, Object> inputs, FigureAssessor.Judged judgement) {
        var history = judgement.history();
        int from = history.size();
        if (judgement.assessed().indicator().accumulation() == Accumulation.FLOW) {
            var year = history.getLast().observation().period().financialYear();
            while (from > 0 && year.contains(history.get(from - 1).observation().period())) {
                from--;
            }
            inputs.put(
                    "year-to-date",
                    history.subList(from, history.size()).stream()
                            .map(one -> figure(one.observation()))
                            .toList());
        }
        if (from > 0) {
            var before = history.subList(0, from);
            inputs.put(
                    "before",
                    Map.of(
                            "from", before.getFirst().observation().period().toString(),
                            "to", before.getLast().observation().period().toString(),
                            "figures", from,
                            "revisions", before.stream().mapToInt(Figure::revision).sum()));
        }
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable Map<String, Object> figure(@Nullable Observation figure) {
        if (figure == null) {
            return null;
        }
        var map = new LinkedHashMap<String, Object>();
        map.put("covers", figure.period().toString());
        number(map, "numerator", figure.numerator());
        number(map, "denominator", figure.denominator());
        number(map, "value", figure.value());
        map.put("decimals", figure.decimals());
        map.put("quality", figure.quality().word());
        return map;
    }

    private static @Nullable Map<String, Object> target(@Nullable Target target) {
        var map = new LinkedHashMap<String, Object>();
        switch (target) {
            case null -> {
                return null;
            }
            case Target.Single(var value) -> number(map, "value", value);
            case Target.Tiers(var minimum, var ideal, var aspirational) -> {
                number(map, "minimum", minimum);
                number(map, "ideal", ideal);
                number(map, "aspirational", aspirational);
            }
            case Target.Range(var low, var high) -> {
                number(map, "low", low);
                number(map, "high", high);
            }
        }
        return map;
    }

    private static Map<String, Object> earlier(Earlier one) {
        var map = new LinkedHashMap<String, Object>();
        number(map, "value", one.value());
        map.put("decimals", one.decimals());
        map.put("exact", one.exact());
        put(map, "covers", one.covers() == null ? null : one.covers().toString());
        return map;
    }

    private static void number(Map<String, Object> map, String key, @Nullable Quantity number) {
        put(map, key, number == null ? null : number.value());
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }
}
