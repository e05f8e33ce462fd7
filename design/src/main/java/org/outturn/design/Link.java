package org.outturn.design;

/// Words that lead somewhere.
public record Link(String text, String href) {}
