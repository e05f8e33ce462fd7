package org.outturn.design;

import java.util.Optional;
import java.util.regex.Pattern;

/// A council's colours: a band behind its name, and a rule beneath it that only decorates.
public record Brand(Colour colour, Colour accent) {
    public static final Brand OUTTURN = new Brand(Colour.parse("#1b3a57"), Colour.parse("#f4b400"));

    private static final Pattern ADDRESS = Pattern.compile("([0-9a-f]{6})-([0-9a-f]{6})\\.css");

    /// Reads two colours, and darkens the band until white words on it can be read.
    ///
    /// @throws IllegalArgumentException when a text is not a colour
    public static Brand of(String colour, String accent) {
        return new Brand(
                Colour.parse(colour).against(Colour.WHITE, Colour.TEXT), Colour.parse(accent));
    }

    /// Reads the name of its style sheet back.
    public static Optional<Brand> named(String name) {
        var found = ADDRESS.matcher(name);
        return found.matches()
                ? Optional.of(of("#" + found.group(1), "#" + found.group(2)))
                : Optional.empty();
    }

    /// Where its style sheet is. The colours are in the name, so it never changes and needs no place in the page itself.
    public String address() {
        return "/assets/brand/%s-%s.css"
                .formatted(colour.toString().substring(1), accent.toString().substring(1));
    }

    public String css() {
        return ":root{--ot-brand:%s;--ot-brand-deep:%s;--ot-accent:%s}"
                .formatted(colour, colour.mixed(Colour.BLACK, 0.25), accent);
    }
}
