package org.outturn.search;

/// Something that was found.
///
/// @param id within its kind; of a grouping `KIND/ID`, of words the indicator's
/// @param under what else helps to tell it from others
/// @param past the reporting period in which it last stood, where it stands no more; empty for what
///     stands now
public record Hit(Kind kind, String id, String title, String under, String past) {
    /// In the order in which they are shown.
    public enum Kind {
        INDICATOR,
        RISK,
        COMMITMENT,
        REPORT,
        GROUPING,
        UNIT,
        AREA,
        SAVING,
        BUDGET,
        MEETING,
        RECOMMENDATION,
        /// Commentary on an indicator.
        WORDS
    }
}
