package org.outturn.collection;

import static java.util.Arrays.asList;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.database.Fields;
import org.outturn.database.Table;
import org.outturn.rules.period.Period;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps figures; a changed one is a further revision.
@Component
class FigureStore {
    private static final int FETCHED = 5_000;
    private static final Table OBSERVATION =
            new Table(
                    "observation",
                    List.of("council", "indicator", "area", "period", "reported"),
                    List.of(
                            "numerator",
                            "denominator",
                            "value",
                            "decimals",
                            "quality",
                            "received",
                            "source",
                            "note",
                            "withdrawn"));

    private final JdbcClient sql;
    private final JdbcTemplate bulk;

    FigureStore(JdbcClient sql, JdbcTemplate bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    /// Of each figure the latest revision, in the order of series and period.
    List<Figure> current(String council) {
        var periods = new HashMap<String, Period>();
        var figures =
                new ArrayList<>(
                        sql.sql(
                                        """
                                        select * from (
                                            select distinct on (indicator, area, period, reported) * from observation
                                            where council = ?
                                            order by indicator, area, period, reported, revision desc) latest
                                        where not withdrawn
                                        """)
                                .param(council)
                                .withFetchSize(FETCHED)
                                .query((row, _) -> figure(new Fields(row), periods))
                                .list());
        figures.sort(FigureStore::inOrder);
        return figures;
    }

    List<Figure> revisions(String council, String indicator, String area, Period period) {
        return sql.sql(
                        """
                        select * from observation
                        where council = ? and indicator = ? and area = ? and period = ?
                        order by recorded_at, reported, revision
                        """)
                .param(council)
                .param(indicator)
                .param(area)
                .param(period.toString())
                .query((row, _) -> figure(new Fields(row), new HashMap<>()))
                .list();
    }

    List<Figure> revised(String council, String indicator, String area) {
        return sql.sql(
                        """
                        select * from observation one
                        where council = ? and indicator = ? and area = ? and exists (
                            select 1 from observation other
                            where other.council = one.council and other.indicator = one.indicator
                            and other.area = one.area and other.period = one.period
                            and other.revision > 1)
                        order by period, recorded_at, reported, revision
                        """)
                .param(council)
                .param(indicator)
                .param(area)
                .query((row, _) -> figure(new Fields(row), new HashMap<>()))
                .list();
    }

    /// What figures were before they were revised, in the order in which it was given.
    List<Figure> superseded(String council) {
        return sql.sql(
                        """
                        select * from (
                            select observation.*, max(revision) over (
                                partition by indicator, area, period, reported) as newest
                            from observation where council = ?) as one
                        where revision < newest
                        order by indicator, area, period, reported, revision
                        """)
                .param(council)
                .query((row, _) -> figure(new Fields(row), new HashMap<>()))
                .list();
    }

    Table.Appended append(String council, List<Figure> figures, String actor) {
        var rows = new ArrayList<List<@Nullable Object>>(figures.size());
        for (var figure : figures) {
            var observation = figure.observation();
            rows.add(
                    asList(
                            council,
                            figure.indicator(),
                            figure.area(),
                            observation.period(),
                            figure.reported(),
                            observation.numerator(),
                            observation.denominator(),
                            observation.value(),
                            observation.decimals(),
                            observation.quality().name(),
                            figure.received(),
                            figure.source(),
                            figure.note(),
                            false));
        }
        return OBSERVATION.append(bulk, actor, rows);
    }

    /// Nothing is deleted: a further revision says that there is no figure any more.
    int withdraw(String council, List<Figure> gone, String actor) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var one : gone) {
            rows.add(
                    asList(
                            council,
                            one.indicator(),
                            one.area(),
                            one.observation().period(),
                            one.reported(),
                            null,
                            null,
                            null,
                            0,
                            Quality.NOT_AVAILABLE.name(),
                            null,
                            null,
                            "Withdrawn",
                            true));
        }
        return OBSERVATION.append(bulk, actor, rows).revised();
    }

    private static int inOrder(Figure one, Figure other) {
        int byIndicator = one.indicator().compareTo(other.indicator());
        int bySeries = byIndicator != 0 ? byIndicator : one.area().compareTo(other.area());
        int byPeriod =
                bySeries != 0
                        ? bySeries
                        : one.observation().period().compareTo(other.observation().period());
        return byPeriod != 0 ? byPeriod : one.reported().compareTo(other.reported());
    }

    private static Figure figure(Fields row, Map<String, Period> periods) throws SQLException {
        return new Figure(
                row.text("indicator"),
                row.text("area"),
                periods.computeIfAbsent(row.text("reported"), Period::parse),
                new Observation(
                        periods.computeIfAbsent(row.text("period"), Period::parse),
                        row.maybeQuantity("numerator"),
                        row.maybeQuantity("denominator"),
                        row.maybeQuantity("value"),
                        row.number("decimals"),
                        row.choice("quality", Quality.class)),
                row.row().getObject("received", LocalDate.class),
                row.maybeText("source"),
                row.maybeText("note"),
                row.number("revision"),
                row.row().getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.text("recorded_by"));
    }
}
