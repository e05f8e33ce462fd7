package org.outturn.design;

/// The shape that goes with a colour, so that nobody needs to tell colours apart.
public enum Shape {
    CIRCLE,
    TRIANGLE,
    DIAMOND,
    SQUARE,
    CROSS,
    /// An empty ring: nothing is said.
    RING;

    /// Reads `circle`, `triangle` ...
    ///
    /// @throws IllegalArgumentException naming the text, when there is no such shape
    public static Shape parse(String word) {
        for (var shape : values()) {
            if (shape.word().equals(word)) {
                return shape;
            }
        }
        throw new IllegalArgumentException(
                "'" + word + "' is not a shape: circle, triangle, diamond, square, cross or ring");
    }

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
