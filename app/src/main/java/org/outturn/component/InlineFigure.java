package org.outturn.component;

import java.util.List;
import org.outturn.document.Inline;
import org.outturn.plainfile.Value;

/// A figure or phrase that stands in running text: `{{name argument}}`.
///
/// @param argument how what follows the name is written; empty when nothing does
/// @param counts whether it is always a whole number, so that conditions and words can rest on it
public record InlineFigure(
        String name, String argument, String about, boolean counts, Maker maker) {
    /// How the argument of a figure of one measure is written.
    public static final String MEASURE = "a code or id";

    @FunctionalInterface
    public interface Maker {
        /// @param asked what follows the name; what is wrong with it is told to it
        List<Inline> words(Value asked, Evidence evidence);
    }

    public InlineFigure(String name, String argument, String about, Maker maker) {
        this(name, argument, about, false, maker);
    }

    public static InlineFigure counting(String name, String argument, String about, Maker maker) {
        return new InlineFigure(name, argument, about, true, maker);
    }

    boolean isOfMeasure() {
        return argument.startsWith(MEASURE);
    }
}
