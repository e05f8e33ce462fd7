package org.outturn.delivery;

import static org.outturn.design.Components.rating;
import static org.outturn.design.Components.text;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Role;
import org.outturn.catalogue.Grouping;
import org.outturn.commitment.Commitment;
import org.outturn.commitment.RatedCommitment;
import org.outturn.delivery.page.CommitmentPage;
import org.outturn.design.Asked;
import org.outturn.design.Link;
import org.outturn.design.SummaryList;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.site.Frame;
import org.outturn.site.JtelinkedGenerated;
import org.outturn.site.Template;
import org.outturn.viewing.Cells;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;

/// Puts the page of one commitment together.
///
/// @param brief those of the reporting period that is looked at
/// @param history how this one stood, the latest first; at least once
record CommitmentView(CommitmentsInBrief brief, List<RatedCommitment> history) {
    CommitmentPage page() {
        var setting = setting();
        var rated = history.getFirst();
        var one = rated.commitment();
        return new CommitmentPage(
                setting.shell(Frame.Part.COMMITMENTS, one.title(), one.title()),
                "Commitment, " + one.period().label(),
                one.title(),
                gone(one),
                Looks.mark(rated.outcome()),
                rated.outcome().reason(),
                Lateness.isLate(rated) ? late(one) : null,
                about(one),
                history.size() > 1 ? table() : null,
                ways(one));
    }

    private Setting setting() {
        return brief.setting();
    }

    /// That others are reported for a later period, and this is not.
    private @Nullable String gone(Commitment one) {
        return brief.commitments().stream()
                .map(other -> other.commitment().period())
                .filter(period -> !period.equals(one.period()))
                .findFirst()
                .map(period ->
                        "It is not among the commitments of %s. This is how it stood last."
                                .formatted(period.label()))
                .orElse(null);
    }

    private static String late(Commitment one) {
        return "It was due on %s, and was not met by %s, the end of %s."
                .formatted(
                        day(one.due()), Looks.DAY.format(one.period().end()), one.period().label());
    }

    private SummaryList about(Commitment one) {
        var entries = new ArrayList<SummaryList.Entry>();
        entries.add(entry("How it stands", text(CommitmentsInBrief.stands(one))));
        entries.add(entry("Due", text(one.due() == null ? "No date is set" : day(one.due()))));
        var unit = one.unit();
        if (unit != null) {
            entries.add(entry("Unit", group("unit/" + unit, brief.unit(unit))));
        }
        one.groupings()
                .forEach((kind, id) ->
                        entries.add(
                                entry(
                                        Looks.capital(kind),
                                        group(
                                                kind + "/" + id,
                                                brief.framework()
                                                        .grouping(kind, id)
                                                        .map(Grouping::name)
                                                        .orElse(id)))));
        var commentary = one.commentary();
        if (commentary != null) {
            entries.add(entry("Commentary", text(commentary)));
        }
        return SummaryList.of(entries);
    }

    private static SummaryList.Entry entry(String key, Content words) {
        return new SummaryList.Entry(key, words);
    }

    /// Leads to the scorecard of a unit or of a grouping.
    private Content group(String path, String name) {
        return Template.of(
                JtelinkedGenerated::render,
                new Link(
                        name,
                        setting().keep("/%s/groups/%s".formatted(setting().council().id(), path))));
    }

    private Table table() {
        var rows = new ArrayList<Table.Row>();
        for (int at = 0; at < history.size(); at++) {
            var earlier = at + 1 < history.size() ? history.get(at + 1).commitment() : null;
            rows.add(row(history.get(at), earlier));
        }
        return new Table(
                null,
                null,
                List.of(
                        Column.text("Period"),
                        Column.text("Due"),
                        Column.text("Rating"),
                        Column.text("How it stood")),
                rows,
                true);
    }

    private static Table.Row row(RatedCommitment rated, @Nullable Commitment earlier) {
        var one = rated.commitment();
        return Table.Row.of(
                text(one.period().label()),
                Cells.marked(text(day(one.due())), earlier == null ? "" : moved(one, earlier)),
                rating(Looks.mark(rated.outcome())),
                CommitmentsInBrief.standing(one));
    }

    /// What the date was in the period before, where it was another.
    private static String moved(Commitment one, Commitment earlier) {
        return Objects.equals(one.due(), earlier.due())
                ? ""
                : earlier.due() == null
                        ? "had no date before"
                        : "moved from " + Looks.DAY.format(earlier.due());
    }

    private static String day(@Nullable LocalDate due) {
        return due == null ? "–" : Looks.DAY.format(due);
    }

    private List<Link> ways(Commitment one) {
        var council = setting().council();
        return setting().visitor().may(Role.ANALYST, council.id())
                ? List.of(
                        new Link(
                                "Change this commitment",
                                Asked.NOTHING
                                        .with("id", one.id())
                                        .with("period", one.period().toString())
                                        .address(
                                                Frame.Part.MANAGE.address(council)
                                                        + "/commitments/edit")))
                : List.of();
    }
}
