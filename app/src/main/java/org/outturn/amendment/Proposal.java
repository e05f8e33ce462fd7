package org.outturn.amendment;

import java.time.Instant;
import java.util.List;

/// An amendment that waits for somebody to look at it and to say yes.
///
/// @param source where it comes from: the name of the file that was uploaded
/// @param contested of its rows, those that somebody else has changed too since the proposal's author began
public record Proposal(
        long number,
        String council,
        String madeBy,
        Instant madeAt,
        String source,
        Amendment amendment,
        List<RowChange> contested) {}
