package org.outturn.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A meeting with the last day on which its agenda and papers can be published.
///
/// @param publication null where the bank holidays of that time are not known
public record Scheduled(Meeting meeting, @Nullable LocalDate publication) {}
