package org.outturn.design;

/// One of several to choose from.
public record Option(String value, String text, boolean chosen) {}
