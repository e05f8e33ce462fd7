package org.outturn.indicator;

import static org.outturn.design.Components.text;

import gg.jte.Content;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.catalogue.Framework;
import org.outturn.catalogue.Indicator;
import org.outturn.collection.Figure;
import org.outturn.council.Area;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Table.Row;
import org.outturn.viewing.Looks;

/// What an indicator's figures were before they were revised. Those that nobody gave follow from their parts, so the parts are named and what they
/// were.
///
/// @param figures revised ones with all that they were: series by series, oldest first
record Revisions(Framework framework, Assessed one, List<Area> areas, List<Figure> figures) {
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    /// Null where nothing was revised.
    @Nullable Table table() {
        if (figures.isEmpty()) {
            return null;
        }
        boolean follows = figures.stream().anyMatch(this::isPart);
        var columns = new ArrayList<Column>();
        if (follows) {
            columns.add(Column.text("Part"));
        }
        columns.addAll(
                List.of(
                        Column.text("Period"),
                        Column.text("Recorded"),
                        Column.number("Result"),
                        Column.text("By"),
                        Column.text("Note")));
        return new Table(
                follows
                        ? "The figures follow from their parts: those that were revised, and what they were before"
                        : "Figures that were revised, and what they were before",
                "s",
                columns,
                figures.reversed().stream().map(figure -> row(figure, follows)).toList(),
                true);
    }

    private boolean isPart(Figure figure) {
        return !figure.indicator().equals(one.indicator().id())
                || !figure.area().equals(one.area() == null ? Area.WHOLE : one.area().id());
    }

    private Row row(Figure figure, boolean follows) {
        var indicator = framework.indicator(figure.indicator()).orElse(one.indicator());
        var cells = new ArrayList<Content>();
        if (follows) {
            cells.add(text(part(indicator, figure)));
        }
        cells.add(text(Looks.sentence(figure.observation().period().label())));
        cells.add(text(Looks.DAY.format(figure.recordedAt().atZone(HERE))));
        cells.add(
                text(
                        figure.observation()
                                .result(indicator.measure())
                                .map(result ->
                                        indicator.equals(one.indicator())
                                                ? Looks.result(one, result)
                                                : indicator.measure().shown(result))
                                .orElse("–")));
        cells.add(text(figure.recordedBy()));
        cells.add(text(figure.note() == null ? "" : figure.note()));
        return new Row(cells, false);
    }

    /// `Upheld`, `Upheld, North`; of the indicator's own areas only the area.
    private String part(Indicator indicator, Figure figure) {
        if (figure.area().equals(Area.WHOLE)) {
            return indicator.title();
        }
        var name =
                areas.stream()
                        .filter(area -> area.id().equals(figure.area()))
                        .map(Area::name)
                        .findFirst()
                        .orElse(figure.area());
        return indicator.equals(one.indicator()) ? name : indicator.title() + ", " + name;
    }
}
