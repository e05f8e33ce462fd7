package org.outturn.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Significance;
import org.outturn.rules.forecast.Choice;
import org.outturn.rules.forecast.Forecast;
import org.outturn.rules.formula.Formula;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Polarity;

/// A defined thing to measure. Its identity does not depend on its code, which changes between years and frameworks.
///
/// @param groupings kind to the id of the grouping, for instance `type` to `strategic`
/// @param unit the unit that owns it; null for the council as a whole
/// @param frequency null when it is not known
/// @param variant where a measure is worked out in several ways, the word for this way: `Statutory`, `Local`
/// @param variantOf the id of the measure that it is a variant of; null on the measure itself
/// @param sameAs `COUNCIL:ID` of the other council's indicator with the same definition, for a shared service
/// @param scheme id of its rating scheme
/// @param formula in words, for readers
/// @param forecast the method of its forecast; null where its own past decides
/// @param computed how it is worked out from other indicators; null where its figures are given
/// @param population what its denominator counts, by any name; indicators of one population have the same denominator. Null where that is
///     not known
/// @param due days after the end of a reporting period until its figure has to be there; null where no date is set
public record Indicator(
        String id,
        @Nullable String code,
        String title,
        @Nullable String unit,
        Measure measure,
        @Nullable String noun,
        Polarity polarity,
        @Nullable Frequency frequency,
        Accumulation accumulation,
        String scheme,
        List<Against> compare,
        Significance significance,
        Map<String, String> groupings,
        @Nullable String rationale,
        @Nullable String formula,
        @Nullable String source,
        @Nullable String variant,
        @Nullable String variantOf,
        @Nullable String sameAs,
        @Nullable Period first,
        @Nullable Period last,
        @Nullable String note,
        Forecast.@Nullable Method forecast,
        @Nullable Formula computed,
        @Nullable String population,
        @Nullable Integer due) {

    /// How the method of its forecast is chosen.
    public Choice forecastChoice() {
        return forecast == null ? new Choice.Automatic() : new Choice.Fixed(forecast);
    }

    /// The same indicator, rated by another scheme.
    public Indicator ratedBy(String other) {
        return new Indicator(
                id,
                code,
                title,
                unit,
                measure,
                noun,
                polarity,
                frequency,
                accumulation,
                other,
                compare,
                significance,
                groupings,
                rationale,
                formula,
                source,
                variant,
                variantOf,
                sameAs,
                first,
                last,
                note,
                forecast,
                computed,
                population,
                due);
    }

    /// The code where there is one, else the id.
    public String reference() {
        return code != null ? code : id;
    }
}
