package org.outturn.rules.rating;

/// A rating that a person set, with the reason given.
///
/// @param by the person or the paper
/// @param reason in the author's words; may be empty
public record Judged(Rating rating, String by, String reason) {}
