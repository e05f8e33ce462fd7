package org.outturn.scheme;

import static org.outturn.design.Components.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.outturn.access.Role;
import org.outturn.access.Visitor;
import org.outturn.catalogue.Framework;
import org.outturn.catalogue.Scheme;
import org.outturn.council.Council;
import org.outturn.design.Link;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.rules.rating.Judgement;
import org.outturn.rules.rating.Rating;
import org.outturn.scheme.page.SchemesPage;
import org.outturn.site.Frame;

/// The council's schemes, each with its ratings and the indicators that it rates.
record SchemeList(Council council, Visitor visitor, Framework framework) {
    private static final int NAMED = 3;

    SchemesPage page() {
        return new SchemesPage(
                Frame.council(council, visitor, Frame.Part.SCHEMES, "Rating schemes", null),
                council.name(),
                "Rating schemes",
                table(),
                visitor.may(Role.ANALYST, council.id()) ? starts() : List.of());
    }

    private Table table() {
        return new Table(
                null,
                null,
                List.of(
                        Column.text("Scheme"),
                        Column.text("Version"),
                        Column.text("Ratings"),
                        Column.text("Indicators")),
                framework.schemes().stream().map(this::row).toList(),
                true);
    }

    private Table.Row row(Scheme scheme) {
        return Table.Row.of(
                SchemeSheet.linked(scheme.name(), SchemeSheet.address(council, scheme.id())),
                text(String.valueOf(scheme.version())),
                text(ratings(scheme)),
                text(indicators(scheme)));
    }

    private String ratings(Scheme scheme) {
        var names = new LinkedHashSet<String>();
        if (scheme.rule() instanceof Judgement) {
            bestFirst(framework).forEach(one -> names.add(one.name()));
        }
        InWords.of(scheme, framework).bands().forEach(band -> names.add(band.mark().word()));
        return names.isEmpty() ? "–" : String.join(", ", names);
    }

    private String indicators(Scheme scheme) {
        var titles =
                framework.indicators().stream()
                        .filter(one -> one.scheme().equals(scheme.id()))
                        .map(one -> one.title())
                        .toList();
        if (titles.isEmpty()) {
            return "None";
        }
        var named = String.join("; ", titles.subList(0, Math.min(NAMED, titles.size())));
        return titles.size() <= NAMED
                ? "%d: %s".formatted(titles.size(), named)
                : "%d: %s; and %d more".formatted(titles.size(), named, titles.size() - NAMED);
    }

    private List<SchemesPage.Start> starts() {
        var starts = new ArrayList<SchemesPage.Start>();
        for (var one : StartingText.values()) {
            starts.add(
                    new SchemesPage.Start(
                            new Link(
                                    one.title(),
                                    "/%s/new-scheme?from=%s".formatted(council.id(), one.word())),
                            one.about()));
        }
        return starts;
    }

    /// Best first.
    static List<Rating> bestFirst(Framework framework) {
        return framework.ratings().stream()
                .sorted(java.util.Comparator.comparingInt(Rating::rank))
                .toList();
    }
}
