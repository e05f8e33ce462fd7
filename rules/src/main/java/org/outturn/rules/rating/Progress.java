package org.outturn.rules.rating;

/// How far a commitment has come.
public enum Progress {
    MET,
    DELAYED,
    AT_RISK,
    ON_TRACK,
    NOT_DUE
}
