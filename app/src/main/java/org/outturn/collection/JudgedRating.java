package org.outturn.collection;

import org.outturn.rules.period.Period;

/// A rating set by a person, or stated by a paper, with the reason.
public record JudgedRating(
        String indicator, String area, Period reported, String rating, String by, String reason) {}
