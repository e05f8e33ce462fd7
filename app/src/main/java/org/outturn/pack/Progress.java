package org.outturn.pack;

/// Told how far an import has come.
@FunctionalInterface
public interface Progress {
    Progress SILENT = (_, _, _) -> {};

    /// @param stage what is being done now, in words
    /// @param done how many stages are behind
    /// @param total of how many
    void at(String stage, int done, int total);
}
