package org.outturn.viewing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.collection.Collection;
import org.outturn.collection.Figure;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.outturn.council.Kept;
import org.outturn.rules.period.Period;
import org.outturn.site.AskedPeriod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Finds the council and the period that an address names.
@Component
public class Settings {
    /// As many reporting periods as the chooser offers: three years of quarters.
    private static final int OFFERED = 13;

    private final Councils councils;
    private final Collection collection;
    private final Kept<List<Period>> periods;

    Settings(Councils councils, Collection collection) {
        this.councils = councils;
        this.collection = collection;
        periods = new Kept<>(councils, id -> periods(councils.get(id)));
    }

    public Setting setting(String id, @Nullable String period, Visitor visitor) {
        var council =
                councils.find(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Setting(council, visitor, period(council, period), periods.of(id));
    }

    private static Period period(Council council, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return council.period();
        }
        return AskedPeriod.read(text);
    }

    /// The council's latest reporting period and those before it, back to the first for which anything was reported.
    private List<Period> periods(Council council) {
        var first =
                collection.shown(council.id()).figures().stream()
                        .map(Figure::reported)
                        .min(Period::compareTo)
                        .orElse(council.period());
        var periods = new ArrayList<Period>();
        for (var period = council.period();
                periods.size() < OFFERED && !period.end().isBefore(first.end());
                period = period.previous()) {
            periods.add(period);
        }
        return periods.isEmpty() ? List.of(council.period()) : List.copyOf(periods);
    }
}
