package org.outturn.benchmark;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.database.Fields;
import org.outturn.database.Table;
import org.outturn.release.AreaValue;
import org.outturn.release.Mapping;
import org.outturn.release.Release;
import org.outturn.rules.period.Period;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps releases and their figures; rows are only ever added.
@Component
class BenchmarkStore {
    private static final Table FIGURE =
            new Table(
                    "benchmark_figure",
                    List.of("set_id", "number", "measure", "period", "area"),
                    List.of("name", "value", "numerator", "denominator", "missing", "position"));

    private final JdbcClient sql;
    private final JdbcTemplate bulk;

    BenchmarkStore(JdbcClient sql, JdbcTemplate bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    /// In the order in which they were taken in.
    List<KeptRelease> releases() {
        return sql.sql("select * from benchmark_release order by recorded_at, set_id, number")
                .query((row, _) -> release(new Fields(row)))
                .list();
    }

    List<AreaValue> figures(String set, int number) {
        return sql.sql(
                        """
                        select * from benchmark_figure
                        where set_id = ? and number = ? order by position
                        """)
                .params(set, number)
                .query((row, _) -> figure(new Fields(row)))
                .list();
    }

    int add(Release release, String actor) {
        var set = release.mapping().source().id();
        int number =
                sql.sql(
                                """
                                insert into benchmark_release
                                    (set_id, number, title, mapping, councils, periods, recorded_by)
                                values (:set, (select coalesce(max(number), 0) + 1
                                    from benchmark_release where set_id = :set),
                                    :title, :mapping, :councils, :periods, :actor)
                                returning number
                                """)
                        .param("set", set)
                        .param("title", release.mapping().source().title())
                        .param("mapping", release.text())
                        .param("councils", councils(release))
                        .param(
                                "periods",
                                release.periods().stream()
                                        .map(Period::toString)
                                        .toArray(String[]::new))
                        .param("actor", actor)
                        .query(Integer.class)
                        .single();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var one : release.values()) {
            rows.add(
                    Arrays.asList(
                            set,
                            number,
                            one.measure(),
                            one.period(),
                            one.area(),
                            one.name(),
                            one.value(),
                            one.numerator(),
                            one.denominator(),
                            one.missing(),
                            rows.size()));
        }
        FIGURE.merge(bulk, rows);
        return number;
    }

    private static String[] councils(Release release) {
        return release.mapping().councils().stream()
                .map(Mapping.Compared::council)
                .toArray(String[]::new);
    }

    private static KeptRelease release(Fields row) throws SQLException {
        return new KeptRelease(
                row.text("set_id"),
                row.number("number"),
                row.text("mapping"),
                row.texts("councils"),
                row.texts("periods").stream().map(Period::parse).toList(),
                row.row().getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.text("recorded_by"));
    }

    private static AreaValue figure(Fields row) throws SQLException {
        return new AreaValue(
                row.text("measure"),
                row.period("period"),
                row.text("area"),
                row.text("name"),
                row.maybeQuantity("value"),
                row.maybeQuantity("numerator"),
                row.maybeQuantity("denominator"),
                row.maybeText("missing"));
    }
}
