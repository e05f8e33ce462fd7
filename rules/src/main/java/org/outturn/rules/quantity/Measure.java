package org.outturn.rules.quantity;

import java.util.Optional;

/// What kind of figure an indicator is, which decides how parts make a value and how a value is written.
///
/// @param kind percentage, count, rate ...
/// @param per the base of a rate: 100, 1,000, 10,000 or 100,000; 1 for every other kind, 100 for a percentage
/// @param decimals decimals shown
public record Measure(Kind kind, int per, int decimals) {
    public enum Kind {
        PERCENT,
        COUNT,
        RATE,
        MONEY,
        DAYS,
        SCORE,
        NUMBER
    }

    public Measure {
        if (decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException(
                    "A figure is shown with 0 to 6 decimals, not " + decimals);
        }
        per = kind == Kind.PERCENT ? 100 : kind == Kind.RATE ? per : 1;
        if (per < 1) {
            throw new IllegalArgumentException("A rate names its base: 100, 1000, 10000 or 100000");
        }
    }

    public static Measure percent(int decimals) {
        return new Measure(Kind.PERCENT, 100, decimals);
    }

    public static Measure count() {
        return new Measure(Kind.COUNT, 1, 0);
    }

    public static Measure rate(int per, int decimals) {
        return new Measure(Kind.RATE, per, decimals);
    }

    /// per x numerator / denominator, at full precision. The denominator is not zero.
    public Quantity fromParts(Quantity numerator, Quantity denominator) {
        return numerator.times(Quantity.of(per)).dividedBy(denominator);
    }

    /// The figure with its unit: `59.5%`, `£1,204`, `98.59`.
    public String shown(Quantity value) {
        return shown(value, decimals);
    }

    public String shown(Quantity value, int places) {
        var number = value.shown(places);
        return switch (kind) {
            case PERCENT -> number + "%";
            case MONEY -> number.startsWith("-") ? "-£" + number.substring(1) : "£" + number;
            case COUNT, RATE, DAYS, SCORE, NUMBER -> number;
        };
    }

    /// With all its decimals when there are at most four of them, so that a target of 62.55 is not shown as 62.6.
    public String shownExactly(Quantity value) {
        return shown(value, places(value));
    }

    /// With as many decimals as it takes to tell the figure from another that it differs from: 85.42% beside 85%.
    public String shownApart(Quantity value, Quantity other) {
        return shown(value, placesApart(places(other), value, other));
    }

    /// Two figures with the same decimals, as many as it takes to tell them apart: 59.4% and 59.0%.
    public Pair shownTogether(Quantity one, Quantity other) {
        int places = placesApart(Math.max(places(one), places(other)), one, other);
        return new Pair(shown(one, places), shown(other, places));
    }

    /// Two figures as readers see them.
    public record Pair(String one, String other) {}

    private static int placesApart(int least, Quantity one, Quantity other) {
        int places = least;
        while (places < least + 6
                && !one.equals(other)
                && one.rounded(places).equals(other.rounded(places))) {
            places++;
        }
        return places;
    }

    /// The size of a difference in words: `0.48 percentage points`, `£1,204`, `3`. A difference too small for the measure's decimals is
    /// shown with more.
    public String gap(Quantity difference) {
        return gap(difference, Quantity.ZERO);
    }

    /// The same, with as many decimals as it takes to tell the difference from another one, such as the margin that it is held against.
    public String gap(Quantity difference, Quantity beside) {
        var size = difference.absolute();
        int places = placesApart(decimals, size, Quantity.ZERO);
        var number = shown(size, placesApart(places, size, beside));
        return kind == Kind.PERCENT ? number.replace("%", "") + " percentage points" : number;
    }

    /// Why a numerator and a denominator cannot be the parts of such a figure, if they cannot: a part of a whole is neither negative nor
    /// more than the whole, and nothing is divided by zero.
    public Optional<String> refusal(Quantity numerator, Quantity denominator) {
        if (denominator.isZero()) {
            return Optional.of("The denominator is zero, so there is no value.");
        }
        if (denominator.signum() < 0) {
            return Optional.of("The denominator %s is negative.".formatted(denominator));
        }
        if (kind == Kind.PERCENT && numerator.signum() < 0) {
            return Optional.of("The numerator %s is negative.".formatted(numerator));
        }
        return kind == Kind.PERCENT && numerator.isMore(denominator)
                ? Optional.of(
                        "The numerator %s is more than the denominator %s."
                                .formatted(numerator, denominator))
                : Optional.empty();
    }

    private int places(Quantity value) {
        int scale = value.value().scale();
        return scale > 4 ? decimals : Math.max(decimals, scale);
    }
}
