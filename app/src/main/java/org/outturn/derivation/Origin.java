package org.outturn.derivation;

import java.util.List;
import org.outturn.collection.Figure;

/// Where a figure that nobody gave comes from.
public sealed interface Origin {
    /// What is missing of it, sentence by sentence; nothing when there is a value.
    List<String> missing();

    /// The figures that it is made from.
    List<Figure> inputs();

    /// @param formula with the titles of what it needs: `Upheld ÷ Decided × 100`
    /// @param working the same with figures; empty where any is missing
    record ByFormula(String formula, String working, List<Figure> inputs, List<String> missing)
            implements Origin {
        public ByFormula {
            inputs = List.copyOf(inputs);
            missing = List.copyOf(missing);
        }
    }

    /// @param kind of the areas
    /// @param words how the figure was put together, or why it cannot be, in sentences
    record FromAreas(String kind, String words, List<Figure> inputs, List<String> missing)
            implements Origin {
        public FromAreas {
            inputs = List.copyOf(inputs);
            missing = List.copyOf(missing);
        }
    }
}
