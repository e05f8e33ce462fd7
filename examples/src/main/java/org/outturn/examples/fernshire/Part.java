package org.outturn.examples.fernshire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// One figure: numerator and denominator, or a value alone (then the denominator is 0), or nothing.
record Part(double numerator, double denominator, boolean present) {
    static final Part MISSING = new Part(0, 0, false);

    static Part of(double numerator, double denominator) {
        return new Part(numerator, denominator, true);
    }

    static Part sum(List<Part> parts) {
        double numerator = 0;
        double denominator = 0;
        for (var part : parts) {
            numerator += part.numerator;
            denominator += part.denominator;
        }
        return of(numerator, denominator);
    }

    double value(Card card) {
        return denominator == 0 ? numerator : card.per() * numerator / denominator;
    }

    /// To the nearest whole, half up.
    static double whole(double value) {
        return Math.floor(value + 0.5);
    }

    /// Half up, as the rules round when they show.
    static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
