package org.outturn.rules.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// A number as performance figures use it: decimal, exact, and equal by value, so that 95 and 95.0 are one quantity.
///
/// Calculations keep 34 significant digits ([MathContext#DECIMAL128]); rounding happens once, when a figure is shown.
/// The text form is a plain decimal without exponent or grouping, and reads back to an equal quantity.
public record Quantity(BigDecimal value) implements Comparable<Quantity> {
    public static final Quantity ZERO = of(0);
    public static final Quantity ONE = of(1);
    public static final Quantity HUNDRED = of(100);

    public Quantity {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    public static Quantity of(long whole) {
        return new Quantity(BigDecimal.valueOf(whole));
    }

    public static Quantity of(BigDecimal value) {
        return new Quantity(value);
    }

    /// Reads a plain decimal such as `-12.50`.
    ///
    /// @throws NumberFormatException when the text is anything else, an exponent included
    public static Quantity parse(String text) {
        if (!text.matches("[+-]?(\\d+(\\.\\d+)?|\\.\\d+)")) {
            throw new NumberFormatException(
                    "'" + text + "' is not a plain decimal number such as 58.10");
        }
        return new Quantity(new BigDecimal(text));
    }

    public Quantity plus(Quantity other) {
        return new Quantity(value.add(other.value));
    }

    public Quantity minus(Quantity other) {
        return new Quantity(value.subtract(other.value));
    }

    public Quantity times(Quantity other) {
        return new Quantity(value.multiply(other.value, MathContext.DECIMAL128));
    }

    /// The quotient to 34 significant digits.
    ///
    /// @throws ArithmeticException when `other` is zero: ask [#isZero()] first, no value is not a number
    public Quantity dividedBy(Quantity other) {
        return new Quantity(value.divide(other.value, MathContext.DECIMAL128));
    }

    public Quantity negated() {
        return new Quantity(value.negate());
    }

    public Quantity absolute() {
        return new Quantity(value.abs());
    }

    /// Rounded half up (away from zero at the midpoint), as printed figures are.
    public Quantity rounded(int decimals) {
        return new Quantity(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /// Text with exactly `decimals` decimals and thousands grouped: `81,686` or `59.52`. Negative numbers carry a minus sign.
    public String shown(int decimals) {
        var plain =
                new StringBuilder(value.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
        int first = plain.charAt(0) == '-' ? 1 : 0;
        int end = decimals == 0 ? plain.length() : plain.length() - decimals - 1;
        for (int at = end - 3; at > first; at -= 3) {
            plain.insert(at, ',');
        }
        return plain.toString();
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public int signum() {
        return value.signum();
    }

    public boolean isLess(Quantity other) {
        return compareTo(other) < 0;
    }

    public boolean isMore(Quantity other) {
        return compareTo(other) > 0;
    }

    public Quantity min(Quantity other) {
        return isLess(other) ? this : other;
    }

    public Quantity max(Quantity other) {
        return isMore(other) ? this : other;
    }

    public boolean isWhole() {
        return value.scale() <= 0;
    }

    public double toDouble() {
        return value.doubleValue();
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
