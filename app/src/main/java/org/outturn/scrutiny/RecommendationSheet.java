package org.outturn.scrutiny;

import java.util.List;
import org.outturn.document.Table;
import org.outturn.recommendation.Tracked;
import org.outturn.viewing.Sheet;

/// Recommendations to take away: every one that was chosen.
record RecommendationSheet(Place place, List<Tracked> chosen) {
    Table table() {
        return new Table(
                "Scrutiny recommendations",
                List.of(
                        Sheet.words("Reference", 14),
                        Sheet.words("Committee", 24),
                        Sheet.words("Date", 14),
                        Sheet.words("Recommendation", 50),
                        Sheet.words("Unit", 24),
                        Sheet.words("Owner", 24),
                        Sheet.words("Response", 16),
                        Sheet.words("Reply", 40),
                        Sheet.words("Due", 14),
                        Sheet.words("How it stands", 20),
                        Sheet.words("Latest note", 40),
                        Sheet.words("Evidence", 30)),
                3,
                chosen.stream().map(this::row).toList(),
                List.of());
    }

    private Table.Row row(Tracked one) {
        var it = one.recommendation();
        var response = it.response();
        var due = it.due();
        return Table.Row.of(
                Sheet.cell(it.id()),
                Sheet.cell(place.committee(one)),
                Sheet.cell(it.date().toString()),
                Sheet.cell(it.text()),
                Sheet.cell(place.unit(it.unit())),
                Sheet.cell(it.owner()),
                Sheet.cell(response == null ? "Awaited" : response.words()),
                Sheet.cell(it.reply()),
                Sheet.cell(due == null ? null : due.toString()),
                Sheet.cell(one.words(place.today())),
                Sheet.cell(one.updates().isEmpty() ? null : one.updates().getLast().note()),
                Sheet.cell(one.evidence()));
    }
}
