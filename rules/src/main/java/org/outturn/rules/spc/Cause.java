package org.outturn.rules.spc;

/// Why a point stands out, or that it does not. Where several reasons hold, the first in the order outside, trend, two of three, shift.
public enum Cause {
    COMMON(0, "within normal variation", "Common Cause"),
    OUTSIDE_HIGH(1, "above the upper limit", "Above UCL"),
    OUTSIDE_LOW(-1, "below the lower limit", "Below LCL"),
    RISING(1, "part of a rising trend", "7 Point Trend (Increasing)"),
    FALLING(-1, "part of a falling trend", "7 Point Trend (Decreasing)"),
    TWO_OF_THREE_HIGH(1, "one of two of three points near the upper limit", "2 in 3 Above CL"),
    TWO_OF_THREE_LOW(-1, "one of two of three points near the lower limit", "2 in 3 Below CL"),
    SHIFT_HIGH(1, "part of a run above the mean", "7 Points Above CL"),
    SHIFT_LOW(-1, "part of a run below the mean", "7 Points Below CL"),
    /// The period has no figure, or its phase has nothing to compare it with.
    UNJUDGED(0, "no figure to judge", "Common Cause");

    private final int direction;
    private final String words;
    private final String nhs;

    Cause(int direction, String words, String nhs) {
        this.direction = direction;
        this.words = words;
        this.nhs = nhs;
    }

    /// 1 when the point speaks of higher figures, -1 of lower, 0 of neither.
    public int direction() {
        return direction;
    }

    public boolean special() {
        return direction != 0;
    }

    /// What to say of the point: 'above the upper limit'.
    public String words() {
        return words;
    }

    /// The name NHSRplotthedots gives it (`special_cause_type`), for comparing results; it says 7 whatever the run length.
    public String nhs() {
        return nhs;
    }
}
