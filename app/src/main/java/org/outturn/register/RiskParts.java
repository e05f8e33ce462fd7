package org.outturn.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.outturn.council.Unit;
import org.outturn.design.Field;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Option;
import org.outturn.design.Select;
import org.outturn.risk.Risk;
import org.outturn.site.Frame;
import org.outturn.viewing.Setting;
import org.outturn.viewing.page.Finder;
import org.outturn.viewing.page.Finder.Kept;
import org.outturn.viewing.page.ListPage;
import org.outturn.viewing.page.TablesPage;

/// What a risk register can be narrowed to, each part with its number and its address, and what is chosen to take away.
record RiskParts(Setting setting, RiskSieve sieve, RiskQuery query) {
    /// What is listed.
    String title() {
        var matrix = sieve.register().matrix();
        if (query.isOfCell()) {
            return "Risks at impact %d, likelihood %d"
                    .formatted(query.impact(), query.likelihood());
        }
        if (matrix != null) {
            for (var band : matrix.bands()) {
                if (band.id().equals(query.band())) {
                    return "Risks in the band " + band.name();
                }
            }
        }
        return switch (query.only()) {
            case "over-appetite" -> "Risks over appetite";
            case "above-target" -> "Risks above their target";
            case "worse" -> "Risks that got worse";
            case "better" -> "Risks that got better";
            default -> "The register";
        };
    }

    List<TablesPage.Choice> choices() {
        var choices = new ArrayList<>(List.of(choice("All described", "", "")));
        var matrix = sieve.register().matrix();
        if (matrix != null) {
            for (var band : matrix.bands().reversed()) {
                choices.add(choice(band.name(), band.id(), ""));
            }
            if (!matrix.appetites().isEmpty()) {
                choices.add(choice("Over appetite", "", "over-appetite"));
            }
        }
        choices.add(choice("Above their target", "", "above-target"));
        if (sieve.register().risks().stream().anyMatch(risk -> sieve.earlier(risk) != null)) {
            choices.add(choice("Got worse", "", "worse"));
            choices.add(choice("Got better", "", "better"));
        }
        return choices;
    }

    private TablesPage.Choice choice(String name, String band, String only) {
        var part = query.part(band, only);
        return new TablesPage.Choice(
                name,
                String.valueOf(sieve.found(part).size()),
                link(part),
                query.isPart(band, only));
    }

    /// Where what a query asks for is listed.
    String link(RiskQuery asked) {
        return setting.keep(asked.address(address())) + ListPage.LIST;
    }

    private String address() {
        return Frame.Part.RISKS.address(setting.council());
    }

    Finder finder() {
        return new Finder(
                address() + ListPage.LIST,
                List.of(
                        new Kept("impact", text(query.impact())),
                        new Kept("likelihood", text(query.likelihood())),
                        new Kept("band", query.band()),
                        new Kept("only", query.only()),
                        new Kept("period", setting.period().toString())),
                new Input(Field.of("q", "Search"), "search", "off", query.words()),
                selects(),
                query.isAny() ? link(RiskQuery.ALL.sorted(query.sort())) : "");
    }

    private static String text(@org.jspecify.annotations.Nullable Integer number) {
        return Objects.toString(number, "");
    }

    private List<Select> selects() {
        var selects = new ArrayList<Select>();
        var units = units();
        if (units.size() > 1) {
            selects.add(
                    Select.orAll(
                            "unit",
                            "Unit",
                            units.stream()
                                    .map(unit ->
                                            Option.of(
                                                    unit.id(),
                                                    unit.parent() == null
                                                            ? unit.name()
                                                            : "– " + unit.name(),
                                                    query.unit()))
                                    .toList()));
        }
        var categories =
                sieve.register().risks().stream()
                        .map(Risk::category)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList();
        if (categories.size() > 1) {
            selects.add(
                    Select.orAll(
                            "category",
                            "Category",
                            categories.stream()
                                    .map(one -> Option.of(one, one, query.category()))
                                    .toList()));
        }
        selects.add(
                new Select(
                        Field.of("sort", "Sort"),
                        List.of(
                                Option.of("", "Highest score now", query.sort()),
                                Option.of("score", "Lowest score now", query.sort()),
                                Option.of("-inherent", "Highest before controls", query.sort()),
                                Option.of("inherent", "Lowest before controls", query.sort()),
                                Option.of("-target", "Highest target", query.sort()),
                                Option.of("target", "Lowest target", query.sort()),
                                Option.of("title", "Title, A to Z", query.sort()),
                                Option.of("-title", "Title, Z to A", query.sort()))));
        return selects;
    }

    /// Those that have a risk, and those above them.
    private List<Unit> units() {
        var owners = sieve.register().risks().stream().map(Risk::unit).toList();
        return sieve.units().stream()
                .filter(unit ->
                        Unit.beneath(unit.id(), sieve.units()).stream().anyMatch(owners::contains))
                .toList();
    }

    List<Link> downloads() {
        return sieve.register().risks().isEmpty()
                ? List.of()
                : List.of(download("CSV", "csv"), download("Excel", "xlsx"));
    }

    private Link download(String words, String extension) {
        return new Link(
                words,
                setting.keep(
                        query.paged(1)
                                .address(
                                        "/%s/downloads/risks.%s"
                                                .formatted(setting.council().id(), extension))));
    }
}
