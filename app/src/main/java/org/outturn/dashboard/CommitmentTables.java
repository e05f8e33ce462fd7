package org.outturn.dashboard;

import static org.outturn.design.Components.rating;
import static org.outturn.design.Components.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Framework;
import org.outturn.commitment.RatedCommitment;
import org.outturn.council.Unit;
import org.outturn.dashboard.page.Bar;
import org.outturn.dashboard.page.TablesPage;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Table.Row;
import org.outturn.site.Frame;

/// What the council promised by a date, and how it stands.
final class CommitmentTables {
    private final Setting setting;
    private final List<RatedCommitment> commitments;
    private final Framework framework;
    private final List<Unit> units;

    CommitmentTables(
            Setting setting,
            List<RatedCommitment> commitments,
            Framework framework,
            List<Unit> units) {
        this.setting = setting;
        this.commitments = commitments;
        this.framework = framework;
        this.units = units;
    }

    TablesPage page() {
        var bar = bar();
        return new TablesPage(
                setting.shell(Frame.Part.COMMITMENTS, "Commitments", null),
                setting.heading(
                        caption(),
                        "Commitments",
                        Frame.Part.COMMITMENTS.address(setting.council())),
                null,
                bar == null
                        ? List.of()
                        : List.of(
                                new TablesPage.Section(
                                        "How they stand", "", null, bar, null, false),
                                new TablesPage.Section(
                                        "Each commitment", "", null, null, table(), true)),
                "There are no commitments for this period.");
    }

    /// Nothing where there are none.
    @Nullable Bar bar() {
        var href = setting.keep(Frame.Part.COMMITMENTS.address(setting.council()));
        return commitments.isEmpty()
                ? null
                : new Counting(framework.ratings(), setting)
                        .bar(
                                "All commitments",
                                commitments.stream().map(RatedCommitment::outcome).toList(),
                                href,
                                _ -> href,
                                Looks.count(commitments.size(), "commitment", "commitments"));
    }

    private String caption() {
        return commitments.isEmpty()
                ? setting.period().label()
                : commitments.getFirst().commitment().period().label();
    }

    private Table table() {
        return new Table(
                "Commitments, " + caption(),
                "s",
                List.of(
                        Column.text("Commitment"),
                        Column.text("Due"),
                        Column.text("Rating"),
                        Column.text("How it stands")),
                commitments.stream().map(this::row).toList(),
                true);
    }

    private Row row(RatedCommitment rated) {
        var commitment = rated.commitment();
        var due = commitment.due();
        var impact = commitment.impact();
        return Row.of(
                Cells.titled(null, commitment.title(), unit(commitment.unit()), List.of()),
                text(due == null ? "–" : Looks.DAY.format(due)),
                rating(Looks.mark(rated.outcome())),
                Cells.titled(
                        null,
                        Looks.capital(commitment.outcome())
                                + (impact == null ? "" : ", " + impact + " impact"),
                        commitment.commentary() == null ? "" : commitment.commentary(),
                        List.of()));
    }

    private String unit(@Nullable String id) {
        return units.stream()
                .filter(unit -> unit.id().equals(id))
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }
}
