package org.outturn.indicator;

import org.jspecify.annotations.Nullable;
import org.outturn.assessment.ChangeOfMix;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;

/// Says why a whole changed: through its areas, or through how much of it each of them is.
final class MixWords {
    private MixWords() {}

    /// Empty where the weights of the areas play no part worth telling: less than a quarter of what the areas did themselves.
    static String of(String council, Measure measure, String kind, @Nullable ChangeOfMix change) {
        if (change == null || !isWorthTelling(change)) {
            return "";
        }
        var mix = change.mix();
        var area = kind.replace('-', ' ');
        var words =
                "Since %s %s as a whole went %s by %s: the %ss' own figures account for %s, and the changed weight of each %s for %s."
                        .formatted(
                                change.since().label(),
                                council,
                                mix.change().signum() < 0 ? "down" : "up",
                                measure.gap(mix.change().absolute()),
                                area,
                                signed(measure, mix.within()),
                                area,
                                signed(measure, mix.between()));
        return mix.turned()
                ? words
                        + " Every %s that changed went the other way than the whole."
                                .formatted(area)
                : words;
    }

    private static boolean isWorthTelling(ChangeOfMix change) {
        var mix = change.mix();
        return mix.turned()
                || (!mix.change().isZero()
                        && mix.between()
                                .absolute()
                                .times(Quantity.of(4))
                                .isMore(mix.within().absolute()));
    }

    private static String signed(Measure measure, Quantity part) {
        return (part.signum() < 0 ? "−" : "+") + measure.gap(part.absolute());
    }
}
