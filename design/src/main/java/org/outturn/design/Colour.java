package org.outturn.design;

/// A colour in sRGB, with the contrast that WCAG 2 computes between two of them.
///
/// The text form is hexadecimal, `#00703c`, and reads back to an equal colour.
public record Colour(int red, int green, int blue) {
    public static final Colour BLACK = new Colour(0x0b, 0x0c, 0x0c);
    public static final Colour WHITE = new Colour(255, 255, 255);
    public static final Colour GREY = new Colour(0x50, 0x5a, 0x5f);
    public static final Colour RULE = new Colour(0xb1, 0xb4, 0xb6);
    public static final Colour PALE = new Colour(0xf3, 0xf2, 0xf1);
    public static final Colour BLUE = new Colour(0x1d, 0x70, 0xb8);

    /// What WCAG 2.2 asks of text at level AA (1.4.3), and of shapes that carry meaning (1.4.11).
    public static final double TEXT = 4.5;

    public static final double SHAPE = 3;

    public Colour {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("A part of a colour lies between 0 and 255");
        }
    }

    /// Reads `#00703c`.
    ///
    /// @throws IllegalArgumentException when the text is anything else
    public static Colour parse(String text) {
        if (!text.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a colour such as #00703c: # and six hexadecimal digits");
        }
        int all = Integer.parseInt(text.substring(1), 16);
        return new Colour(all >> 16, all >> 8 & 255, all & 255);
    }

    /// The contrast ratio, from 1 to 21, as WCAG 2 defines it.
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /// Black or white, whichever reads better on this colour. One of them always reaches 4.5.
    public Colour ink() {
        return contrast(WHITE) >= contrast(BLACK) ? WHITE : BLACK;
    }

    /// The same hue, darkened just until it reaches a contrast with a background.
    public Colour against(Colour background, double contrast) {
        var colour = this;
        for (int step = 1; step <= 20 && colour.contrast(background) < contrast; step++) {
            colour = mixed(background.ink(), step / 20.0);
        }
        return colour;
    }

    /// This colour with a share (0 to 1) of another.
    public Colour mixed(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share),
                mixed(green, other.green, share),
                mixed(blue, other.blue, share));
    }

    private static int mixed(int one, int two, double share) {
        return (int) Math.round(one + (two - one) * share);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return "#%06x".formatted(red << 16 | green << 8 | blue);
    }
}
