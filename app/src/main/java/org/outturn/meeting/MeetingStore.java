package org.outturn.meeting;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.database.Fields;
import org.outturn.database.Table;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps meetings by committee and date.
@Component
class MeetingStore {
    private static final Table MEETING =
            new Table(
                    "meeting",
                    List.of("council", "committee", "date"),
                    List.of("name", "time", "place", "note"));

    private final JdbcClient sql;
    private final JdbcTemplate bulk;

    MeetingStore(JdbcClient sql, JdbcTemplate bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    List<Meeting> list(String council) {
        return sql.sql("select * from meeting where council = ? order by date, committee")
                .param(council)
                .query((row, _) -> meeting(new Fields(row)))
                .list();
    }

    int save(String council, List<Meeting> meetings) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var one : meetings) {
            rows.add(
                    Arrays.<@Nullable Object>asList(
                            council,
                            one.committee(),
                            one.date(),
                            one.name(),
                            one.time(),
                            one.place(),
                            one.note()));
        }
        return MEETING.merge(bulk, rows);
    }

    int remove(String council, List<Meeting> gone) {
        return MEETING.remove(
                bulk,
                gone.stream().map(one -> List.of(council, one.committee(), one.date())).toList());
    }

    private static Meeting meeting(Fields row) throws SQLException {
        return new Meeting(
                row.text("committee"),
                row.text("name"),
                row.row().getObject("date", LocalDate.class),
                row.maybeText("time"),
                row.maybeText("place"),
                row.maybeText("note"));
    }
}
