package org.outturn.packfigures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.outturn.catalogue.Grouping;
import org.outturn.meeting.Meeting;
import org.outturn.packfile.Draft;
import org.outturn.packfile.PackTable;
import org.outturn.packfile.PackText;
import org.outturn.plainfile.Value;
import org.outturn.recommendation.Recommendation;
import org.outturn.recommendation.Recommendation.Response;
import org.outturn.recommendation.Recommendation.Status;
import org.outturn.recommendation.Tracked;
import org.outturn.recommendation.Update;

/// Reads what committees recommended, and what was said of it since.
public final class RecommendationTables {
    private static final String RECOMMENDATION = "a recommendation";

    private RecommendationTables() {}

    public static List<Tracked> read(
            Draft draft, List<Grouping> groupings, List<Meeting> meetings) {
        var committees = new HashSet<String>();
        groupings.stream()
                .filter(one -> one.kind().equals("committee"))
                .forEach(one -> committees.add(one.id()));
        meetings.forEach(one -> committees.add(one.committee()));
        var table = draft.table(PackTable.RECOMMENDATIONS);
        table.makeKnown(RECOMMENDATION, "id", draft.known());
        table.requireUnique("the recommendation", "id");
        var all = new ArrayList<Recommendation>();
        for (var row : table.rows()) {
            var committee = row.needed("committee");
            var id = committee.id();
            if (id != null && !committees.contains(id)) {
                committee.refuse(
                        "is no committee",
                        "make it a grouping of kind committee, or give it a meeting");
            }
            var date = row.needed("date").date();
            var status = row.needed("status").choice(Status.class);
            all.add(
                    new Recommendation(
                            Draft.id(row, "id"),
                            id == null ? "" : id,
                            date == null ? LocalDate.EPOCH : date,
                            row.needed("text").text(),
                            row.cell("unit").reference(draft.known(), Draft.UNIT),
                            row.cell("owner").words(),
                            row.cell("response").choice(Response.class),
                            row.cell("reply").words(),
                            row.cell("due").date(),
                            status == null ? Status.OPEN : status,
                            row.cell("evidence").words(),
                            references(draft, row.cell("indicators"), Draft.INDICATOR),
                            references(draft, row.cell("risks"), Draft.RISK)));
        }
        var updates = updates(draft);
        return all.stream()
                .map(one ->
                        new Tracked(
                                one,
                                updates.stream()
                                        .filter(update -> update.recommendation().equals(one.id()))
                                        .toList()))
                .toList();
    }

    private static List<String> references(Draft draft, Value cell, String kind) {
        var ids = new ArrayList<String>();
        for (var part : cell.parts()) {
            var id = part.reference(draft.known(), kind);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    /// Numbered in the order of the file, which is that of time.
    private static List<Update> updates(Draft draft) {
        var latest = new HashMap<String, Update>();
        var all = new ArrayList<Update>();
        var table = draft.table(PackTable.RECOMMENDATION_UPDATES);
        table.requireUnique("the update", "recommendation", "on", "by", "status", "note");
        for (var row : table.rows()) {
            var of = draft.reference(row, "recommendation", RECOMMENDATION);
            var day = row.needed("on").date();
            var status = row.needed("status").choice(Status.class);
            var before = latest.get(of);
            if (before != null && day != null && day.isBefore(before.on())) {
                row.cell("on")
                        .refuse(
                                "is before the update above it, of " + before.on(),
                                "give the updates of a recommendation in the order of time");
            }
            var update =
                    new Update(
                            of,
                            before == null ? 1 : before.number() + 1,
                            day == null ? LocalDate.EPOCH : day,
                            row.needed("by").text(),
                            status == null ? Status.OPEN : status,
                            row.needed("note").text(),
                            row.cell("evidence").words());
            latest.put(of, update);
            all.add(update);
        }
        return all;
    }

    public static void write(PackText text, List<Tracked> all) {
        text.rows(
                PackTable.RECOMMENDATIONS,
                all.stream().map(Tracked::recommendation).toList(),
                (row, one) -> {
                    var response = one.response();
                    row.put("id", one.id())
                            .put("committee", one.committee())
                            .put("date", one.date())
                            .put("text", one.text())
                            .put("unit", one.unit())
                            .put("owner", one.owner())
                            .put("response", response == null ? null : PackText.word(response))
                            .put("reply", one.reply())
                            .put("due", one.due())
                            .put("status", PackText.word(one.status()))
                            .put("evidence", one.evidence())
                            .put("indicators", PackText.several(one.indicators()))
                            .put("risks", PackText.several(one.risks()));
                });
        text.rows(
                PackTable.RECOMMENDATION_UPDATES,
                all.stream().flatMap(one -> one.updates().stream()).toList(),
                (row, one) ->
                        row.put("recommendation", one.recommendation())
                                .put("on", one.on())
                                .put("by", one.author())
                                .put("status", PackText.word(one.status()))
                                .put("note", one.note())
                                .put("evidence", one.evidence()));
    }
}
