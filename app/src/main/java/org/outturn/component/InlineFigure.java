package org.outturn.component;

import java.util.List;
import org.outturn.document.Inline;
import org.outturn.plainfile.Value;

/// A figure that stands in running text: `{{name argument}}`.
///
/// @param argument how what follows the name is written; empty when nothing does
public record InlineFigure(String name, String argument, String about, Maker maker) {
    @FunctionalInterface
    public interface Maker {
        /// @param asked what follows the name; what is wrong with it is told to it
        List<Inline> words(Value asked, Evidence evidence);
    }
}
