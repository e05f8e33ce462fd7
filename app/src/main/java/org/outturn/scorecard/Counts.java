package org.outturn.scorecard;

import java.util.List;
import org.outturn.assessment.Filter;
import org.outturn.component.Counted;
import org.outturn.component.Evidence;
import org.outturn.component.Filters;
import org.outturn.component.InlineFigure;
import org.outturn.document.Inline;
import org.outturn.plainfile.Value;
import org.outturn.rules.quantity.Quantity;

/// Inline figures that count measures.
final class Counts {
    private Counts() {}

    static List<InlineFigure> figures() {
        return List.of(
                InlineFigure.counting(
                        "count", "a filter, or nothing", "how many measures", Counts::count),
                new InlineFigure(
                        "percent",
                        "a filter",
                        "their share of those in the report's filter; of ratings, of those with a rating; of directions, of those with a direction",
                        Counts::percent));
    }

    private static List<Inline> count(Value asked, Evidence evidence) {
        var filter = asked.isGiven() ? Filters.read(asked, evidence) : evidence.usual();
        return Inline.text(Quantity.of(Counted.of(filter, evidence).number()).shown(0));
    }

    private static List<Inline> percent(Value asked, Evidence evidence) {
        if (!asked.isGiven()) {
            asked.refuse(
                    "a percentage needs a filter", "write for instance {{percent rating=green}}");
            return Inline.text("?");
        }
        var filter = Filters.read(asked, evidence);
        var whole = Counted.of(evidence.usual(), evidence);
        var part = Counted.of(evidence.usual().and(filter), evidence).number();
        var share = Counted.percent(part, base(filter, whole));
        return Inline.text(share == null ? "none" : share.shown(0) + "%");
    }

    /// As in the summary: measures without a rating are no part of a percentage of ratings, those without a direction of none of directions.
    private static int base(Filter filter, Counted whole) {
        return filter.asks("rating") && !filter.asks("rating", "none")
                ? whole.rated()
                : filter.asks("direction") && !filter.asks("direction", "unknown")
                        ? whole.directed()
                        : whole.number();
    }
}
