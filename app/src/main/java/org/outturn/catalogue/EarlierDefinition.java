package org.outturn.catalogue;

import java.time.Instant;

/// What an indicator's definition was until somebody changed it.
///
/// @param version 1 for the first definition, 2 for the one that followed it ...
/// @param endedBy who changed it
/// @param why it was changed, in their words
public record EarlierDefinition(
        int version, Indicator indicator, Instant endedAt, String endedBy, String why) {}
