package org.outturn.rules.disclosure;

/// A cell of a table as it can be published.
public sealed interface Cell {
    /// @param count rounded by the profile
    record Shown(long count) implements Cell {}

    /// Not shown. Publish one marker whatever the reason: the reason itself would tell.
    record Suppressed(Reason reason) implements Cell {}

    /// Not part of the publication; nobody sees it.
    record Unpublished() implements Cell {}

    /// For the analyst's eyes, and the audit trail, only.
    enum Reason {
        /// The count itself is small.
        SMALL,
        /// The count protects a small one, which could otherwise be worked out from totals.
        PROTECTS
    }

    /// The Government Statistical Service's marker for a confidential figure.
    String MARKER = "[c]";
}
