package org.outturn.upkeep;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Link;
import org.outturn.packfile.PackTable;
import org.outturn.upkeep.page.ListPage;
import org.springframework.util.MultiValueMap;

/// What usually follows when something of an indicator was saved: its target, its baseline, its
/// figure, and a look at the verdict.
final class Further {
    /// No column is called so.
    private static final String ABOUT = "about-indicator";

    private Further() {}

    /// As an address goes on with it; nothing where the row is not of an indicator.
    static String query(PackTable table, Map<String, String> row) {
        var id = row.get(table == PackTable.INDICATORS ? "id" : "indicator");
        return id == null ? "" : "&" + ABOUT + "=" + id;
    }

    static ListPage.@Nullable Further of(
            String council, MultiValueMap<String, String> query, Choices choices) {
        var id = query.getFirst(ABOUT);
        var title = id == null ? null : choices.of("indicators").get(id);
        if (id == null || title == null) {
            return null;
        }
        return new ListPage.Further(
                title,
                List.of(
                        add(council, PackTable.TARGETS, id, "Set a target", ""),
                        add(
                                council,
                                PackTable.COMPARISONS,
                                id,
                                "Give a baseline",
                                "&with=baseline"),
                        add(council, PackTable.OBSERVATIONS, id, "Enter a figure", ""),
                        new Link(
                                "See how it is rated",
                                "/%s/indicators/%s".formatted(council, id))));
    }

    private static Link add(String council, PackTable table, String id, String words, String rest) {
        return new Link(
                words,
                "%s/add?indicator=%s%s"
                        .formatted(Upkeep.address(council, TableForm.of(table)), id, rest));
    }
}
