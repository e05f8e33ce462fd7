package org.outturn.quality.page;

/// A doubt, and the figures that it is about.
public record DoubtLine(String name, String words, String figures) {}
