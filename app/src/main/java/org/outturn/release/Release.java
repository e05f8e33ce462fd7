package org.outturn.release;

import java.util.List;
import org.outturn.rules.period.Period;

/// A publisher's file as it was read: the figures of its areas, and what of it was passed over.
///
/// @param text of the mapping, which is kept with the figures
public record Release(Mapping mapping, String text, List<AreaValue> values, PassedOver passed) {
    /// In order of time.
    public List<Period> periods() {
        return values.stream().map(AreaValue::period).distinct().sorted().toList();
    }

    /// How many areas have a figure or a reason for none.
    public long areas() {
        return values.stream()
                .filter(one -> !one.isWhole())
                .map(AreaValue::area)
                .distinct()
                .count();
    }
}
