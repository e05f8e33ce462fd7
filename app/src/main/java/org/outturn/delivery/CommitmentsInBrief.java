package org.outturn.delivery;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Framework;
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
                                rating -> setting.keep(address() + "?rating=" + rating),
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
                        setting.keep(address()) + "#" + Cells.anchor("commitment", one.id()),
                        unit(one.unit()),
                        Looks.mark(rated.outcome()),
                        null,
                        due == null ? words : "Due " + Looks.DAY.format(due) + ". " + words));
    }

    /// The name of a unit; empty for none.
    String unit(@Nullable String id) {
        return units.stream()
                .filter(unit -> unit.id().equals(id))
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }

    String address() {
        return Frame.Part.COMMITMENTS.address(setting.council());
    }
}
