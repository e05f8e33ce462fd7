package org.outturn.listing;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.viewing.Looks;

/// In which order a list of indicators can be asked for.
final class IndicatorOrder {
    private IndicatorOrder() {}

    /// Null where a list stays in the council's own order.
    static @Nullable Comparator<Assessed> by(String sort) {
        return switch (sort) {
            case "code" -> Comparator.comparing(one -> one.indicator().reference());
            case "title" ->
                    Comparator.comparing(
                            one -> one.indicator().title(), String.CASE_INSENSITIVE_ORDER);
            case "rating" ->
                    Comparator.comparingInt(one -> {
                        var rating = Looks.rating(one.verdict().outcome());
                        return rating == null ? Integer.MAX_VALUE : -rating.rank();
                    });
            case "direction" ->
                    Comparator.comparingInt(one -> {
                        return switch (one.verdict().direction().orElse(null)) {
                            case WORSENING -> 0;
                            case SAME -> 1;
                            case IMPROVING -> 2;
                            case null -> 3;
                        };
                    });
            default -> null;
        };
    }
}
