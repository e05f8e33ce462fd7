package org.outturn.design;

/// A word with its colour and shape: how a rating, a band or a state is always shown.
public record Mark(String word, Colour colour, Shape shape) {
    private static final int SHORT = 16;

    /// Grey, with an empty ring: not rated, unknown, none.
    public static Mark none(String word) {
        return new Mark(word, Colour.GREY, Shape.RING);
    }

    /// Whether its word should stay on one line.
    public boolean isShort() {
        return word.length() <= SHORT;
    }
}
