package org.outturn.catalogue;

import static java.util.Arrays.asList;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.database.Fields;
import org.outturn.database.Table;
import org.outturn.rules.rating.Mood;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.rating.Shape;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps ratings, schemes, groupings and cut-offs.
@Component
class CatalogueStore {
    private static final Table RATING =
            new Table(
                    "rating",
                    List.of("council", "id"),
                    List.of("name", "colour", "shape", "mood", "rank", "abbreviation", "forecast"));
    private static final Table SCHEME =
            new Table(
                    "scheme",
                    List.of("council", "id", "version"),
                    List.of("name", "definition", "note", "position"));
    private static final Table GROUPING =
            new Table(
                    "grouping_of_indicators",
                    List.of("council", "kind", "id"),
                    List.of("name", "position", "description"));
    private static final Table CUT_OFF =
            new Table(
                    "cut_off",
                    List.of("council", "indicator", "from_period", "rating"),
                    List.of("limit_value"));

    private final JdbcClient sql;
    private final JdbcTemplate bulk;

    CatalogueStore(JdbcClient sql, JdbcTemplate bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    List<Rating> ratings(String council) {
        return sql.sql("select * from rating where council = ? order by rank")
                .param(council)
                .query((row, _) -> rating(new Fields(row)))
                .list();
    }

    /// In their newest versions.
    List<Scheme> schemes(String council, List<Rating> ratings) {
        return sql.sql(
                        """
                        select * from scheme s where council = ?
                        and version = (select max(version) from scheme v where v.council = s.council and v.id = s.id)
                        order by position, id
                        """)
                .param(council)
                .query((row, _) -> scheme(new Fields(row), ratings))
                .list();
    }

    List<Scheme> versions(String council, String scheme, List<Rating> ratings) {
        return sql.sql("select * from scheme where council = ? and id = ? order by version")
                .param(council)
                .param(scheme)
                .query((row, _) -> scheme(new Fields(row), ratings))
                .list();
    }

    List<Grouping> groupings(String council) {
        return sql.sql(
                        "select * from grouping_of_indicators where council = ? order by kind, position, id")
                .param(council)
                .query((row, _) -> grouping(new Fields(row)))
                .list();
    }

    List<CutOff> cutOffs(String council) {
        return sql.sql(
                        "select * from cut_off where council = ? order by indicator, from_period, rating")
                .param(council)
                .query((row, _) -> cutOff(new Fields(row)))
                .list();
    }

    /// The newest version and its definition of each scheme.
    Map<String, Map.Entry<Integer, String>> definitions(String council) {
        return sql
                .sql(
                        """
                        select distinct on (id) id, version, definition from scheme
                        where council = ? order by id, version desc
                        """)
                .param(council)
                .query((row, _) ->
                        Map.entry(
                                row.getString("id"),
                                Map.entry(row.getInt("version"), row.getString("definition"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int save(String council, Framework framework) {
        var ratings = new ArrayList<List<@Nullable Object>>();
        for (var one : framework.ratings()) {
            ratings.add(
                    asList(
                            council,
                            one.id(),
                            one.name(),
                            one.colour(),
                            one.shape(),
                            one.mood(),
                            one.rank(),
                            one.abbreviation(),
                            one.forecast()));
        }
        var schemes = new ArrayList<List<@Nullable Object>>();
        for (var one : framework.schemes()) {
            schemes.add(
                    asList(
                            council,
                            one.id(),
                            one.version(),
                            one.name(),
                            one.definition(),
                            one.note(),
                            schemes.size()));
        }
        var groupings = new ArrayList<List<@Nullable Object>>();
        for (var one : framework.groupings()) {
            groupings.add(
                    asList(
                            council,
                            one.kind(),
                            one.id(),
                            one.name(),
                            one.position(),
                            one.description()));
        }
        return RATING.merge(bulk, ratings)
                + SCHEME.merge(bulk, schemes)
                + GROUPING.merge(bulk, groupings);
    }

    int saveCutOffs(String council, List<CutOff> cutOffs) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var one : cutOffs) {
            rows.add(asList(council, one.indicator(), one.from(), one.rating(), one.limit()));
        }
        return CUT_OFF.merge(bulk, rows);
    }

    int remove(String council, Framework gone) {
        return CUT_OFF.remove(
                        bulk,
                        gone.cutOffs().stream()
                                .map(one ->
                                        List.of(council, one.indicator(), one.from(), one.rating()))
                                .toList())
                + GROUPING.remove(
                        bulk,
                        gone.groupings().stream()
                                .map(one -> List.of(council, one.kind(), one.id()))
                                .toList());
    }

    private static Rating rating(Fields row) throws SQLException {
        return new Rating(
                row.text("id"),
                row.text("name"),
                row.text("colour"),
                row.choice("shape", Shape.class),
                row.choice("mood", Mood.class),
                row.number("rank"),
                row.maybeText("abbreviation"),
                row.maybeText("forecast"));
    }

    private static Scheme scheme(Fields row, List<Rating> ratings) throws SQLException {
        return new Scheme(
                row.text("id"),
                row.number("version"),
                row.text("name"),
                SchemeYaml.rule(row.text("definition"), ratings),
                row.text("definition"),
                row.maybeText("note"));
    }

    private static Grouping grouping(Fields row) throws SQLException {
        return new Grouping(
                row.text("kind"),
                row.text("id"),
                row.text("name"),
                row.number("position"),
                row.text("description"));
    }

    private static CutOff cutOff(Fields row) throws SQLException {
        return new CutOff(
                row.text("indicator"),
                row.period("from_period"),
                row.text("rating"),
                row.quantity("limit_value"));
    }
}
