package org.outturn.dashboard;

import static org.outturn.design.Components.rating;
import static org.outturn.design.Components.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Framework;
import org.outturn.commitment.RatedCommitment;
import org.outturn.council.Unit;
import org.outturn.dashboard.page.Bar;
import org.outturn.dashboard.page.TablesPage;
import org.outturn.design.Link;
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
    private final CommitmentQuery query;

    CommitmentTables(
            Setting setting,
            List<RatedCommitment> commitments,
            Framework framework,
            List<Unit> units,
            CommitmentQuery query) {
        this.query = query;
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
                choices(),
                bar == null
                        ? List.of()
                        : List.of(
                                new TablesPage.Section(
                                        "How they stand", "", null, bar, null, false),
                                new TablesPage.Section(
                                        query.isAny() ? "Those chosen" : "Each commitment",
                                        commitments.stream().anyMatch(query::keeps)
                                                ? ""
                                                : "No commitment fits.",
                                        null,
                                        null,
                                        table(),
                                        true)),
                "There are no commitments for this period.",
                commitments.isEmpty()
                        ? List.of()
                        : List.of(download("CSV", "csv"), download("Excel", "xlsx")));
    }

    private List<TablesPage.Choice> choices() {
        var choices = new ArrayList<TablesPage.Choice>();
        if (!commitments.isEmpty()) {
            choices.add(choice("All", "", commitments.size()));
            for (var only : CommitmentQuery.CHOICES) {
                int number =
                        (int)
                                commitments.stream()
                                        .filter(one -> CommitmentQuery.is(only, one))
                                        .count();
                choices.add(choice(name(only), only, number));
            }
        }
        return choices;
    }

    private static String name(String only) {
        return switch (only) {
            case "late" -> "Late";
            case "due" -> "Due in the next three months";
            default -> "Met";
        };
    }

    private TablesPage.Choice choice(String name, String only, int number) {
        var address = Frame.Part.COMMITMENTS.address(setting.council());
        return new TablesPage.Choice(
                name,
                String.valueOf(number),
                setting.keep(only.isEmpty() ? address : address + "?only=" + only),
                query.rating().isEmpty() && query.only().equals(only));
    }

    private Link download(String words, String extension) {
        var asked =
                query.only().isEmpty()
                        ? query.rating().isEmpty() ? "" : "?rating=" + query.rating()
                        : "?only=" + query.only();
        return new Link(
                words,
                setting.keep(
                        "/%s/downloads/commitments.%s%s"
                                .formatted(setting.council().id(), extension, asked)));
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
                                rating ->
                                        setting.keep(
                                                Frame.Part.COMMITMENTS.address(setting.council())
                                                        + "?rating="
                                                        + rating),
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
                commitments.stream().filter(query::keeps).map(this::row).toList(),
                true);
    }

    private Row row(RatedCommitment rated) {
        var commitment = rated.commitment();
        var due = commitment.due();
        var impact = commitment.impact();
        return Row.of(
                Cells.titled(
                        "commitment-" + commitment.id(),
                        commitment.title(),
                        unit(commitment.unit()),
                        List.of()),
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
