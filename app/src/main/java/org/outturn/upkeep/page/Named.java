package org.outturn.upkeep.page;

/// A link in a cell with a line beneath it.
public record Named(String text, String href, String under) {}
