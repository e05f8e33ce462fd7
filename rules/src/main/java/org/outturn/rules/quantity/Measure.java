package org.outturn.rules.quantity;

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
            case MONEY ->
                    value.signum() < 0 && !number.equals("0")
                            ? "-£" + number.substring(1)
                            : "£" + number;
            case COUNT, RATE, DAYS, SCORE, NUMBER -> number;
        };
    }
}
