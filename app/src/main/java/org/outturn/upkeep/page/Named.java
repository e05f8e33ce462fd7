package org.outturn.upkeep.page;

/// A link in a cell with a line beneath it.
///
/// @param of what tells it from others of the same words, said to those who hear the page; empty for nothing
public record Named(String text, String href, String under, String of) {}
