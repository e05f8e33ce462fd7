package org.outturn.catalogue;

/// Something in a definition of rating schemes that cannot be understood, and where.
///
/// @param line from 1
/// @param column from 1
/// @param value what was written there
/// @param problem a sentence that says what is wrong and what is allowed
public record SchemeFault(int line, int column, String value, String problem) {}
