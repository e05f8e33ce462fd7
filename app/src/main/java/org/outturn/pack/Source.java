package org.outturn.pack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The publication that a pack's figures were taken from.
public record Source(
        @Nullable String title, @Nullable String publisher, @Nullable LocalDate date) {}
