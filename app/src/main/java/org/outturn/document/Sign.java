package org.outturn.document;

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
}
