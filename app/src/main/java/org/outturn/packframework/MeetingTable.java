package org.outturn.packframework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.outturn.catalogue.Grouping;
import org.outturn.meeting.Meeting;
import org.outturn.packfile.Draft;
import org.outturn.packfile.PackTable;
import org.outturn.packfile.PackText;

/// Reads the meetings of committees.
public final class MeetingTable {
    private static final String COMMITTEE = "committee";

    private MeetingTable() {}

    /// @param groupings where a committee is one of them, it is called as there
    public static List<Meeting> read(Draft draft, List<Grouping> groupings) {
        var table = draft.table(PackTable.MEETINGS);
        table.requireUnique("the committee and date", "committee", "date");
        var meetings = new ArrayList<Meeting>();
        for (var row : table.rows()) {
            var committee = Draft.id(row, "committee");
            var name = row.cell("name").words();
            var date = row.needed("date").date();
            var known =
                    groupings.stream()
                            .filter(one ->
                                    one.kind().equals(COMMITTEE) && one.id().equals(committee))
                            .findFirst();
            if (name == null && known.isEmpty()) {
                row.cell("name")
                        .refuse(
                                "a name is missing",
                                "give it, or make the committee a grouping of kind committee");
            }
            meetings.add(
                    new Meeting(
                            committee,
                            name != null ? name : known.map(Grouping::name).orElse(committee),
                            date == null ? LocalDate.EPOCH : date,
                            row.cell("time").words(),
                            row.cell("place").words(),
                            row.cell("note").words()));
        }
        return meetings;
    }

    public static void write(PackText text, List<Meeting> meetings) {
        text.rows(
                PackTable.MEETINGS,
                meetings,
                (row, one) ->
                        row.put("committee", one.committee())
                                .put("name", one.name())
                                .put("date", one.date())
                                .put("time", one.time())
                                .put("place", one.place())
                                .put("note", one.note()));
    }
}
