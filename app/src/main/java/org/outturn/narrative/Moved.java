package org.outturn.narrative;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.component.Evidence;
import org.outturn.component.Measures;
import org.outturn.plainfile.Value;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.direction.Travel;
import org.outturn.rules.series.Polarity;
import org.outturn.scorecard.MeasureComponents;

/// What a measure did against an earlier figure: 'improved from 61.7% to 65.4%'. The direction is the verdict's and the figures are printed
/// as the scorecard prints them, so that the words and the table cannot part.
record Moved(Assessed one, Evidence evidence, boolean named) {
    private static final List<String> COMPARISONS = List.of("previous", "last-year", "baseline");

    /// Reads `AC/S3` or `AC/S3 last-year`; what is wrong is told.
    static String read(Value asked, Evidence evidence, boolean named) {
        var text = asked.text();
        int space = text.lastIndexOf(' ');
        var last = space < 0 ? "" : text.substring(space + 1);
        boolean chosen = space > 0 && !isMeasure(text.strip(), evidence);
        var found =
                Measures.find(
                        chosen ? asked.part(text.substring(0, space).stripTrailing()) : asked,
                        evidence);
        var against = chosen ? asked.part(last, space + 1).oneOf(COMPARISONS) : null;
        if (found.isEmpty() || (chosen && against == null)) {
            return "?";
        }
        var moved = new Moved(found.get(), evidence, named);
        var travels = found.get().verdict().directions();
        if (against == null) {
            return travels.isEmpty()
                    ? "is not compared with an earlier figure"
                    : moved.words(travels.getFirst());
        }
        var wanted = Against.valueOf(against.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        return travels.stream()
                .filter(travel -> travel.against() == wanted)
                .findFirst()
                .map(moved::words)
                .orElseGet(() -> {
                    asked.part(last, space + 1)
                            .refuse(
                                    "is not a comparison of this measure",
                                    "add it to the column compare of indicators.csv, or leave it out");
                    return "?";
                });
    }

    private static boolean isMeasure(String name, Evidence evidence) {
        return evidence.framework().indicator(name).isPresent();
    }

    String words(Travel travel) {
        return switch (travel) {
            case Travel.Derived derived -> derived(derived);
            case Travel.Stated stated -> stated(stated);
            case Travel.NotComparable unlike ->
                    "cannot be compared with %s, because %s"
                            .formatted(unlike.against().words(), because(unlike.reason()));
            case Travel.Unknown unknown -> unknown(unknown);
        };
    }

    private String derived(Travel.Derived derived) {
        var before = before(derived.against());
        var now = now(derived);
        if (derived.direction() == Direction.SAME) {
            return before.equals(now)
                    ? same(now, derived.against())
                    : "stayed about the same, at %s after %s%s"
                            .formatted(now, before, in(derived.against()));
        }
        var verb = derived.direction() == Direction.IMPROVING ? "improved" : "worsened";
        return before.equals(now)
                ? "%s slightly%s, though both round to %s"
                        .formatted(verb, since(derived.against()), now)
                : "%s from %s%s to %s".formatted(verb, before, in(derived.against()), now);
    }

    /// As the scorecard shows the result; where the period has none, the latest figure that the direction leads to.
    private String now(Travel.Derived derived) {
        var measure = one.indicator().measure();
        return MeasureComponents.printed("result", one, evidence)
                .filter(_ -> one.result() != null)
                .map(shown -> shown.replaceFirst(" \\((provisional|estimate)\\)$", ""))
                .orElseGet(() -> measure.shown(derived.earlier().value().plus(derived.change())));
    }

    private String before(Against against) {
        return MeasureComponents.printed(column(against), one, evidence).orElse("?");
    }

    private static String column(Against against) {
        return switch (against) {
            case PREVIOUS -> "previous";
            case LAST_YEAR -> "last-year";
            case BASELINE -> "baseline";
        };
    }

    private String in(Against against) {
        return !named
                ? ""
                : switch (against) {
                    case PREVIOUS -> " in the previous period";
                    case LAST_YEAR -> " in the same period last year";
                    case BASELINE -> " at the baseline";
                };
    }

    private String same(String now, Against against) {
        return switch (against) {
            case PREVIOUS -> "stayed at " + now + since(against);
            case LAST_YEAR, BASELINE ->
                    named ? "was " + now + in(against) + " too" : "stayed at " + now;
        };
    }

    private String since(Against against) {
        return named ? " since " + against.words() : "";
    }

    private String stated(Travel.Stated stated) {
        var at =
                one.result() == null
                        ? ""
                        : MeasureComponents.printed("result", one, evidence)
                                .map(shown -> ", to " + shown)
                                .orElse("");
        return switch (stated.direction()) {
            case IMPROVING -> "is stated to have improved" + at;
            case WORSENING -> "is stated to have worsened" + at;
            case SAME -> "is stated to be the same" + at.replace(", to ", ", at ");
        };
    }

    /// Where neither way is better, the figures still rose or fell.
    private String unknown(Travel.Unknown unknown) {
        var earlier = one.earlier().get(unknown.against());
        var result = one.result();
        if (result == null) {
            return cannot(unknown, "there is no figure for the period");
        }
        if (earlier == null) {
            return cannot(unknown, "there is no earlier figure");
        }
        var polarity = one.indicator().polarity();
        boolean level = polarity == Polarity.NEUTRAL || polarity == Polarity.CLOSE;
        if (!level || earlier.covers() == null) {
            return cannot(unknown, because(unknown.reason()));
        }
        var now = MeasureComponents.printed("result", one, evidence).orElse("?");
        var before = before(unknown.against());
        int change = result.compareTo(earlier.value());
        return change == 0 || now.equals(before)
                ? same(now, unknown.against())
                : "%s from %s%s to %s"
                        .formatted(
                                change > 0 ? "rose" : "fell", before, in(unknown.against()), now);
    }

    private static String cannot(Travel travel, @Nullable String reason) {
        return "cannot be compared with %s, because %s".formatted(travel.against().words(), reason);
    }

    /// The clause of a reason: what stands behind its colon, without a further sentence.
    private static String because(String reason) {
        int colon = reason.indexOf(": ");
        var clause = colon < 0 ? reason : reason.substring(colon + 2);
        int end = clause.indexOf(". ");
        var first = end < 0 ? clause.replaceFirst("\\.$", "") : clause.substring(0, end);
        return colon < 0
                ? first.substring(0, 1).toLowerCase(java.util.Locale.UK) + first.substring(1)
                : first;
    }
}
