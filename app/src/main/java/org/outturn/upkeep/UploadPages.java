package org.outturn.upkeep;

import static org.outturn.design.Components.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.amendment.Amended;
import org.outturn.amendment.Located;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Field;
import org.outturn.design.Link;
import org.outturn.design.Notification;
import org.outturn.design.Option;
import org.outturn.design.Table;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.upkeep.page.ChoiceField;
import org.outturn.upkeep.page.JteuploadGenerated;
import org.outturn.upkeep.page.UploadPage;
import org.outturn.workbook.Grid;
import org.outturn.workbook.Workbooks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// A table comes back from a spreadsheet: it is compared, tried out, and kept as a proposal.
@Controller
class UploadPages {
    private static final String KEEP = "keep";
    private static final String REMOVE = "remove";
    private static final int TOLD = 100;

    private final Upkeep upkeep;

    UploadPages(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    /// What is to be said of a file that came in.
    private record Said(
            @Nullable String problem,
            List<Brought.Fault> faults,
            @Nullable Notification done,
            HttpStatus status) {
        static final Said NOTHING = new Said(null, List.of(), null, HttpStatus.OK);

        static Said wrong(String words, List<Brought.Fault> faults) {
            return new Said(words, faults, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/{council}/manage/{table}/upload")
    Page ask(@PathVariable String council, @PathVariable String table, Visitor visitor) {
        return page(council, Upkeep.form(table), Said.NOTHING, KEEP, visitor);
    }

    @PostMapping("/{council}/manage/{table}/upload")
    View take(
            @PathVariable String council,
            @PathVariable String table,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = KEEP) String missing,
            Visitor visitor)
            throws IOException {
        var account = Upkeep.account(visitor);
        var form = Upkeep.form(table);
        var pack = upkeep.pack(council);
        if (file == null || file.isEmpty()) {
            return page(
                    council,
                    form,
                    Said.wrong("Choose the file that you edited", List.of()),
                    missing,
                    visitor);
        }
        var named = file.getOriginalFilename();
        var name = named == null ? "" : named;
        var grid = Workbooks.read(name, file.getBytes());
        if (grid instanceof Grid.Refused(var problems)) {
            return page(
                    council,
                    form,
                    Said.wrong(String.join(". ", problems), List.of()),
                    missing,
                    visitor);
        }
        var lines = grid instanceof Grid.Read(var all) ? all : List.<Grid.Line>of();
        var brought = Brought.compare(pack, form.table(), lines, missing.equals(REMOVE));
        if (!brought.faults().isEmpty()) {
            return page(
                    council,
                    form,
                    Said.wrong(counted(brought.faults().size()), brought.faults()),
                    missing,
                    visitor);
        }
        if (brought.changes().isEmpty()) {
            return page(
                    council,
                    form,
                    new Said(
                            null,
                            List.of(),
                            new Notification(
                                    "Nothing would change",
                                    "Every row of the file is as it is kept.",
                                    false),
                            HttpStatus.OK),
                    missing,
                    visitor);
        }
        var amendment = brought.amendment("");
        if (upkeep.amendments().rehearse(council, amendment, account.name())
                instanceof Amended.Faulty(var faults)) {
            var choices = upkeep.choices(council, pack);
            var told = faults.stream().map(one -> told(one, form, choices, brought)).toList();
            return page(council, form, Said.wrong(counted(told.size()), told), missing, visitor);
        }
        long number =
                upkeep.amendments()
                        .propose(council, amendment, brought.contested(), name, account.name());
        return new RedirectView(ProposalPages.address(council, number), true);
    }

    private static String counted(int faults) {
        return "%s in the file; nothing was taken in"
                .formatted(Upkeep.count(faults, "thing is wrong", "things are wrong"));
    }

    private static Brought.Fault told(
            Located fault, TableForm form, Choices choices, Brought brought) {
        var place =
                fault.table() == form.table() && !fault.row().isEmpty()
                        ? brought.place(form.table().key(fault.row()), fault.fault().name())
                        : null;
        return new Brought.Fault(
                place == null ? Places.elsewhere("", choices, fault).place() : place,
                fault.fault().value(),
                fault.words());
    }

    private Page page(String council, TableForm form, Said said, String missing, Visitor visitor) {
        var title = "Upload " + form.name().toLowerCase(java.util.Locale.UK);
        var problem = said.problem();
        var address = Upkeep.address(council, form);
        var file = address + "/" + form.table().word();
        return new Page(
                said.status(),
                Template.of(
                        JteuploadGenerated::render,
                        new UploadPage(
                                upkeep.shell(
                                        council,
                                        visitor,
                                        (problem == null ? "" : "Error: ") + title,
                                        form,
                                        title),
                                upkeep.council(council).name(),
                                title,
                                said.done(),
                                problem == null
                                        ? null
                                        : ErrorSummary.of(
                                                List.of(
                                                        new Link(
                                                                problem,
                                                                said.faults().isEmpty()
                                                                        ? "#file"
                                                                        : "#faults"))),
                                said.faults().isEmpty() ? null : table(said.faults()),
                                address + "/upload",
                                visitor.token(),
                                Field.of("file", "The edited table")
                                        .hinted(
                                                "An Excel workbook (.xlsx), of which the first sheet is read, or a .csv file, of at most 10 MB.")
                                        .wrong(said.faults().isEmpty() ? problem : null),
                                new ChoiceField(
                                        Field.of("missing", "Rows that are not in the file"),
                                        List.of(
                                                new Option(
                                                        KEEP, "Keep them", !missing.equals(REMOVE)),
                                                new Option(
                                                        REMOVE,
                                                        "Remove them: I deleted their rows",
                                                        missing.equals(REMOVE))),
                                        false),
                                List.of(
                                        new Link("Excel", file + ".xlsx"),
                                        new Link("CSV", file + ".csv")))));
    }

    private static Table table(List<Brought.Fault> faults) {
        var rows = new ArrayList<Table.Row>();
        for (var fault : faults.stream().limit(TOLD).toList()) {
            rows.add(
                    Table.Row.of(
                            text(fault.place()),
                            text(fault.value().isEmpty() ? "–" : fault.value()),
                            text(fault.words())));
        }
        return new Table(
                faults.size() > TOLD ? "The first " + TOLD : "What is wrong",
                "m",
                List.of(
                        Table.Column.text("Where"),
                        Table.Column.text("What stands there"),
                        Table.Column.text("What is wrong")),
                rows,
                true);
    }
}
