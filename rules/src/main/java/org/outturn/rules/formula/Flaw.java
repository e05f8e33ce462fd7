package org.outturn.rules.formula;

/// Something wrong with a formula.
///
/// @param column of the character it begins at, from 1
/// @param rule what is wrong, as a sentence without a stop
/// @param tryThis what to write instead
public record Flaw(int column, String rule, String tryThis) {
    /// `column 9: '[cost]' is money and '[visits]' a count, which cannot be added; divide one by the other`.
    public String text() {
        return "column %d: %s; %s".formatted(column, rule, tryThis);
    }
}
