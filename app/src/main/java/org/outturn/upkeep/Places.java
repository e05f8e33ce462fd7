package org.outturn.upkeep;

import java.util.ArrayList;
import java.util.List;
import org.outturn.amendment.Located;
import org.outturn.design.Link;
import org.outturn.upkeep.page.FormPage;

/// Says where in the pack a fault is, in the words of the pages.
final class Places {
    private static final int TOLD = 12;

    private Places() {}

    /// The first of them, and how many more there are.
    static List<FormPage.Elsewhere> list(String council, Choices choices, List<Located> faults) {
        var places = new ArrayList<FormPage.Elsewhere>();
        faults.stream().limit(TOLD).forEach(one -> places.add(elsewhere(council, choices, one)));
        if (faults.size() > TOLD) {
            places.add(
                    new FormPage.Elsewhere(
                            "And %s"
                                    .formatted(
                                            Upkeep.count(
                                                    faults.size() - TOLD,
                                                    "more place",
                                                    "more places")),
                            "",
                            null));
        }
        return places;
    }

    static FormPage.Elsewhere elsewhere(String council, Choices choices, Located fault) {
        var table = fault.table();
        if (table == null) {
            var line = fault.fault().line();
            return new FormPage.Elsewhere(
                    fault.fault().file() + (line > 0 ? ", line " + line : ""),
                    fault.words(),
                    fault.fault().file().endsWith(".yaml")
                                    || fault.fault().file().startsWith("commentary/")
                            ? new Link("Open it", TextFile.address(council, fault.fault().file()))
                            : null);
        }
        var form = TableForm.of(table);
        if (fault.row().isEmpty()) {
            return new FormPage.Elsewhere(form.name(), fault.words(), null);
        }
        var column = fault.fault().name();
        var label =
                column == null
                        ? ""
                        : form.find(table, column)
                                .map(entry -> ", " + entry.label())
                                .orElse(", " + column);
        return new FormPage.Elsewhere(
                "%s, %s%s".formatted(form.name(), choices.named(table, fault.row()), label),
                fault.words(),
                new Link(
                        "Open it",
                        Row.address(Upkeep.address(council, form) + "/edit", table, fault.row())));
    }
}
