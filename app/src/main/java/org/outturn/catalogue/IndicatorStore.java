package org.outturn.catalogue;

import static java.util.Arrays.asList;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.database.Fields;
import org.outturn.database.Table;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Significance;
import org.outturn.rules.forecast.Forecast;
import org.outturn.rules.formula.Formula;
import org.outturn.rules.formula.Reading;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Polarity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps indicators.
@Component
class IndicatorStore {
    private static final Table INDICATOR =
            new Table(
                    "indicator",
                    List.of("council", "id"),
                    List.of(
                            "code",
                            "title",
                            "unit",
                            "measure",
                            "per",
                            "decimals",
                            "noun",
                            "polarity",
                            "frequency",
                            "accumulation",
                            "scheme",
                            "compare",
                            "significance",
                            "groupings",
                            "rationale",
                            "formula",
                            "source",
                            "variant",
                            "variant_of",
                            "same_as",
                            "first_period",
                            "last_period",
                            "note",
                            "forecast",
                            "computed",
                            "population",
                            "due",
                            "position"));

    private final JdbcClient sql;
    private final JdbcTemplate bulk;

    IndicatorStore(JdbcClient sql, JdbcTemplate bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    List<Indicator> list(String council) {
        return sql.sql("select * from indicator where council = ? order by position, id")
                .param(council)
                .query((row, _) -> indicator(new Fields(row)))
                .list();
    }

    int save(String council, List<Indicator> indicators) {
        var rows = new ArrayList<List<@Nullable Object>>();
        indicators.forEach(one -> rows.add(row(council, one, rows.size())));
        return INDICATOR.merge(bulk, rows);
    }

    int remove(String council, List<Indicator> gone) {
        return INDICATOR.remove(
                bulk, gone.stream().map(one -> List.of(council, one.id())).toList());
    }

    /// Keeps the definition that stands now among those that stood earlier.
    void keep(String council, String indicator, String actor, String why) {
        sql.sql(
                        """
                        insert into earlier_definition (council, id, version, definition, ended_by, why)
                        select council, id, (
                            select count(*) + 1 from earlier_definition e
                            where e.council = i.council and e.id = i.id), to_jsonb(i), ?, ?
                        from indicator i where council = ? and id = ?
                        """)
                .param(actor)
                .param(why)
                .param(council)
                .param(indicator)
                .update();
    }

    List<EarlierDefinition> earlier(String council, String indicator) {
        return sql.sql(
                        """
                        select e.version, e.ended_at, e.ended_by, e.why, d.*
                        from earlier_definition e join indicator i using (council, id)
                        cross join lateral jsonb_populate_record(i, e.definition) d
                        where e.council = ? and e.id = ? order by e.version desc
                        """)
                .param(council)
                .param(indicator)
                .query((row, _) ->
                        new EarlierDefinition(
                                row.getInt("version"),
                                indicator(new Fields(row)),
                                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                                row.getString("ended_by"),
                                row.getString("why")))
                .list();
    }

    private static List<@Nullable Object> row(String council, Indicator one, int position) {
        return asList(
                council,
                one.id(),
                one.code(),
                one.title(),
                one.unit(),
                one.measure().kind(),
                one.measure().per(),
                one.measure().decimals(),
                one.noun(),
                one.polarity(),
                one.frequency(),
                one.accumulation(),
                one.scheme(),
                one.compare(),
                text(one.significance()),
                Fields.pairs(one.groupings()),
                one.rationale(),
                one.formula(),
                one.source(),
                one.variant(),
                one.variantOf(),
                one.sameAs(),
                one.first(),
                one.last(),
                one.note(),
                one.forecast(),
                one.computed() == null ? null : one.computed().text(),
                one.population(),
                one.due(),
                position);
    }

    private static Indicator indicator(Fields row) throws SQLException {
        return new Indicator(
                row.text("id"),
                row.maybeText("code"),
                row.text("title"),
                row.maybeText("unit"),
                new Measure(
                        row.choice("measure", Measure.Kind.class),
                        row.number("per"),
                        row.number("decimals")),
                row.maybeText("noun"),
                row.choice("polarity", Polarity.class),
                row.maybeText("frequency") == null
                        ? null
                        : row.choice("frequency", Frequency.class),
                row.choice("accumulation", Accumulation.class),
                row.text("scheme"),
                row.texts("compare").stream().map(Against::valueOf).toList(),
                significance(row.text("significance")),
                row.pairs("groupings"),
                row.maybeText("rationale"),
                row.maybeText("formula"),
                row.maybeText("source"),
                row.maybeText("variant"),
                row.maybeText("variant_of"),
                row.maybeText("same_as"),
                row.maybePeriod("first_period"),
                row.maybePeriod("last_period"),
                row.maybeText("note"),
                row.maybeText("forecast") == null
                        ? null
                        : row.choice("forecast", Forecast.Method.class),
                formula(row.maybeText("computed")),
                row.maybeText("population"),
                row.maybeNumber("due"));
    }

    /// Only formulas that can be read are kept.
    private static @Nullable Formula formula(@Nullable String text) {
        return text == null
                ? null
                : switch (Formula.parse(text)) {
                    case Reading.Read(var formula) -> formula;
                    case Reading.Refused(var flaw) ->
                            throw new IllegalStateException(
                                    "The formula '%s' cannot be read: %s"
                                            .formatted(text, flaw.text()));
                };
    }

    private static String text(Significance significance) {
        return switch (significance) {
            case Significance.None() -> "none";
            case Significance.Points(var least) -> "points " + least;
            case Significance.Percent(var least) -> "percent " + least;
        };
    }

    private static Significance significance(String text) {
        var words = text.split(" ");
        return switch (words[0]) {
            case "points" -> new Significance.Points(Quantity.parse(words[1]));
            case "percent" -> new Significance.Percent(Quantity.parse(words[1]));
            default -> new Significance.None();
        };
    }
}
