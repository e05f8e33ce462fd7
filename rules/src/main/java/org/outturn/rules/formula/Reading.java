package org.outturn.rules.formula;

/// A formula that was read, or what is wrong with its text.
public sealed interface Reading {
    record Read(Formula formula) implements Reading {}

    record Refused(Flaw flaw) implements Reading {}
}
