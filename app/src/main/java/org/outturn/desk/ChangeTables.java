package org.outturn.desk;

import static org.outturn.design.Components.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Table;
import org.outturn.desk.page.ChangesPage;
import org.outturn.fact.Change;
import org.outturn.fact.Fact;

/// Changes as tables, one for each kind.
final class ChangeTables {
    private ChangeTables() {}

    /// @param before above the values as they were
    /// @param after above the values as they are
    static List<ChangesPage.Section> of(List<Change> changes, String before, String after) {
        return Arrays.stream(Fact.Kind.values())
                .filter(kind -> !Change.of(kind, changes).isEmpty())
                .map(kind ->
                        new ChangesPage.Section(
                                kind.title(), table(Change.of(kind, changes), before, after)))
                .toList();
    }

    private static Table table(List<Change> changes, String before, String after) {
        return new Table(
                null,
                null,
                List.of(
                        Table.Column.text("Of"),
                        Table.Column.text("What"),
                        Table.Column.text(before),
                        Table.Column.text(after)),
                changes.stream()
                        .map(change ->
                                Table.Row.of(
                                        text(change.subject()),
                                        text(change.label()),
                                        text(shown(change.before())),
                                        text(shown(change.after()))))
                        .toList(),
                true);
    }

    private static String shown(@Nullable String value) {
        return value == null ? "Not there" : value;
    }

    /// `12 figures, 3 ratings`, as a sentence.
    static String summary(List<Change> changes) {
        return changes.isEmpty() ? Change.NOTHING : "Changed: " + Change.counted(changes) + ".";
    }
}
