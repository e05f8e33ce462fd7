package org.outturn.scorecard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Filter;
import org.outturn.component.Column;
import org.outturn.component.Component;
import org.outturn.component.Evidence;
import org.outturn.component.Given;
import org.outturn.component.Parameter;
import org.outturn.component.Tabulation;
import org.outturn.council.Area;
import org.outturn.document.Block;
import org.outturn.document.Table;
import org.outturn.plainfile.Nearest;
import org.outturn.plainfile.Value;

/// One service for several councils, or one measure in several areas that set their own targets: a group of columns for each, with its own
/// figures, targets, ratings and words. Nothing is added up across them, because each is sovereign.
final class SideBySide {
    private static final List<String> USUAL = List.of("result", "target", "rating", "direction");

    /// @param measures by the id that the council of the report gives them
    private record Party(String name, Map<String, Assessed> measures, Evidence evidence) {}

    private SideBySide() {}

    static Component component() {
        return new Component(
                "side-by-side",
                "A shared service in each of its councils or areas, each with its own targets and ratings.",
                List.of(
                        Parameter.CAPTION,
                        Parameter.MEASURES,
                        Parameter.SORT,
                        new Parameter(
                                "councils",
                                "a list of ids",
                                "the other councils of a shared service, beside the report's own"),
                        new Parameter("areas", "a list of ids", "areas that set their own targets"),
                        new Parameter(
                                "show",
                                "a list of the scorecard's columns",
                                "what is shown for each; left out: result, target, rating, direction")),
                SideBySide::blocks);
    }

    private static List<Block> blocks(Given given) {
        var parties = parties(given);
        if (parties.isEmpty()) {
            given.parameters()
                    .refuse(
                            "names neither councils nor areas",
                            "add `councils:` or `areas:` with a list of ids");
            return List.of();
        }
        var caption = given.caption("Side by side");
        var shared =
                Order.chosen(given).stream()
                        .filter(one -> one.area() == null)
                        .filter(one -> parties.stream().anyMatch(party -> isOther(party, one)))
                        .toList();
        if (shared.isEmpty()) {
            return List.of(ScorecardTable.none(caption));
        }
        var columns = new ArrayList<Column<Assessed>>();
        columns.addAll(MeasureColumns.of(given.evidence()).named("title"));
        parties.forEach(party -> columns.addAll(columns(given, party)));
        return List.of(
                new Tabulation<>(caption, columns, "title")
                        .table(shared, List.of(), remarks(given, shared, parties)));
    }

    private static List<String> remarks(Given given, List<Assessed> shared, List<Party> parties) {
        var remarks = new ArrayList<String>();
        remarks.add(
                "Each sets its own targets and so has its own ratings; nothing is added up across them.");
        remarks.addAll(Withheld.remarks(given.evidence().council(), shared));
        for (var party : parties) {
            var council = party.evidence().council();
            var own =
                    shared.stream()
                            .map(one -> party.measures().get(one.indicator().id()))
                            .filter(java.util.Objects::nonNull)
                            .toList();
            Withheld.remarks(council, own).stream()
                    .filter(remark -> !remarks.contains(remark))
                    .forEach(remarks::add);
        }
        return remarks;
    }

    /// Whether a party has the measure beside the whole council of the report.
    private static boolean isOther(Party party, Assessed one) {
        var found = party.measures().get(one.indicator().id());
        return found != null && !found.equals(one);
    }

    private static List<Column<Assessed>> columns(Given given, Party party) {
        var known = MeasureColumns.of(party.evidence());
        return given.columns("show", known, known.named(USUAL.toArray(String[]::new))).stream()
                .map(column -> of(party, column))
                .toList();
    }

    private static Column<Assessed> of(Party party, Column<Assessed> column) {
        return new Column<>(
                column.name() + " of " + party.name(),
                column.heading(),
                party.name(),
                column.weight(),
                column.kind(),
                one -> {
                    var own = party.measures().get(one.indicator().id());
                    return own == null ? new Table.Empty("Not reported") : column.cell().apply(own);
                });
    }

    private static List<Party> parties(Given given) {
        var parties = new ArrayList<Party>();
        var evidence = given.evidence();
        var councils = given.list("councils");
        if (!councils.isEmpty()) {
            parties.add(new Party(evidence.council().shortName(), whole(evidence), evidence));
        }
        for (var name : councils) {
            var other = evidence.partners().apply(name.text());
            if (other.isPresent()) {
                parties.add(partner(evidence, other.get()));
            } else {
                name.refuse("is not a council here", "import its pack first, or correct the id");
            }
        }
        for (var name : given.list("areas")) {
            var party = area(name, evidence);
            if (party != null) {
                parties.add(party);
            }
        }
        return parties;
    }

    private static Map<String, Assessed> whole(Evidence evidence) {
        Map<String, Assessed> measures = new HashMap<>();
        evidence.scorecard()
                .filter(Filter.ALL)
                .forEach(one -> measures.put(one.indicator().id(), one));
        return measures;
    }

    /// Only what both councils say is one definition, and only in a unit that is shared with the other.
    private static Party partner(Evidence mine, Evidence theirs) {
        Map<String, Assessed> measures = new HashMap<>();
        for (var own : mine.scorecard().whole()) {
            var unit = own.unit();
            if (unit == null || !unit.sharedWith().contains(theirs.council().id())) {
                continue;
            }
            theirs.scorecard().whole().stream()
                    .filter(one -> isSame(own, mine, one) || isSame(one, theirs, own))
                    .findFirst()
                    .ifPresent(one -> measures.put(own.indicator().id(), one));
        }
        return new Party(theirs.council().shortName(), measures, theirs);
    }

    /// Whether `other` says that it is the same as the indicator of a council.
    private static boolean isSame(Assessed of, Evidence council, Assessed other) {
        return "%s:%s"
                .formatted(council.council().id(), of.indicator().id())
                .equals(other.indicator().sameAs());
    }

    private static @Nullable Party area(Value name, Evidence evidence) {
        Map<String, Assessed> measures = new HashMap<>();
        Area found = null;
        for (var one : evidence.scorecard().parts()) {
            var area = one.area();
            if (area != null && area.id().equals(name.text())) {
                found = area;
                measures.put(one.indicator().id(), one);
            }
        }
        if (found == null) {
            var ids =
                    evidence.scorecard().parts().stream()
                            .map(Assessed::area)
                            .filter(java.util.Objects::nonNull)
                            .map(Area::id)
                            .distinct()
                            .toList();
            name.refuse(
                    "is not an area with figures",
                    Nearest.advice(name.text(), ids, "write the id of an area"));
            return null;
        }
        return new Party(found.name(), measures, evidence);
    }
}
