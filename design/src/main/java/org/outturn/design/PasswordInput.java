package org.outturn.design;

/// A password, which the reader can have shown.
public record PasswordInput(Field field) {}
