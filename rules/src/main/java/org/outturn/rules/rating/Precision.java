package org.outturn.rules.rating;

/// At which precision a figure is set against its target.
public enum Precision {
    /// As calculated.
    FULL,
    /// As printed, so that 85.42% printed as 85% achieves an ideal of 85% and does not exceed it.
    PRINTED
}
