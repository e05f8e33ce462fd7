package org.outturn.rules.spc;

import org.outturn.rules.series.Polarity;

/// What a point's cause means for the council: better, worse, or merely different.
public enum Variation {
    COMMON_CAUSE("common_cause", "within normal variation"),
    IMPROVEMENT("special_cause_improvement", "improvement"),
    CONCERN("special_cause_concern", "concern"),
    NEUTRAL_HIGH("special_cause_neutral_high", "higher than before"),
    NEUTRAL_LOW("special_cause_neutral_low", "lower than before");

    private final String code;
    private final String words;

    Variation(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /// Read by polarity. Neutral measures, and measures that are best close to a target, say only high or low.
    public static Variation of(Cause cause, Polarity polarity) {
        if (!cause.special()) {
            return COMMON_CAUSE;
        }
        boolean high = cause.direction() > 0;
        return switch (polarity) {
            case HIGHER -> high ? IMPROVEMENT : CONCERN;
            case LOWER -> high ? CONCERN : IMPROVEMENT;
            case CLOSE, NEUTRAL -> high ? NEUTRAL_HIGH : NEUTRAL_LOW;
        };
    }

    /// As NHSRplotthedots writes it (`point_type`): `special_cause_improvement`.
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }
}
