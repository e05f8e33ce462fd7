package org.outturn.rules.forecast;

import java.util.Optional;

/// A forecast, or why there is none.
public sealed interface Expected {
    record Made(Forecast forecast) implements Expected {}

    /// @param reason a sentence
    record None(String reason) implements Expected {}

    default Optional<Forecast> found() {
        return switch (this) {
            case Made(var forecast) -> Optional.of(forecast);
            case None _ -> Optional.empty();
        };
    }
}
