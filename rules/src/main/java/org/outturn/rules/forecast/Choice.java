package org.outturn.rules.forecast;

/// How the method of a forecast is chosen.
public sealed interface Choice {
    /// By what would have been nearest in the series' own past.
    record Automatic() implements Choice {}

    /// By the council, for an indicator. Where the figures do not allow the method, the nearest simple one is used and says so.
    record Fixed(Forecast.Method method) implements Choice {}
}
