package org.outturn.amendment;

/// How one of a pack's text files is to differ.
///
/// @param before as it was when somebody looked at it
public record TextChange(String file, String before, String after) {}
