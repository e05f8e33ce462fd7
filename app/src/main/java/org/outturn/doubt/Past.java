package org.outturn.doubt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.collection.Figure;
import org.outturn.council.Area;
import org.outturn.rules.direction.Earlier;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;

/// What came before a figure: those of earlier periods, and what it was itself before it was revised.
final class Past {
    private final Map<Line, List<Figure>> lines = new HashMap<>();
    private final Map<Given, List<Figure>> superseded = new HashMap<>();

    private record Line(String indicator, String area) {}

    private record Given(Line line, Period covers, Period reported) {}

    /// @param superseded in the order in which they were given
    Past(List<Figure> figures, List<Figure> superseded) {
        for (var figure : figures) {
            lines.computeIfAbsent(line(figure), _ -> new ArrayList<>()).add(figure);
        }
        for (var figure : superseded) {
            this.superseded.computeIfAbsent(given(figure), _ -> new ArrayList<>()).add(figure);
        }
    }

    /// The figure that another is compared with, where it is one of the same series.
    Optional<Figure> find(Assessed one, Earlier earlier) {
        var covers = earlier.covers();
        return covers == null
                ? Optional.empty()
                : lines
                        .getOrDefault(
                                new Line(
                                        one.indicator().id(),
                                        one.area() == null ? Area.WHOLE : one.area().id()),
                                List.of())
                        .stream()
                        .filter(figure ->
                                figure.observation().period().covers(covers)
                                        && figure.observation()
                                                .result(one.indicator().measure())
                                                .filter(earlier.value()::equals)
                                                .isPresent())
                        .findFirst();
    }

    List<Observation> before(Figure figure) {
        var end = figure.observation().period().end();
        return lines.getOrDefault(line(figure), List.of()).stream()
                .map(Figure::observation)
                .filter(one -> one.period().end().isBefore(end))
                .toList();
    }

    List<Quantity> revisions(Figure figure, Measure measure) {
        return superseded.getOrDefault(given(figure), List.of()).stream()
                .flatMap(one -> one.observation().result(measure).stream())
                .toList();
    }

    /// The day on which it was first given: a revision that came later does not make it late.
    @Nullable LocalDate received(Figure figure) {
        var first = superseded.getOrDefault(given(figure), List.of());
        return first.isEmpty() ? figure.received() : first.getFirst().received();
    }

    private static Line line(Figure figure) {
        return new Line(figure.indicator(), figure.area());
    }

    private static Given given(Figure figure) {
        return new Given(line(figure), figure.observation().period(), figure.reported());
    }
}
