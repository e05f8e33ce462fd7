package org.outturn.amendment;

/// A cell that differs.
///
/// @param before empty where there was nothing
/// @param after empty where there is nothing any more
public record CellChange(String column, String before, String after) {}
