package org.outturn.delivery;

import static org.outturn.design.Components.rating;
import static org.outturn.design.Components.text;

import java.util.ArrayList;
import java.util.List;
import org.outturn.commitment.RatedCommitment;
import org.outturn.design.Link;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Table.Row;
import org.outturn.site.Frame;
import org.outturn.viewing.Cells;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.page.TablesPage;

/// What the council promised by a date, and how it stands.
final class CommitmentTables {
    private final CommitmentsInBrief brief;
    private final Setting setting;
    private final List<RatedCommitment> commitments;
    private final CommitmentQuery query;

    CommitmentTables(CommitmentsInBrief brief, CommitmentQuery query) {
        this.brief = brief;
        this.query = query;
        setting = brief.setting();
        commitments = brief.commitments();
    }

    TablesPage page() {
        var bar = brief.bar();
        var chosen = query.chosen(commitments);
        return new TablesPage(
                setting.shell(Frame.Part.COMMITMENTS, "Commitments", null),
                setting.heading(caption(), "Commitments", brief.address()),
                commitments.isEmpty() ? null : CommitmentQuery.late(commitments),
                choices(),
                bar == null
                        ? List.of()
                        : List.of(
                                new TablesPage.Section(
                                        "How they stand", "", null, bar, null, false),
                                new TablesPage.Section(
                                        query.isAny() ? "Those chosen" : "Each commitment",
                                        chosen.isEmpty() ? "No commitment fits." : "",
                                        null,
                                        null,
                                        chosen.isEmpty() ? null : table(chosen),
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
        var address = brief.address();
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

    private String caption() {
        return commitments.isEmpty()
                ? setting.period().label()
                : commitments.getFirst().commitment().period().label();
    }

    private Table table(List<RatedCommitment> chosen) {
        return new Table(
                "Commitments, " + caption(),
                "s",
                List.of(
                        Column.text("Commitment"),
                        Column.text("Due"),
                        Column.text("Rating"),
                        Column.text("How it stands")),
                chosen.stream().map(this::row).toList(),
                true);
    }

    private Row row(RatedCommitment rated) {
        var commitment = rated.commitment();
        var due = commitment.due();
        var impact = commitment.impact();
        return Row.of(
                Cells.titled(
                        Cells.anchor("commitment", commitment.id()),
                        commitment.title(),
                        brief.unit(commitment.unit()),
                        List.of()),
                Cells.marked(
                        text(due == null ? "–" : Looks.DAY.format(due)),
                        CommitmentQuery.is("late", rated) ? "Late" : ""),
                rating(Looks.mark(rated.outcome())),
                Cells.titled(
                        null,
                        Looks.capital(commitment.outcome())
                                + (impact == null ? "" : ", " + impact + " impact"),
                        commitment.commentary() == null ? "" : commitment.commentary(),
                        List.of()));
    }
}
