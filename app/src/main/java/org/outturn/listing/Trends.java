package org.outturn.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessment;
import org.outturn.catalogue.Catalogue;
import org.outturn.catalogue.Indicator;
import org.outturn.collection.Figure;
import org.outturn.council.Area;
import org.outturn.council.Councils;
import org.outturn.council.Kept;
import org.outturn.rules.period.Period;
import org.springframework.stereotype.Component;

/// The latest figures of every indicator, for lines the size of a word. Kept as long as nothing of the council changes.
@Component
class Trends {
    private static final int LATEST = 13;

    private final Catalogue catalogue;
    private final Assessment assessment;
    private final Kept<Known> known;

    private record Known(Map<String, List<Figure>> figures, Map<String, Indicator> indicators) {}

    Trends(Councils councils, Catalogue catalogue, Assessment assessment) {
        this.catalogue = catalogue;
        this.assessment = assessment;
        known = new Kept<>(councils, council -> new Known(figures(council), indicators(council)));
    }

    /// For the whole council, oldest first, up to the end of a period.
    Map<String, List<@Nullable Double>> until(String council, Period period) {
        var held = known.of(council);
        var trends = new HashMap<String, List<@Nullable Double>>();
        held.figures()
                .forEach((id, figures) -> {
                    var indicator = held.indicators().get(id);
                    if (indicator != null) {
                        trends.put(id, values(indicator, figures, period));
                    }
                });
        return trends;
    }

    private static List<@Nullable Double> values(
            Indicator indicator, List<Figure> figures, Period period) {
        var values = new ArrayList<@Nullable Double>();
        for (var figure : figures) {
            if (!figure.observation().period().end().isAfter(period.end())) {
                values.add(
                        figure.observation()
                                .result(indicator.measure())
                                .map(quantity -> quantity.toDouble())
                                .orElse(null));
            }
        }
        return values.subList(Math.max(0, values.size() - LATEST), values.size());
    }

    private Map<String, List<Figure>> figures(String council) {
        var figures = new HashMap<String, List<Figure>>();
        assessment.figures(council).figures().stream()
                .filter(figure -> figure.area().equals(Area.WHOLE))
                .sorted(Comparator.comparing(figure -> figure.observation().period()))
                .forEach(figure ->
                        figures.computeIfAbsent(figure.indicator(), _ -> new ArrayList<>())
                                .add(figure));
        return figures;
    }

    private Map<String, Indicator> indicators(String council) {
        var indicators = new HashMap<String, Indicator>();
        catalogue
                .framework(council)
                .indicators()
                .forEach(indicator -> indicators.put(indicator.id(), indicator));
        return indicators;
    }
}
