package org.outturn.rules.figures;

/// What came of checking one relation.
public sealed interface Check {
    /// Some values that round to what is printed satisfy the relation.
    record Holds() implements Check {}

    record Contradicted(Finding finding) implements Check {}

    /// A figure is missing, or is not a number, or would have to be divided by zero.
    record NotChecked(String reason) implements Check {}
}
