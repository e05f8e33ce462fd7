package org.outturn.derivation;

import java.util.List;
import org.outturn.collection.Figure;

/// Where a figure that nobody gave comes from.
public sealed interface Origin {
    /// What is missing of it, sentence by sentence; nothing when there is a value.
    List<String> missing();

    /// @param formula with the titles of what it needs: `Upheld ÷ Decided × 100`
    /// @param working the same with figures; empty where any is missing
    /// @param inputs what it is made from
    record ByFormula(String formula, String working, List<Figure> inputs, List<String> missing)
            implements Origin {
        public ByFormula {
            inputs = List.copyOf(inputs);
            missing = List.copyOf(missing);
        }
    }

    /// @param kind of the areas
    /// @param words how the figure was put together, or why it cannot be, in sentences
    record FromAreas(String kind, String words, List<String> missing) implements Origin {
        public FromAreas {
            missing = List.copyOf(missing);
        }
    }
}
