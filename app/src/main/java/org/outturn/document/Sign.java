package org.outturn.document;

import org.outturn.design.Mark;
import org.outturn.design.Shape;

/// The characters that stand for a rating's shape. All of them are in the common fonts of offices and in the font that PDFs embed.
public final class Sign {
    private Sign() {}

    public static String of(Shape shape) {
        return switch (shape) {
            case CIRCLE -> "●";
            case TRIANGLE -> "▲";
            case DIAMOND -> "♦";
            case SQUARE -> "■";
            case CROSS -> "×";
            case RING -> "○";
        };
    }

    /// A mark as it is set on its colour: shape and word with a little room around, a short word in one piece.
    public static String tag(Mark mark) {
        var word = mark.isShort() ? mark.word().replace(' ', '\u00a0') : mark.word();
        return "\u00a0%s\u00a0%s\u00a0".formatted(of(mark.shape()), word);
    }
}
