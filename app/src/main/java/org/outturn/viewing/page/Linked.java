package org.outturn.viewing.page;

/// A cell with a title that leads somewhere, and something small beneath it.
public record Linked(String title, String href, String under) {}
