package org.outturn.rules.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Target;

/// Everything a rating scheme may look at. What is not known is null.
///
/// @param actual the result at full precision
/// @param decimals to how many decimals the result is printed
/// @param baseline the earlier figure that the targeted improvement starts from
/// @param previous the figure before, for schemes that ask whether it improved
/// @param forecast the outturn expected at the end of the year
/// @param complete whether the result covers the whole period that the target is for
/// @param judged a rating set by a person
/// @param commitment for schemes that rate commitments
public record Facts(
        Measure measure,
        Polarity polarity,
        @Nullable Quantity actual,
        int decimals,
        @Nullable Target target,
        @Nullable Quantity baseline,
        @Nullable Quantity previous,
        @Nullable Quantity forecast,
        boolean complete,
        List<CutOff> cutOffs,
        @Nullable Judged judged,
        @Nullable Commitment commitment,
        Precision precision) {
    public Facts {
        cutOffs = List.copyOf(cutOffs);
    }

    /// Nothing known yet: complete, compared at full precision.
    public static Facts of(Measure measure, Polarity polarity) {
        return new Facts(
                measure,
                polarity,
                null,
                measure.decimals(),
                null,
                null,
                null,
                null,
                true,
                List.of(),
                null,
                null,
                Precision.FULL);
    }

    /// A commitment has no figure.
    public static Facts of(Commitment commitment) {
        return new Facts(
                Measure.count(),
                Polarity.NEUTRAL,
                null,
                0,
                null,
                null,
                null,
                null,
                true,
                List.of(),
                null,
                commitment,
                Precision.FULL);
    }

    /// The result as it is set against the target: as calculated, or as printed.
    public @Nullable Quantity compared() {
        return atPrecision(actual);
    }

    /// The forecast as it is set against the target.
    public @Nullable Quantity comparedForecast() {
        return atPrecision(forecast);
    }

    private @Nullable Quantity atPrecision(@Nullable Quantity figure) {
        if (figure == null) {
            return null;
        }
        return switch (precision) {
            case FULL -> figure;
            case PRINTED -> figure.rounded(decimals);
        };
    }

    public Facts withActual(@Nullable Quantity figure) {
        return new Facts(
                measure,
                polarity,
                figure,
                decimals,
                target,
                baseline,
                previous,
                forecast,
                complete,
                cutOffs,
                judged,
                commitment,
                precision);
    }

    public Facts withTarget(@Nullable Target planned) {
        return new Facts(
                measure,
                polarity,
                actual,
                decimals,
                planned,
                baseline,
                previous,
                forecast,
                complete,
                cutOffs,
                judged,
                commitment,
                precision);
    }

    public Facts withBaseline(@Nullable Quantity figure) {
        return new Facts(
                measure,
                polarity,
                actual,
                decimals,
                target,
                figure,
                previous,
                forecast,
                complete,
                cutOffs,
                judged,
                commitment,
                precision);
    }

    public Facts withPrevious(@Nullable Quantity figure) {
        return new Facts(
                measure,
                polarity,
                actual,
                decimals,
                target,
                baseline,
                figure,
                forecast,
                complete,
                cutOffs,
                judged,
                commitment,
                precision);
    }

    public Facts withForecast(@Nullable Quantity figure) {
        return new Facts(
                measure,
                polarity,
                actual,
                decimals,
                target,
                baseline,
                previous,
                figure,
                complete,
                cutOffs,
                judged,
                commitment,
                precision);
    }

    public Facts withComplete(boolean whole) {
        return new Facts(
                measure,
                polarity,
                actual,
                decimals,
                target,
                baseline,
                previous,
                forecast,
                whole,
                cutOffs,
                judged,
                commitment,
                precision);
    }

    public Facts withCutOffs(List<CutOff> limits) {
        return new Facts(
                measure,
                polarity,
                actual,
                decimals,
                target,
                baseline,
                previous,
                forecast,
                complete,
                limits,
                judged,
                commitment,
                precision);
    }

    public Facts withJudged(@Nullable Judged rating) {
        return new Facts(
                measure,
                polarity,
                actual,
                decimals,
                target,
                baseline,
                previous,
                forecast,
                complete,
                cutOffs,
                rating,
                commitment,
                precision);
    }

    public Facts withPrecision(Precision at) {
        return new Facts(
                measure,
                polarity,
                actual,
                decimals,
                target,
                baseline,
                previous,
                forecast,
                complete,
                cutOffs,
                judged,
                commitment,
                at);
    }
}
