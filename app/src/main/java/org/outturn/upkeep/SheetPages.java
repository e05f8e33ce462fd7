package org.outturn.upkeep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.outturn.design.Option;
import org.outturn.pack.PackRows;
import org.outturn.workbook.Sheet;
import org.outturn.workbook.Workbooks;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A table to take away, as a workbook or as comma-separated values.
@Controller
class SheetPages {
    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Upkeep upkeep;

    SheetPages(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    @GetMapping("/{council}/manage/{table}/{file:[a-z-]+}.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String council, @PathVariable String table) {
        return answer(council, table, "xlsx", XLSX, Workbooks.xlsx(sheet(council, table)));
    }

    @GetMapping("/{council}/manage/{table}/{file:[a-z-]+}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String council, @PathVariable String table) {
        return answer(council, table, "csv", CSV, Workbooks.csv(sheet(council, table)));
    }

    private Sheet sheet(String council, String table) {
        var form = Upkeep.form(table);
        var pack = upkeep.pack(council);
        var choices = upkeep.choices(council, pack);
        return new Sheet(
                form.name(),
                form.table().columns().all().stream()
                        .map(column -> column(form, form.entry(column), choices))
                        .toList(),
                rows(form, pack));
    }

    private static List<Sheet.Row> rows(TableForm form, PackRows pack) {
        var rows = new ArrayList<Sheet.Row>();
        for (Map<String, String> row : pack.rows(form.table())) {
            rows.add(new Sheet.Row(row, Row.fingerprint(row)));
        }
        return rows;
    }

    private static Sheet.Column column(TableForm form, TableForm.Entry entry, Choices choices) {
        var hint = Controls.hint(entry);
        var about = entry.label() + (hint == null ? "" : ". " + hint);
        var words =
                switch (entry.kind()) {
                    case Kind.Choice(var all) -> values(all);
                    case Kind.Reference(var what) -> List.copyOf(choices.of(what).keySet());
                    case Kind.Step(var axis) -> List.copyOf(choices.steps(axis).keySet());
                    case Kind.Choices(var all) -> {
                        about += " Any of " + String.join("; ", values(all)) + ".";
                        yield List.<String>of();
                    }
                    case Kind.Groupings() -> {
                        about += ". As in type=strategic; committee=health.";
                        yield List.<String>of();
                    }
                    case Kind.Words _,
                            Kind.Decimal _,
                            Kind.Whole _,
                            Kind.Time _,
                            Kind.Day _,
                            Kind.Suggested _ ->
                            List.<String>of();
                };
        return new Sheet.Column(
                entry.column(),
                form.table().columns().needed().contains(entry.column()),
                about,
                words);
    }

    private static List<String> values(List<Option> words) {
        return words.stream().map(Option::value).toList();
    }

    private ResponseEntity<byte[]> answer(
            String council, String table, String ending, MediaType type, byte[] bytes) {
        var name =
                String.join("-", Arrays.asList(upkeep.council(council).id(), table)) + "." + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
