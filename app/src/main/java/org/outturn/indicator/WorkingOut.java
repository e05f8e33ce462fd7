package org.outturn.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.catalogue.Framework;
import org.outturn.collection.Figure;
import org.outturn.council.Area;
import org.outturn.derivation.Origin;
import org.outturn.indicator.page.IndicatorPage;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.page.Entry;

/// How a figure that nobody gave was worked out, and from what.
record WorkingOut(Setting setting, Framework framework, Assessed one) {
    /// Null for a figure that was given.
    IndicatorPage.@Nullable Working page(Optional<Origin> origin) {
        return switch (origin.orElse(null)) {
            case null -> null;
            case Origin.ByFormula(var formula, var working, var inputs, var missing) -> {
                var lines = new ArrayList<String>(List.of("= " + formula));
                if (!working.isEmpty()) {
                    lines.add("= " + working);
                    lines.add("= " + Looks.result(one));
                }
                yield new IndicatorPage.Working(
                        "It is computed from other indicators, and so changes whenever one of them is revised.",
                        lines,
                        missing,
                        inputs.stream().map(this::entry).toList());
            }
            case Origin.FromAreas(var kind, var words, _, var missing) ->
                    new IndicatorPage.Working(
                            "The figure for %s as a whole is put together from those by %s."
                                    .formatted(
                                            setting.council().shortName(), kind.replace('-', ' ')),
                            missing.isEmpty() ? List.of(words) : List.of(),
                            missing,
                            List.of());
        };
    }

    private Entry entry(Figure figure) {
        var indicator = framework.indicator(figure.indicator()).orElseThrow();
        var observation = figure.observation();
        return new Entry(
                indicator.title(),
                setting.keep("/%s/indicators/%s".formatted(setting.council().id(), indicator.id())),
                indicator.reference(),
                null,
                null,
                observation
                                .result(indicator.measure())
                                .map(indicator.measure()::shown)
                                .orElse("no figure")
                        + ", "
                        + observation.period().label()
                        + (figure.area().equals(Area.WHOLE) ? "" : ", " + figure.area())
                        + (figure.revision() > 1 ? ", revised" : ""));
    }
}
