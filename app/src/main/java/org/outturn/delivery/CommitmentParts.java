package org.outturn.delivery;

import java.util.ArrayList;
import java.util.List;
import org.outturn.council.Unit;
import org.outturn.design.Field;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Option;
import org.outturn.design.Select;
import org.outturn.design.Table;
import org.outturn.viewing.Looks;
import org.outturn.viewing.page.Finder;
import org.outturn.viewing.page.ListPage;
import org.outturn.viewing.page.TablesPage;

/// What the commitments can be narrowed to, each part with its number and its address, and what is chosen to take away.
record CommitmentParts(CommitmentsInBrief brief, CommitmentSieve sieve, CommitmentQuery query) {
    /// What is listed.
    String title() {
        return switch (query.only()) {
            case "late" -> "Late";
            case "due" -> "Due in the next three months";
            case "met" -> "Met";
            default -> query.isAny() ? "Those that fit" : "Each commitment";
        };
    }

    List<TablesPage.Choice> choices() {
        var choices = new ArrayList<>(List.of(choice("All", "")));
        choices.add(choice("Late", "late"));
        choices.add(choice("Due in the next three months", "due"));
        choices.add(choice("Met", "met"));
        return choices;
    }

    private TablesPage.Choice choice(String name, String only) {
        var part = query.only(only);
        return new TablesPage.Choice(
                name,
                String.valueOf(sieve.found(part).size()),
                link(part),
                query.only().equals(only));
    }

    /// Where what a query asks for is listed.
    String link(CommitmentQuery asked) {
        return brief.setting().keep(asked.address(brief.address())) + ListPage.LIST;
    }

    /// @param first the way round that comes first
    Table.Sort sort(String first) {
        var key = first.replace("-", "");
        boolean up = query.sort().equals(key);
        boolean down = query.sort().equals("-" + key);
        return new Table.Sort(
                link(query.sorted(up ? "-" + key : down ? key : first)),
                up ? "ascending" : down ? "descending" : "none");
    }

    Finder finder() {
        var kept = new ArrayList<Finder.Kept>();
        kept.add(new Finder.Kept("only", query.only()));
        kept.add(new Finder.Kept("period", brief.setting().period().toString()));
        return new Finder(
                brief.address() + ListPage.LIST,
                kept,
                new Input(Field.of("q", "Search"), "search", "off", query.words()),
                selects(),
                query.isAny() ? link(CommitmentQuery.ALL.sorted(query.sort())) : "");
    }

    private List<Select> selects() {
        var selects = new ArrayList<Select>();
        add(selects, "rating", "Rating", ratings());
        add(
                selects,
                "unit",
                "Unit",
                units().stream()
                        .map(unit ->
                                Option.of(
                                        unit.id(),
                                        unit.parent() == null ? unit.name() : "– " + unit.name(),
                                        query.unit()))
                        .toList());
        for (var kind : brief.framework().kindsOfGrouping()) {
            add(selects, kind, Looks.capital(kind), groupings(kind));
        }
        selects.add(
                new Select(
                        Field.of("sort", "Sort"),
                        List.of(
                                Option.of("", "Late first", query.sort()),
                                Option.of("due", "Due first", query.sort()),
                                Option.of("-due", "Due last", query.sort()),
                                Option.of("-rating", "Worst rating first", query.sort()),
                                Option.of("rating", "Best rating first", query.sort()),
                                Option.of("title", "Title", query.sort()),
                                Option.of("-title", "Title, from Z to A", query.sort()))));
        return selects;
    }

    /// What there is only one of is not asked for.
    private static void add(List<Select> selects, String name, String label, List<Option> options) {
        if (options.size() > 1) {
            selects.add(Select.orAll(name, label, options));
        }
    }

    /// Those that a commitment has.
    private List<Option> ratings() {
        var used = sieve.all().stream().map(CommitmentSieve::rating).toList();
        var options = new ArrayList<Option>();
        brief.framework()
                .ratings()
                .forEach(one -> options.add(Option.of(one.id(), one.name(), query.rating())));
        options.add(Option.of(CommitmentSieve.UNRATED, "Not rated", query.rating()));
        return options.stream().filter(one -> used.contains(one.value())).toList();
    }

    /// Those that have a commitment, and those above them.
    private List<Unit> units() {
        var owners = sieve.all().stream().map(one -> one.commitment().unit()).toList();
        return brief.units().stream()
                .filter(unit ->
                        Unit.beneath(unit.id(), brief.units()).stream().anyMatch(owners::contains))
                .toList();
    }

    private List<Option> groupings(String kind) {
        var used = sieve.all().stream().map(one -> one.commitment().groupings().get(kind)).toList();
        return brief.framework().groupings(kind).stream()
                .filter(one -> used.contains(one.id()))
                .map(one ->
                        Option.of(one.id(), one.name(), query.groupings().getOrDefault(kind, "")))
                .toList();
    }

    List<Link> downloads() {
        return sieve.all().isEmpty()
                ? List.of()
                : List.of(download("CSV", "csv"), download("Excel", "xlsx"));
    }

    private Link download(String words, String extension) {
        var setting = brief.setting();
        return new Link(
                words,
                setting.keep(
                        query.paged(1)
                                .address(
                                        "/%s/downloads/commitments.%s"
                                                .formatted(setting.council().id(), extension))));
    }
}
