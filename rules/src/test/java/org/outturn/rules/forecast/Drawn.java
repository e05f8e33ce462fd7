package org.outturn.rules.forecast;

import java.util.ArrayList;
import java.util.List;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;

/// Figures drawn as text: the first period of a line and its figures from there on; `3/10` has parts, a dot is a missing figure.
final class Drawn {
    private Drawn() {}

    static List<Observation> figures(String text) {
        var all = new ArrayList<Observation>();
        for (var line : text.strip().lines().map(String::strip).toList()) {
            int cut = line.indexOf(':');
            var period = Period.parse(line.substring(0, cut).strip());
            for (var word : line.substring(cut + 1).strip().split("\\s+")) {
                if (!word.equals(".")) {
                    all.add(figure(period, word));
                }
                period = period.next();
            }
        }
        return all;
    }

    private static Observation figure(Period period, String word) {
        int slash = word.indexOf('/');
        return slash < 0
                ? Observation.of(period, Quantity.parse(word))
                : Observation.ofParts(
                        period,
                        Quantity.parse(word.substring(0, slash)),
                        Quantity.parse(word.substring(slash + 1)));
    }
}
