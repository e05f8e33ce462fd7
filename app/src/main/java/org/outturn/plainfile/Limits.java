package org.outturn.plainfile;

/// How much is read before it is refused, so that no folder can use up the machine.
///
/// @param fileBytes of one file
/// @param folderBytes of all files together
/// @param rows of one table
public record Limits(long fileBytes, long folderBytes, int files, int rows) {
    public static final Limits USUAL = new Limits(64L << 20, 512L << 20, 5_000, 1_000_000);
}
