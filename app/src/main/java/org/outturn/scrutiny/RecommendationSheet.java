package org.outturn.scrutiny;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Colour;
import org.outturn.document.Block;
import org.outturn.document.Document;
import org.outturn.document.Format;
import org.outturn.document.Table;
import org.outturn.recommendation.Tracked;
import org.outturn.writing.Documents;

/// Recommendations to take away: every one that was chosen, as comma-separated values or as a workbook.
record RecommendationSheet(Place place, List<Tracked> chosen) {
    byte[] csv() throws IOException {
        return Documents.csv(table());
    }

    byte[] excel() throws IOException {
        var council = place.council();
        var out = new ByteArrayOutputStream();
        Documents.write(
                new Document(
                        table().caption(),
                        null,
                        "en-GB",
                        new Document.Brand(
                                council.name(),
                                Colour.parse(council.brand().colour()),
                                Colour.parse(council.brand().accent())),
                        place.today(),
                        List.of(new Document.Field("As of", Place.day(place.today()))),
                        null,
                        Document.Orientation.LANDSCAPE,
                        council.fictional() ? council.name() + " is fictional." : null,
                        List.of(new Block.Tabular(table()))),
                Format.XLSX,
                out);
        return out.toByteArray();
    }

    private Table table() {
        return new Table(
                "Scrutiny recommendations",
                List.of(
                        words("Reference", 14),
                        words("Committee", 24),
                        words("Date", 14),
                        words("Recommendation", 50),
                        words("Unit", 24),
                        words("Owner", 24),
                        words("Response", 16),
                        words("Reply", 40),
                        words("Due", 14),
                        words("How it stands", 20),
                        words("Latest note", 40),
                        words("Evidence", 30)),
                3,
                chosen.stream().map(this::row).toList(),
                List.of());
    }

    private Table.Row row(Tracked one) {
        var it = one.recommendation();
        var response = it.response();
        var due = it.due();
        return Table.Row.of(
                cell(it.id()),
                cell(place.committee(one)),
                cell(it.date().toString()),
                cell(it.text()),
                cell(place.unit(it.unit())),
                cell(it.owner()),
                cell(response == null ? "Awaited" : response.words()),
                cell(it.reply()),
                cell(due == null ? null : due.toString()),
                cell(one.words(place.today())),
                cell(one.updates().isEmpty() ? null : one.updates().getLast().note()),
                cell(one.evidence()));
    }

    private static Table.Column words(String heading, int weight) {
        return Table.Column.of(heading, weight, Table.Kind.WORDS);
    }

    private static Table.Cell cell(@Nullable String words) {
        return words == null || words.isBlank() ? new Table.Empty("") : Table.Cell.of(words);
    }
}
