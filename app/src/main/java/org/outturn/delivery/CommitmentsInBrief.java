package org.outturn.delivery;

import gg.jte.Content;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Framework;
import org.outturn.commitment.Commitment;
import org.outturn.commitment.RatedCommitment;
import org.outturn.council.Unit;
import org.outturn.site.Frame;
import org.outturn.viewing.Cells;
import org.outturn.viewing.Counting;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.UnitEntry;
import org.outturn.viewing.page.Bar;
import org.outturn.viewing.page.Entry;
import org.outturn.viewing.page.ListPage;

/// What other pages show of the commitments: how many have which rating, and those of a unit.
public record CommitmentsInBrief(
        Setting setting, List<RatedCommitment> commitments, Framework framework, List<Unit> units) {
    /// Nothing where there are none.
    public @Nullable Bar bar() {
        return commitments.isEmpty()
                ? null
                : new Counting(framework.ratings(), setting)
                        .bar(
                                "All commitments",
                                commitments.stream().map(RatedCommitment::outcome).toList(),
                                setting.keep(address()),
                                rating ->
                                        setting.keep(
                                                        CommitmentQuery.ALL
                                                                .rated(rating)
                                                                .address(address()))
                                                + ListPage.LIST,
                                Looks.count(commitments.size(), "commitment", "commitments"));
    }

    /// Each with its unit.
    public List<UnitEntry> entries() {
        return commitments.stream().map(this::entry).toList();
    }

    private UnitEntry entry(RatedCommitment rated) {
        var one = rated.commitment();
        var due = one.due();
        var words = Objects.requireNonNullElse(one.commentary(), "");
        return new UnitEntry(
                one.unit(),
                new Entry(
                        one.title(),
                        address(one),
                        unit(one.unit()),
                        Looks.mark(rated.outcome()),
                        null,
                        due == null ? words : "Due " + Looks.DAY.format(due) + ". " + words));
    }

    /// The name of a unit; empty for none.
    String unit(@Nullable String id) {
        return Unit.find(id, units).map(Unit::name).orElse("");
    }

    String address() {
        return Frame.Part.COMMITMENTS.address(setting.council());
    }

    /// The page of one, in the reporting period that is looked at.
    String address(Commitment one) {
        return setting.keep(address() + "/" + one.id());
    }

    /// How it stands, with what is said of it.
    static Content standing(Commitment one) {
        return Cells.titled(
                null, stands(one), Objects.requireNonNullElse(one.commentary(), ""), List.of());
    }

    /// How it stands: `Delayed, medium impact`.
    static String stands(Commitment one) {
        var impact = one.impact();
        return Looks.capital(one.outcome()) + (impact == null ? "" : ", " + impact + " impact");
    }
}
