package org.outturn.rules.figures;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Printed;
import org.outturn.rules.quantity.Quantity;

/// One thing that a paper says, and every value that it could stand for.
///
/// @param id what it is about, such as `indicator:ld-accommodation:result`
/// @param text exactly as printed
/// @param where the section of the paper
/// @param values null when the text is not a number: words, or a figure that was left out
public record Claim(String id, String text, String where, @Nullable Interval values) {
    /// A rounded figure: it stands for everything that rounds to it.
    public static Claim printed(String id, String text, String where) {
        try {
            return new Claim(id, text, where, Printed.parse(text).interval());
        } catch (NumberFormatException e) {
            return new Claim(id, text, where, null);
        }
    }

    /// A count of things, which is never rounded: it stands for itself.
    public static Claim count(String id, String text, String where) {
        try {
            return new Claim(id, text, where, Interval.exactly(Printed.parse(text).value()));
        } catch (NumberFormatException e) {
            return new Claim(id, text, where, null);
        }
    }

    /// A figure that is known exactly, from the data rather than from print.
    public static Claim exactly(String id, Quantity value, String where) {
        return new Claim(
                id,
                value.shown(Math.clamp(value.value().scale(), 0, 6)),
                where,
                Interval.exactly(value));
    }

    /// What its number is printed in; ones for words.
    public Printed.Scale scale() {
        try {
            return Printed.parse(text).scale();
        } catch (NumberFormatException e) {
            return Printed.Scale.ONES;
        }
    }

    /// To how many decimals it is printed; 0 for words.
    int decimals() {
        try {
            return Math.clamp(Printed.parse(text).decimals(), 0, 6);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /// Another figure, written as this one is: to the same decimals, with the same per cent sign.
    String inItsManner(Quantity value) {
        return value.shown(decimals()) + (text.contains("%") ? "%" : "");
    }

    /// Words: a direction, a rating, a band.
    public static Claim words(String id, String text, String where) {
        return new Claim(id, text, where, null);
    }
}
