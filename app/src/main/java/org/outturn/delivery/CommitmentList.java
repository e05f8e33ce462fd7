package org.outturn.delivery;

import java.util.List;
import org.outturn.commitment.RatedCommitment;
import org.outturn.design.Paged;
import org.outturn.site.Frame;
import org.outturn.site.Template;
import org.outturn.viewing.Looks;
import org.outturn.viewing.page.JtebarsGenerated;
import org.outturn.viewing.page.ListPage;

/// The page of commitments: counted by rating, and beneath it those that are asked for.
record CommitmentList(CommitmentsInBrief brief, CommitmentSieve sieve, CommitmentQuery query) {
    ListPage page() {
        var setting = brief.setting();
        var bar = brief.bar();
        var all = sieve.all();
        var parts = new CommitmentParts(brief, sieve, query);
        return new ListPage(
                setting.shell(Frame.Part.COMMITMENTS, "Commitments", null),
                setting.heading(caption(), "Commitments", brief.address()),
                all.isEmpty() ? null : Lateness.words(all),
                bar == null
                        ? null
                        : new ListPage.Picture(
                                "How they stand",
                                "",
                                Template.of(JtebarsGenerated::render, List.of(bar))),
                all.isEmpty() ? null : lines(parts),
                "There are no commitments for this period.",
                parts.downloads());
    }

    private ListPage.Lines lines(CommitmentParts parts) {
        var found = sieve.found(query);
        var paged = Paged.of(found, query.page());
        return new ListPage.Lines(
                parts.title(),
                parts.choices(),
                parts.finder(),
                paged.words(results(found)),
                "",
                found.isEmpty() ? null : new CommitmentTable(brief, parts).table(paged.shown()),
                "No commitment fits. Take some filters away or search for other words.",
                paged.paging(page -> parts.link(query.paged(page))));
    }

    private String results(List<RatedCommitment> found) {
        var every = Looks.count(sieve.all().size(), "commitment", "commitments");
        return query.isAny() ? "%d of %s".formatted(found.size(), every) : every;
    }

    private String caption() {
        return sieve.all().isEmpty()
                ? brief.setting().period().label()
                : sieve.all().getFirst().commitment().period().label();
    }
}
