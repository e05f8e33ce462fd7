package org.outturn.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that somebody did.
public record Entry(
        long number,
        Instant at,
        String actor,
        @Nullable String council,
        String action,
        String subject,
        String detail) {}
