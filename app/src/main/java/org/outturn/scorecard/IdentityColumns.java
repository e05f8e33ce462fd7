package org.outturn.scorecard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.catalogue.Frequency;
import org.outturn.component.Cells;
import org.outturn.component.Column;
import org.outturn.document.Table;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Polarity;

/// Columns that say which measure it is.
final class IdentityColumns {
    private IdentityColumns() {}

    static List<Column<Assessed>> all() {
        return List.of(
                Column.words("code", "Code", 9, one -> Cells.words(one.indicator().code())),
                Column.words("title", "Indicator", 34, one -> Cells.words(title(one))),
                Column.words("unit", "Service", 18, IdentityColumns::unit),
                Column.words("period", "Period", 12, one -> Cells.words(period(one))),
                Column.words("measure", "Unit", 10, one -> Cells.words(measure(one))),
                Column.words(
                        "frequency",
                        "Frequency",
                        11,
                        one -> Cells.words(frequency(one.indicator().frequency()))),
                Column.words(
                        "variant", "Variant", 11, one -> Cells.words(one.indicator().variant())),
                Column.words(
                        "formula", "Formula", 40, one -> Cells.words(one.indicator().formula())),
                Column.words(
                        "polarity",
                        "Good performance",
                        16,
                        one -> Cells.words(polarity(one.indicator().polarity()))),
                Column.words("note", "Note", 40, one -> Cells.words(one.indicator().note())));
    }

    /// With the word for the variant, and the area's name where it is not the whole council.
    static String title(Assessed one) {
        var area = one.area();
        var variant = one.indicator().variant();
        return one.indicator().title()
                + (variant == null ? "" : " (" + variant.toLowerCase(java.util.Locale.UK) + ")")
                + (area == null ? "" : ": " + area.name());
    }

    private static Table.Cell unit(Assessed one) {
        var unit = one.unit();
        return Cells.words(unit == null ? null : unit.name());
    }

    private static @Nullable String period(Assessed one) {
        var figure = one.figure();
        return figure == null
                ? one.stated().get("covers")
                : capital(figure.observation().period().label());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }

    private static String measure(Assessed one) {
        var measure = one.indicator().measure();
        return switch (measure.kind()) {
            case PERCENT -> "%";
            case COUNT, NUMBER -> "Number";
            case RATE -> "Rate per " + per(measure);
            case MONEY -> "£";
            case DAYS -> "Days";
            case SCORE -> "Score";
        };
    }

    private static String per(Measure measure) {
        return Quantity.of(measure.per()).shown(0);
    }

    private static @Nullable String frequency(@Nullable Frequency frequency) {
        return frequency == null ? null : frequency.word();
    }

    private static String polarity(Polarity polarity) {
        return switch (polarity) {
            case HIGHER -> "Higher is better";
            case LOWER -> "Lower is better";
            case CLOSE -> "Close to target is better";
            case NEUTRAL -> "Neither higher nor lower is better";
        };
    }
}
