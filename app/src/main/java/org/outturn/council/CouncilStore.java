package org.outturn.council;

import static java.util.Arrays.asList;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.database.Fields;
import org.outturn.database.Table;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.disclosure.Profile;
import org.outturn.rules.rating.Precision;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps councils, their units and areas.
@Component
class CouncilStore {
    private static final Table COUNCIL =
            new Table(
                    "council",
                    List.of("id"),
                    List.of(
                            "name",
                            "short_name",
                            "fictional",
                            "about",
                            "source_title",
                            "source_publisher",
                            "source_date",
                            "period",
                            "colour",
                            "accent",
                            "direction_words",
                            "movement_words",
                            "commentary_words",
                            "precision",
                            "suppress_from",
                            "suppress_to",
                            "round_to",
                            "people"));
    private static final Table UNIT =
            new Table(
                    "unit",
                    List.of("council", "id"),
                    List.of("name", "kind", "parent", "shared_with", "position"));
    private static final Table AREA =
            new Table(
                    "area",
                    List.of("council", "id"),
                    List.of("name", "kind", "parent", "position"));

    private final JdbcClient sql;
    private final JdbcTemplate bulk;

    CouncilStore(JdbcClient sql, JdbcTemplate bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    List<Council> list() {
        return sql.sql("select * from council order by name")
                .query((row, _) -> council(new Fields(row)))
                .list();
    }

    Optional<Council> find(String id) {
        return sql.sql("select * from council where id = ?")
                .param(id)
                .query((row, _) -> council(new Fields(row)))
                .optional();
    }

    List<Unit> units(String council) {
        return sql.sql("select * from unit where council = ? order by position, id")
                .param(council)
                .query((row, _) -> unit(new Fields(row)))
                .list();
    }

    List<Area> areas(String council) {
        return sql.sql("select * from area where council = ? and id <> '' order by position, id")
                .param(council)
                .query((row, _) -> area(new Fields(row)))
                .list();
    }

    int save(Council council, List<Unit> units, List<Area> areas) {
        int changed = COUNCIL.merge(bulk, List.of(row(council)));
        touch(council.id());
        var unitRows = new ArrayList<List<@Nullable Object>>();
        for (var unit : units) {
            unitRows.add(
                    asList(
                            council.id(),
                            unit.id(),
                            unit.name(),
                            unit.kind(),
                            unit.parent(),
                            unit.sharedWith(),
                            unitRows.size()));
        }
        var areaRows = new ArrayList<List<@Nullable Object>>();
        areaRows.add(asList(council.id(), Area.WHOLE, council.name(), "council", null, 0));
        for (var area : areas) {
            areaRows.add(
                    asList(
                            council.id(),
                            area.id(),
                            area.name(),
                            area.kind(),
                            area.parent(),
                            areaRows.size()));
        }
        return changed + UNIT.merge(bulk, unitRows) + AREA.merge(bulk, areaRows);
    }

    long stamp(String council) {
        return sql.sql("select stamp from council where id = ?")
                .param(council)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void touch(String council) {
        sql.sql("update council set stamp = nextval('stamp') where id = ?").param(council).update();
    }

    void lock(String council) {
        sql.sql("select id from council where id = ? for no key update")
                .param(council)
                .query(String.class)
                .optional();
    }

    int remove(String council, List<String> units, List<String> areas) {
        return UNIT.remove(bulk, units.stream().map(id -> List.of(council, id)).toList())
                + AREA.remove(bulk, areas.stream().map(id -> List.of(council, id)).toList());
    }

    private static List<@Nullable Object> row(Council council) {
        var source = council.source();
        var disclosure = council.disclosure();
        var profile = disclosure == null ? null : disclosure.profile();
        return asList(
                council.id(),
                council.name(),
                council.shortName(),
                council.fictional(),
                council.about(),
                source == null ? null : source.title(),
                source == null ? null : source.publisher(),
                source == null ? null : source.date(),
                council.period(),
                council.brand().colour(),
                council.brand().accent(),
                Fields.pairs(council.directionWords()),
                Fields.pairs(council.movementWords()),
                Fields.pairs(council.commentaryWords()),
                council.precision().name(),
                profile == null ? null : profile.from(),
                profile == null ? null : profile.to(),
                profile == null ? null : profile.roundTo(),
                disclosure == null ? List.of() : disclosure.indicators());
    }

    private static Council council(Fields row) throws SQLException {
        return new Council(
                row.text("id"),
                row.text("name"),
                row.text("short_name"),
                row.flag("fictional"),
                row.text("about"),
                source(row),
                row.period("period"),
                new Council.Brand(row.text("colour"), row.text("accent")),
                words(row.pairs("direction_words")),
                words(row.pairs("movement_words")),
                row.pairs("commentary_words"),
                row.choice("precision", Precision.class),
                disclosure(row));
    }

    private static @Nullable Disclosure disclosure(Fields row) throws SQLException {
        var from = row.maybeNumber("suppress_from");
        var to = row.maybeNumber("suppress_to");
        var roundTo = row.maybeNumber("round_to");
        return from == null || to == null || roundTo == null
                ? null
                : new Disclosure(new Profile(from, to, roundTo, true), row.texts("people"));
    }

    private static Council.@Nullable Source source(Fields row) throws SQLException {
        var title = row.maybeText("source_title");
        var publisher = row.maybeText("source_publisher");
        var date = row.row().getObject("source_date", LocalDate.class);
        return title == null && publisher == null && date == null
                ? null
                : new Council.Source(title, publisher, date);
    }

    private static Map<Direction, String> words(Map<String, String> pairs) {
        var words = new EnumMap<Direction, String>(Direction.class);
        pairs.forEach((direction, word) ->
                words.put(Direction.valueOf(direction.toUpperCase(Locale.ROOT)), word));
        return words;
    }

    private static Unit unit(Fields row) throws SQLException {
        return new Unit(
                row.text("id"),
                row.text("name"),
                row.text("kind"),
                row.maybeText("parent"),
                row.texts("shared_with"));
    }

    private static Area area(Fields row) throws SQLException {
        return new Area(
                row.text("id"), row.text("name"), row.text("kind"), row.maybeText("parent"));
    }
}
