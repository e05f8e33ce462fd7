package org.outturn.collection;

import static java.util.Arrays.asList;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.database.Fields;
import org.outturn.database.Table;
import org.outturn.rules.direction.Against;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what papers and releases give beside the figures: earlier figures, benchmarks, what is printed and how it hangs together.
@Component
class PaperStore {
    private static final Table EARLIER =
            new Table(
                    "earlier_figure",
                    List.of("council", "indicator", "area", "reported", "compared_with"),
                    List.of(
                            "value",
                            "decimals",
                            "numerator",
                            "denominator",
                            "covers",
                            "of_period",
                            "note",
                            "position"));
    private static final Table BENCHMARK =
            new Table(
                    "benchmark",
                    List.of("council", "indicator", "area", "period", "of_areas"),
                    List.of(
                            "average",
                            "decimals",
                            "rank",
                            "number",
                            "tied",
                            "previous_rank",
                            "previous_number",
                            "source",
                            "note",
                            "position"));
    private static final Table STATED =
            new Table(
                    "stated",
                    List.of("council", "period", "about", "key", "what", "place"),
                    List.of("printed", "note", "position"));
    private static final Table RELATION =
            new Table(
                    "printed_relation",
                    List.of("council", "id"),
                    List.of("kind", "result", "inputs", "note", "position"));

    private final JdbcClient sql;
    private final JdbcTemplate bulk;

    PaperStore(JdbcClient sql, JdbcTemplate bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    List<EarlierFigure> earlier(String council) {
        return sql.sql("select * from earlier_figure where council = ? order by position")
                .param(council)
                .query((row, _) -> earlier(new Fields(row)))
                .list();
    }

    List<Benchmark> benchmarks(String council) {
        return sql.sql("select * from benchmark where council = ? order by position")
                .param(council)
                .query((row, _) -> benchmark(new Fields(row)))
                .list();
    }

    List<Stated> stated(String council) {
        return sql.sql("select * from stated where council = ? order by position")
                .param(council)
                .query((row, _) -> stated(new Fields(row)))
                .list();
    }

    List<PrintedRelation> relations(String council) {
        return sql.sql("select * from printed_relation where council = ? order by position")
                .param(council)
                .query((row, _) -> relation(new Fields(row)))
                .list();
    }

    /// What a paper gives for its reporting period is replaced as a whole.
    int replace(String council, Figures incoming) {
        var earlier = new ArrayList<List<@Nullable Object>>();
        for (var one : incoming.earlier()) {
            earlier.add(
                    asList(
                            council,
                            one.indicator(),
                            one.area(),
                            one.reported(),
                            one.with(),
                            one.value(),
                            one.decimals(),
                            one.numerator(),
                            one.denominator(),
                            one.covers(),
                            one.of(),
                            one.note(),
                            earlier.size()));
        }
        var stated = new ArrayList<List<@Nullable Object>>();
        for (var one : incoming.stated()) {
            stated.add(
                    asList(
                            council,
                            one.period(),
                            one.about(),
                            one.key(),
                            one.what(),
                            one.where() == null ? "" : one.where(),
                            one.printed(),
                            one.note(),
                            stated.size()));
        }
        return EARLIER.replace(bulk, List.of("council", "reported"), earlier)
                + STATED.replace(bulk, List.of("council", "period"), stated)
                + replaceOthers(council, incoming);
    }

    int remove(String council, Figures gone) {
        return EARLIER.remove(
                        bulk,
                        gone.earlier().stream()
                                .map(one ->
                                        List.of(
                                                council,
                                                one.indicator(),
                                                one.area(),
                                                one.reported(),
                                                one.with()))
                                .toList())
                + STATED.remove(
                        bulk,
                        gone.stated().stream()
                                .map(one ->
                                        List.of(
                                                council,
                                                one.period(),
                                                one.about(),
                                                one.key(),
                                                one.what(),
                                                one.where() == null ? "" : one.where()))
                                .toList())
                + RELATION.remove(
                        bulk,
                        gone.relations().stream().map(one -> List.of(council, one.id())).toList())
                + BENCHMARK.remove(
                        bulk,
                        gone.benchmarks().stream()
                                .map(one ->
                                        List.of(
                                                council,
                                                one.indicator(),
                                                one.area(),
                                                one.period(),
                                                one.of()))
                                .toList());
    }

    private int replaceOthers(String council, Figures incoming) {
        var relations = new ArrayList<List<@Nullable Object>>();
        for (var one : incoming.relations()) {
            relations.add(
                    asList(
                            council,
                            one.id(),
                            one.kind(),
                            one.result(),
                            one.inputs(),
                            one.note(),
                            relations.size()));
        }
        var benchmarks = new ArrayList<List<@Nullable Object>>();
        for (var one : incoming.benchmarks()) {
            benchmarks.add(
                    asList(
                            council,
                            one.indicator(),
                            one.area(),
                            one.period(),
                            one.of(),
                            one.average(),
                            one.decimals(),
                            one.rank(),
                            one.count(),
                            one.tied(),
                            one.previousRank(),
                            one.previousCount(),
                            one.source(),
                            one.note(),
                            benchmarks.size()));
        }
        return RELATION.replace(bulk, List.of("council"), relations)
                + BENCHMARK.merge(bulk, benchmarks);
    }

    private static EarlierFigure earlier(Fields row) throws SQLException {
        return new EarlierFigure(
                row.text("indicator"),
                row.text("area"),
                row.period("reported"),
                row.choice("compared_with", Against.class),
                row.maybeQuantity("value"),
                row.number("decimals"),
                row.maybeQuantity("numerator"),
                row.maybeQuantity("denominator"),
                row.maybePeriod("covers"),
                row.maybePeriod("of_period"),
                row.maybeText("note"));
    }

    private static Benchmark benchmark(Fields row) throws SQLException {
        return new Benchmark(
                row.text("indicator"),
                row.text("area"),
                row.period("period"),
                row.text("of_areas"),
                row.maybeQuantity("average"),
                row.number("decimals"),
                row.maybeNumber("rank"),
                row.maybeNumber("number"),
                row.row().getObject("tied", Boolean.class),
                row.maybeNumber("previous_rank"),
                row.maybeNumber("previous_number"),
                row.maybeText("source"),
                row.maybeText("note"));
    }

    private static Stated stated(Fields row) throws SQLException {
        return new Stated(
                row.text("about"),
                row.text("key"),
                row.period("period"),
                row.text("what"),
                row.text("printed"),
                row.text("place").isEmpty() ? null : row.text("place"),
                row.maybeText("note"));
    }

    private static PrintedRelation relation(Fields row) throws SQLException {
        return new PrintedRelation(
                row.text("id"),
                row.text("kind"),
                row.text("result"),
                row.texts("inputs"),
                row.maybeText("note"));
    }
}
