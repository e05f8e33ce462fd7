package org.outturn.risk;

import static java.util.Arrays.asList;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.database.Fields;
import org.outturn.database.Table;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps risk registers by period.
@Component
class RiskStore {
    private static final List<String> OF_PERIOD = List.of("council", "period");
    private static final Table MATRIX =
            new Table("risk_matrix", List.of("council"), List.of("impact", "likelihood"));
    private static final Table BAND =
            new Table(
                    "risk_band",
                    List.of("council", "id"),
                    List.of("name", "from_score", "to_score", "colour", "position"));
    private static final Table APPETITE =
            new Table("risk_appetite", List.of("council", "category"), List.of("most", "position"));
    private static final Table RISK =
            new Table(
                    "risk",
                    List.of("council", "period", "id"),
                    List.of(
                            "title",
                            "cause",
                            "event",
                            "consequence",
                            "unit",
                            "category",
                            "owner",
                            "inherent_impact",
                            "inherent_likelihood",
                            "current_impact",
                            "current_likelihood",
                            "target_impact",
                            "target_likelihood",
                            "rating",
                            "why",
                            "response",
                            "controls",
                            "status",
                            "assurance",
                            "next",
                            "note",
                            "position"));
    private static final Table COUNT =
            new Table(
                    "risk_count",
                    List.of("council", "period", "likelihood", "impact"),
                    List.of("number", "note"));

    private final JdbcClient sql;
    private final JdbcTemplate bulk;

    RiskStore(JdbcClient sql, JdbcTemplate bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    Register all(String council) {
        var risks =
                sql.sql("select * from risk where council = ? order by position, period")
                        .param(council)
                        .query((row, _) -> risk(new Fields(row)))
                        .list();
        var counted =
                sql.sql(
                                "select * from risk_count where council = ? order by period, likelihood desc, impact")
                        .param(council)
                        .query((row, _) -> counted(new Fields(row)))
                        .list();
        return new Register(matrix(council), null, risks, counted);
    }

    int save(
            String council,
            @Nullable RiskMatrix matrix,
            List<Risk> risks,
            List<CountedRisks> counted) {
        int changed = matrix == null ? 0 : save(council, matrix);
        var rows = new ArrayList<List<@Nullable Object>>();
        risks.forEach(risk -> rows.add(row(council, risk, rows.size())));
        var counts = new ArrayList<List<@Nullable Object>>();
        for (var one : counted) {
            counts.add(
                    asList(
                            council,
                            one.period(),
                            one.likelihood(),
                            one.impact(),
                            one.number(),
                            one.note()));
        }
        return changed
                + RISK.replace(bulk, OF_PERIOD, rows)
                + COUNT.replace(bulk, OF_PERIOD, counts);
    }

    int remove(String council, List<Risk> risks, List<CountedRisks> counted) {
        return RISK.remove(
                        bulk,
                        risks.stream()
                                .map(risk -> List.of(council, risk.period(), risk.id()))
                                .toList())
                + COUNT.remove(
                        bulk,
                        counted.stream()
                                .map(one ->
                                        List.of(
                                                council,
                                                one.period(),
                                                one.likelihood(),
                                                one.impact()))
                                .toList());
    }

    private int save(String council, RiskMatrix matrix) {
        var bands = new ArrayList<List<@Nullable Object>>();
        for (var band : matrix.bands()) {
            bands.add(
                    asList(
                            council,
                            band.id(),
                            band.name(),
                            band.from(),
                            band.to(),
                            band.colour(),
                            bands.size()));
        }
        var appetites = new ArrayList<List<@Nullable Object>>();
        for (var one : matrix.appetites()) {
            appetites.add(
                    asList(
                            council,
                            one.category() == null ? "" : one.category(),
                            one.most(),
                            appetites.size()));
        }
        return MATRIX.merge(bulk, List.of(asList(council, matrix.impact(), matrix.likelihood())))
                + BAND.replace(bulk, List.of("council"), bands)
                + APPETITE.replace(bulk, List.of("council"), appetites);
    }

    private @Nullable RiskMatrix matrix(String council) {
        var bands =
                sql.sql("select * from risk_band where council = ? order by position")
                        .param(council)
                        .query((row, _) -> band(new Fields(row)))
                        .list();
        var appetites =
                sql.sql("select * from risk_appetite where council = ? order by position")
                        .param(council)
                        .query((row, _) -> appetite(new Fields(row)))
                        .list();
        return sql.sql("select * from risk_matrix where council = ?")
                .param(council)
                .query((row, _) ->
                        new RiskMatrix(
                                new Fields(row).texts("impact"),
                                new Fields(row).texts("likelihood"),
                                bands,
                                appetites))
                .optional()
                .orElse(null);
    }

    private static List<@Nullable Object> row(String council, Risk risk, int position) {
        return asList(
                council,
                risk.period(),
                risk.id(),
                risk.title(),
                risk.cause(),
                risk.event(),
                risk.consequence(),
                risk.unit(),
                risk.category(),
                risk.owner(),
                risk.inherent().impact(),
                risk.inherent().likelihood(),
                risk.current().impact(),
                risk.current().likelihood(),
                risk.target().impact(),
                risk.target().likelihood(),
                risk.rating(),
                risk.why(),
                risk.response(),
                risk.controls(),
                risk.status(),
                risk.assurance(),
                risk.next(),
                risk.note(),
                position);
    }

    private static RiskMatrix.Appetite appetite(Fields row) throws SQLException {
        var category = row.text("category");
        return new RiskMatrix.Appetite(category.isEmpty() ? null : category, row.number("most"));
    }

    private static RiskMatrix.Band band(Fields row) throws SQLException {
        return new RiskMatrix.Band(
                row.text("id"),
                row.text("name"),
                row.number("from_score"),
                row.number("to_score"),
                row.text("colour"));
    }

    private static Risk risk(Fields row) throws SQLException {
        return new Risk(
                row.text("id"),
                row.period("period"),
                row.text("title"),
                row.maybeText("cause"),
                row.maybeText("event"),
                row.maybeText("consequence"),
                row.maybeText("unit"),
                row.maybeText("category"),
                row.maybeText("owner"),
                position(row, "inherent"),
                position(row, "current"),
                position(row, "target"),
                row.maybeText("rating"),
                row.maybeText("why"),
                row.maybeText("response"),
                row.texts("controls"),
                row.maybeText("status"),
                row.maybeText("assurance"),
                row.texts("next"),
                row.maybeText("note"));
    }

    private static Risk.Position position(Fields row, String which) throws SQLException {
        return new Risk.Position(
                row.maybeNumber(which + "_impact"), row.maybeNumber(which + "_likelihood"));
    }

    private static CountedRisks counted(Fields row) throws SQLException {
        return new CountedRisks(
                row.period("period"),
                row.number("likelihood"),
                row.number("impact"),
                row.number("number"),
                row.maybeText("note"));
    }
}
