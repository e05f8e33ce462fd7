package org.outturn.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.outturn.assessment.Scorecard;
import org.outturn.catalogue.Framework;
import org.outturn.council.Unit;
import org.outturn.design.Checkboxes;
import org.outturn.design.Field;
import org.outturn.design.Input;
import org.outturn.design.Option;
import org.outturn.design.Select;
import org.outturn.listing.page.IndicatorsPage;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.rating.Rating;
import org.outturn.site.Frame;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;

/// What the list of indicators can be filtered by, and what it is filtered by now.
record IndicatorFilters(
        Setting setting,
        Scorecard scorecard,
        Framework framework,
        List<Unit> units,
        IndicatorQuery query) {
    IndicatorsPage.Filters page() {
        var address = Frame.Part.INDICATORS.address(setting.council());
        var ratings = new ArrayList<Option>();
        for (Rating rating : framework.ratings()) {
            ratings.add(option("rating", rating.id(), rating.name()));
        }
        ratings.add(option("rating", "none", "Not rated"));
        var directions = new ArrayList<Option>();
        for (var direction : Direction.values()) {
            directions.add(
                    option(
                            "direction",
                            direction.name().toLowerCase(Locale.ROOT),
                            setting.council().word(direction)));
        }
        directions.add(option("direction", "unknown", "Not known"));
        var more = new ArrayList<Select>();
        more.add(
                select(
                        "state",
                        Arrays.stream(State.values())
                                .map(state -> option("state", state.word(), state.title()))
                                .toList()));
        for (var kind : query.kinds()) {
            more.add(
                    select(
                            kind,
                            framework.groupings(kind).stream()
                                    .map(g -> option(kind, g.id(), g.name()))
                                    .toList()));
        }
        if (units.size() > 1) {
            more.add(
                    select(
                            "unit",
                            units.stream()
                                    .map(unit -> option("unit", unit.id(), indented(unit)))
                                    .toList()));
        }
        if (!scorecard.parts().isEmpty()) {
            more.add(
                    new Select(
                            Field.of(IndicatorQuery.HIDES, "Areas"),
                            List.of(
                                    new Option("", "All", !query.isOfHidden()),
                                    new Option("yes", "With poor areas", query.isOfHidden()))));
        }
        return new IndicatorsPage.Filters(
                address,
                query.value("period"),
                query.sort(),
                new Input(Field.of("q", "Search"), "search", "off", query.value("q")),
                new Checkboxes("rating", "Rating", ratings, true),
                new Checkboxes("direction", "Direction of travel", directions, true),
                more,
                setting.keep(address),
                query.isAny());
    }

    private String indented(Unit unit) {
        return unit.parent() == null ? unit.name() : "– " + unit.name();
    }

    private Option option(String key, String value, String text) {
        return new Option(value, text, query.values(key).contains(value));
    }

    private static Select select(String kind, List<Option> options) {
        return Select.orAll(kind, Looks.capital(kind), options);
    }
}
