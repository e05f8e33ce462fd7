package org.outturn.rules.figures;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Quantity;

/// Sets a claim against what follows from other claims.
final class Follows {
    private Follows() {}

    /// Works out the claim's values from those of its inputs, and compares.
    ///
    /// @param from says what it follows from
    static Check check(
            Claim claim,
            List<Claim> inputs,
            String from,
            Function<List<Interval>, Interval> formula) {
        for (var input : inputs) {
            if (input.values() == null) {
                return new Check.NotChecked(
                        "'%s' (%s) is not a figure.".formatted(input.text(), input.id()));
            }
        }
        var printed = claim.values();
        if (printed == null) {
            return new Check.NotChecked(
                    "'%s' (%s) is not a figure.".formatted(claim.text(), claim.id()));
        }
        try {
            var expected = formula.apply(inputs.stream().map(Follows::values).toList());
            return expected.meets(printed)
                    ? new Check.Holds()
                    : new Check.Contradicted(Finding.of(claim, words(claim, expected), from));
        } catch (ArithmeticException e) {
            return new Check.NotChecked("It would have to be divided by zero.");
        }
    }

    /// What should be printed, in the manner of what is: to the same decimals, with the same per cent sign.
    static String words(Claim claim, Interval expected) {
        int places = claim.decimals();
        var low = expected.low().rounded(places);
        var high = expected.high().rounded(places);
        var middle = claim.inItsManner(expected.middle());
        return low.equals(high)
                ? middle
                : "about %s (%s to %s, allowing for rounding)"
                        .formatted(middle, claim.inItsManner(low), claim.inItsManner(high));
    }

    /// `3, 4 and 5`
    static String listed(List<Claim> claims) {
        if (claims.size() < 2) {
            return claims.stream().map(Claim::text).collect(Collectors.joining());
        }
        return claims.subList(0, claims.size() - 1).stream()
                        .map(Claim::text)
                        .collect(Collectors.joining(", "))
                + " and "
                + claims.getLast().text();
    }

    private static Interval values(Claim claim) {
        var values = claim.values();
        return values == null ? Interval.exactly(Quantity.ZERO) : values;
    }
}
