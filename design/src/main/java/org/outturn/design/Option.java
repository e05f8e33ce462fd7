package org.outturn.design;

/// One of several to choose from.
public record Option(String value, String text, boolean chosen) {
    /// @param now the value that is chosen now
    public static Option of(String value, String text, String now) {
        return new Option(value, text, value.equals(now));
    }
}
