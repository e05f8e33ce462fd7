package org.outturn.rules.combine;

import java.util.List;
import java.util.Optional;
import org.outturn.rules.series.Observation;

/// A figure made from several, or why it cannot be made.
public sealed interface Combined {
    /// @param figure as certain as the least certain of those it is made from
    /// @param words how it was made, as a sentence
    record Whole(Observation figure, String words) implements Combined {}

    /// @param reasons every one, each as a sentence
    record None(List<String> reasons) implements Combined {
        public None {
            reasons = List.copyOf(reasons);
        }
    }

    default Optional<Observation> found() {
        return switch (this) {
            case Whole(var figure, _) -> Optional.of(figure);
            case None _ -> Optional.empty();
        };
    }
}
