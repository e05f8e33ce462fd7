package org.outturn.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;

/// A risk as it stood in a period. Scores are computed, never stored.
///
/// @param rating id of a rating, for a risk that is rated without a score
/// @param why why it is rated so
public record Risk(
        String id,
        Period period,
        String title,
        @Nullable String cause,
        @Nullable String event,
        @Nullable String consequence,
        @Nullable String unit,
        @Nullable String category,
        @Nullable String owner,
        Position inherent,
        Position current,
        Position target,
        @Nullable String rating,
        @Nullable String why,
        @Nullable String response,
        List<String> controls,
        @Nullable String status,
        @Nullable String assurance,
        List<String> next,
        @Nullable String note) {

    Risk withControls(List<String> others) {
        return new Risk(
                id,
                period,
                title,
                cause,
                event,
                consequence,
                unit,
                category,
                owner,
                inherent,
                current,
                target,
                rating,
                why,
                response,
                others,
                status,
                assurance,
                next,
                note);
    }

    /// Where a risk stands on the matrix; either side may be missing.
    public record Position(@Nullable Integer impact, @Nullable Integer likelihood) {
        /// Impact times likelihood, when both are known.
        public @Nullable Integer score() {
            return impact == null || likelihood == null ? null : impact * likelihood;
        }
    }
}
