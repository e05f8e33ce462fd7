package org.outturn.rules.doubt;

import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;

/// One reason to look at a figure again.
public sealed interface Doubt {
    /// @param days after it was due
    /// @param came whether it is there now; one that is still awaited is late from day to day
    record Late(int days, boolean came) implements Doubt {}

    record Provisional() implements Doubt {}

    record Estimated() implements Doubt {}

    /// @param first as it was given first
    /// @param times how often it was changed
    record Revised(Quantity first, Quantity now, int times) implements Doubt {}

    /// The figure is close to ten, a hundred or a thousand times the one before, or to that fraction of it.
    record Slip(Quantity before, Quantity value, int factor, boolean larger) implements Doubt {}

    /// @param usual the median of the series
    /// @param score how many times the usual distance from it
    /// @param figures how many there are to compare with
    record Outlier(Quantity value, Quantity usual, double score, int figures) implements Doubt {}

    /// @param largest change from one figure to the next before
    record Jump(Quantity before, Quantity value, Quantity largest, int figures) implements Doubt {}

    /// @param other the indicator whose denominator it should share
    record Denominator(Quantity own, String other, Quantity theirs) implements Doubt {}

    /// @param kind of the areas that should come to the whole, in the plural: 'districts'
    record Areas(Quantity own, String kind, Quantity together) implements Doubt {}

    /// One word to count by.
    default String name() {
        return switch (this) {
            case Late _ -> "late";
            case Provisional _ -> "provisional";
            case Estimated _ -> "estimated";
            case Revised _ -> "revised";
            case Slip _ -> "slip";
            case Outlier _ -> "outlier";
            case Jump _ -> "jump";
            case Denominator _ -> "denominator";
            case Areas _ -> "areas";
        };
    }

    /// For the data owner, as a sentence.
    default String words(Measure measure) {
        return switch (this) {
            case Late(var days, var came) ->
                    "The figure %s %d day%s after it was due."
                            .formatted(
                                    came ? "came" : "is still awaited", days, days == 1 ? "" : "s");
            case Provisional _ -> "The figure is provisional.";
            case Estimated _ -> "The figure is an estimate.";
            case Revised(var first, var now, var times) ->
                    "The figure was revised%s from %s to %s."
                            .formatted(
                                    times == 1 ? "" : " %d times,".formatted(times),
                                    measure.shownApart(first, now),
                                    measure.shownApart(now, first));
            case Slip(var before, var value, var factor, var larger) ->
                    "%s is about %s of the %s before: has a decimal point slipped?"
                            .formatted(
                                    measure.shown(value),
                                    larger ? "%,d times the size".formatted(factor) : part(factor),
                                    measure.shown(before));
            case Outlier(var value, var usual, _, var figures) ->
                    "%s is far from the %d figures before it: half of them are %s or %s."
                            .formatted(
                                    measure.shown(value),
                                    figures,
                                    measure.shown(usual),
                                    value.isMore(usual) ? "less" : "more");
            case Jump(var before, var value, var largest, var figures) ->
                    "From %s to %s is a larger step than is plausible: the largest of the %d before was %s."
                            .formatted(
                                    measure.shown(before),
                                    measure.shown(value),
                                    figures,
                                    measure.gap(largest));
            case Denominator(var own, var other, var theirs) ->
                    "The denominator is %s, and that of '%s' for the same population is %s."
                            .formatted(plain(own), other, plain(theirs));
            case Areas(var own, var kind, var together) ->
                    "The figure is %s, and the %s together come to %s."
                            .formatted(
                                    measure.shownApart(own, together),
                                    kind,
                                    measure.shownApart(together, own));
        };
    }

    private static String part(int factor) {
        return switch (factor) {
            case 10 -> "a tenth";
            case 100 -> "a hundredth";
            default -> "a thousandth";
        };
    }

    private static String plain(Quantity value) {
        return value.shown(Math.clamp(value.value().scale(), 0, 4));
    }
}
