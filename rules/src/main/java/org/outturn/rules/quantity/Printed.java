package org.outturn.rules.quantity;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A figure as a paper prints it: its text, the value that the text says, and how precisely it says it.
///
/// `58.10%` is 58.1 to two decimals and stands for anything from 58.095 up to 58.105. `(1,062)` and `-1,062` are minus 1,062.
/// Currency signs, per cent signs, grouping and a `k` or `m` after the number are understood; the unit is not converted except `k` and
/// `m`.
public record Printed(String text, Quantity value, int decimals) {
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?<open>\\()?\\s*(?<sign>[+\\-\u2212\u2013])?\\s*£?\\s*(?<number>\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d*\\.?\\d+)"
                            + "\\s*(?<unit>[kKmM](?=\\b|\\)|$))?\\s*%?\\s*(?<close>\\))?\\s*%?");

    /// What the number is printed in.
    public enum Scale {
        ONES,
        THOUSANDS,
        MILLIONS
    }

    /// Reads a printed figure.
    ///
    /// @throws NumberFormatException when the text holds no single figure
    public static Printed parse(String text) {
        var match = FIGURE.matcher(text.strip());
        if (!match.matches()) {
            throw new NumberFormatException(
                    "'" + text + "' is not a printed figure such as 58.10%, (1,062) or £3.3m");
        }
        if ((match.group("open") == null) != (match.group("close") == null)) {
            throw new NumberFormatException("'" + text + "' has only one of its brackets");
        }
        var number = new BigDecimal(match.group("number").replace(",", ""));
        int shift =
                switch (scale(match)) {
                    case ONES -> 0;
                    case THOUSANDS -> 3;
                    case MILLIONS -> 6;
                };
        var scaled = number.scaleByPowerOfTen(shift);
        var sign = match.group("sign");
        boolean negative = match.group("open") != null || (sign != null && !sign.equals("+"));
        return new Printed(
                text, Quantity.of(negative ? scaled.negate() : scaled), number.scale() - shift);
    }

    /// Thousands where a `k` follows the number, millions where an `m` does, in brackets or not.
    public Scale scale() {
        var match = FIGURE.matcher(text.strip());
        return match.matches() ? scale(match) : Scale.ONES;
    }

    private static Scale scale(Matcher figure) {
        var unit = figure.group("unit");
        return unit == null
                ? Scale.ONES
                : unit.equalsIgnoreCase("k") ? Scale.THOUSANDS : Scale.MILLIONS;
    }

    /// A number given to a number of decimals, as a data file gives it.
    public static Printed of(BigDecimal number) {
        return new Printed(
                number.toPlainString(), Quantity.of(number), Math.max(0, number.scale()));
    }

    /// Every value that rounds to what is printed. The ends are included, since papers round halves either way.
    public Interval interval() {
        var half = Quantity.of(new BigDecimal("0.5").scaleByPowerOfTen(-decimals));
        return new Interval(value.minus(half), value.plus(half));
    }

    /// Whether an exact value could be printed so.
    public boolean allows(Quantity exact) {
        return interval().contains(exact);
    }

    @Override
    public String toString() {
        return text;
    }
}
