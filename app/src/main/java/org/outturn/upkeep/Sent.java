package org.outturn.upkeep;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.pack.PackRows;
import org.outturn.packfile.PackTable;
import org.springframework.util.MultiValueMap;

/// What a form was sent with: a row, what the row was when the form was opened, and why it changes. Only the columns of the table are taken.
record Sent(Map<String, String> row, String fingerprint, String why) {
    static final String FINGERPRINT = "fingerprint";

    /// No column is called so.
    static final String WHY = "change-note";

    static Sent of(TableForm form, MultiValueMap<String, String> fields) {
        var row = new HashMap<String, String>();
        for (var entry : form.entries()) {
            var cell = cell(entry, fields);
            if (!cell.isBlank()) {
                row.put(entry.column(), cell);
            }
        }
        return new Sent(
                row, text(fields.getFirst(FINGERPRINT)), text(fields.getFirst(WHY)).strip());
    }

    /// With an id, where one is made of the title.
    Sent identified(PackRows pack, PackTable table) {
        return new Sent(NewId.in(pack, table, row), fingerprint, why);
    }

    private static String cell(TableForm.Entry entry, MultiValueMap<String, String> fields) {
        return switch (entry.kind()) {
            case Kind.Groupings() -> pairs(entry.column(), fields);
            case Kind.Choices _ ->
                    fields.getOrDefault(entry.column(), java.util.List.of()).stream()
                            .filter(word -> !word.isBlank())
                            .collect(Collectors.joining("; "));
            case Kind.Text(),
                    Kind.Several(),
                    Kind.Id _,
                    Kind.Line _,
                    Kind.Wide _,
                    Kind.Decimal _,
                    Kind.Whole _,
                    Kind.Time _,
                    Kind.Day _,
                    Kind.Suggested _,
                    Kind.Chosen _ ->
                    text(fields.getFirst(entry.column())).replace("\r\n", "\n").strip();
        };
    }

    private static String pairs(String column, MultiValueMap<String, String> fields) {
        var head = Controls.name(column, "");
        return fields.entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith(head) && !field.getValue().getFirst().isBlank())
                .map(field ->
                        field.getKey().substring(head.length())
                                + "="
                                + field.getValue().getFirst().strip())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
