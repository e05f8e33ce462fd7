package org.outturn.design;

/// A word of status: `Statutory`, `Provisional`.
public record Tag(String text) {}
