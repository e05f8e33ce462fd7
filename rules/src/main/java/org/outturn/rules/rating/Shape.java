package org.outturn.rules.rating;

/// The shape that carries a rating's meaning where colour cannot.
public enum Shape {
    CIRCLE,
    TRIANGLE,
    DIAMOND,
    SQUARE,
    CROSS
}
