package org.outturn.viewing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.council.Council;
import org.outturn.design.Colour;
import org.outturn.document.Block;
import org.outturn.document.Document;
import org.outturn.document.Format;
import org.outturn.document.Table;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Target;
import org.outturn.writing.Documents;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/// Tables to take away, with the figures at full precision, as comma-separated values or as a workbook.
public final class Sheet {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private Sheet() {}

    /// Of a reporting period, which the name tells beside the council.
    ///
    /// @param file what it is called, with the extension of its format
    /// @param words what was chosen: filters, order
    public static ResponseEntity<byte[]> answer(
            Setting setting, String file, List<Table> tables, String words) {
        return answer(
                setting.council(),
                named(setting, file),
                tables,
                List.of(
                        new Document.Field("Reporting period", setting.period().label()),
                        new Document.Field("Shows", words)));
    }

    /// @param file what it is called, with the extension of its format
    /// @param fields at the head of a workbook
    public static ResponseEntity<byte[]> answer(
            Council council, String file, List<Table> tables, List<Document.Field> fields) {
        try {
            if (file.endsWith(".csv")) {
                return answer(file, CSV, Documents.csv(tables.getFirst()));
            }
            if (file.endsWith(".xlsx")) {
                var out = new java.io.ByteArrayOutputStream();
                Documents.write(document(council, tables, fields), Format.XLSX, out);
                return answer(
                        file, MediaType.parseMediaType(Format.XLSX.mediaType()), out.toByteArray());
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    public static ResponseEntity<byte[]> answer(
            Setting setting, String file, MediaType type, byte[] bytes) {
        return answer(named(setting, file), type, bytes);
    }

    private static ResponseEntity<byte[]> answer(String file, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(bytes);
    }

    private static String named(Setting setting, String file) {
        return "%s-%s-%s"
                .formatted(
                        setting.council().id(),
                        setting.period().toString().replaceAll("[^0-9A-Za-z]+", "-"),
                        file);
    }

    /// What was asked for, as the address says it.
    public static String asked(MultiValueMap<String, String> query) {
        var words = new ArrayList<String>();
        query.forEach((key, values) -> {
            var given = values.stream().filter(value -> !value.isBlank()).toList();
            if (!given.isEmpty()) {
                words.add(key + ": " + String.join(", ", given));
            }
        });
        return words.isEmpty() ? "Everything" : String.join("; ", words);
    }

    private static Document document(
            Council council, List<Table> tables, List<Document.Field> fields) {
        return new Document(
                tables.getFirst().caption(),
                null,
                "en-GB",
                new Document.Brand(
                        council.name(),
                        Colour.parse(council.brand().colour()),
                        Colour.parse(council.brand().accent())),
                LocalDate.now(java.time.ZoneId.of("Europe/London")),
                fields,
                null,
                Document.Orientation.LANDSCAPE,
                council.fictional() ? council.name() + " is fictional." : null,
                tables.stream().<Block>map(Block.Tabular::new).toList());
    }

    public static Table.Column words(String heading, int weight) {
        return Table.Column.of(heading, weight, Table.Kind.WORDS);
    }

    public static Table.Column figure(String heading) {
        return Table.Column.of(heading, 12, Table.Kind.FIGURE);
    }

    public static Table.Cell cell(@Nullable String words) {
        return words == null || words.isBlank() ? new Table.Empty("") : Table.Cell.of(words);
    }

    public static Table.Cell result(Assessed one) {
        var result = one.result();
        return result == null
                ? new Table.Empty(Looks.result(one))
                : cell(one.indicator().measure(), result, one.decimals());
    }

    /// A single target is a figure; tiers, ranges and cut-offs are words.
    public static Table.Cell target(Assessed one) {
        var planned = one.target();
        return planned != null && planned.target() instanceof Target.Single(var value)
                ? cell(one.indicator().measure(), value, planned.decimals())
                : cell(
                        planned == null && one.bestCutOff().isEmpty()
                                ? ""
                                : Looks.targetOrCutOff(one));
    }

    /// A numerator or a denominator.
    public static Table.Cell part(@Nullable Quantity part) {
        return plain(part, part == null ? 0 : Math.clamp(part.value().scale(), 0, 2));
    }

    public static Table.Cell cell(Measure measure, @Nullable Quantity value, int decimals) {
        return value == null
                ? new Table.Empty("")
                : new Table.Figure(
                        value.value(),
                        measure.shown(value, decimals),
                        switch (measure.kind()) {
                            case PERCENT -> Table.Unit.PERCENT;
                            case MONEY -> Table.Unit.POUNDS;
                            case COUNT, RATE, DAYS, SCORE, NUMBER -> Table.Unit.PLAIN;
                        },
                        decimals,
                        List.of());
    }

    public static Table.Cell plain(@Nullable Quantity value, int decimals) {
        return value == null
                ? new Table.Empty("")
                : new Table.Figure(
                        value.value(),
                        value.shown(decimals),
                        Table.Unit.PLAIN,
                        decimals,
                        List.of());
    }
}
