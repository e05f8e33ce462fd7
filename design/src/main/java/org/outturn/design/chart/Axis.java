package org.outturn.design.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the figures of a chart are counted in, and where they cannot go.
///
/// @param prefix before each figure, for instance `£`
/// @param suffix after each figure, for instance `%`
/// @param floor the lowest figure there can be, when there is one
/// @param ceiling the highest figure there can be, when there is one
public record Axis(String prefix, String suffix, @Nullable Double floor, @Nullable Double ceiling) {
    public static final Axis PERCENT = new Axis("", "%", 0.0, 100.0);
    public static final Axis NUMBER = new Axis("", "", null, null);
    public static final Axis COUNT = new Axis("", "", 0.0, null);
    public static final Axis MONEY = new Axis("£", "", null, null);

    /// A figure on the scale: `60%`, `£1,200`, `2.5m`.
    String shown(double value, int decimals) {
        boolean millions = decimals == 0 && Math.abs(value) >= 1_000_000;
        var number =
                BigDecimal.valueOf(millions ? value / 1_000_000 : value)
                        .setScale(millions ? 2 : decimals, RoundingMode.HALF_UP);
        if (millions) {
            number = number.stripTrailingZeros();
        }
        var digits =
                String.format(Locale.UK, "%,." + Math.max(0, number.scale()) + "f", number.abs());
        return (number.signum() < 0 ? "−" : "") + prefix + digits + (millions ? "m" : "") + suffix;
    }
}
