package org.outturn.examples.fernshire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The figures on which a planted story depends, set by hand: `tables/pins.csv`.
final class Pins {
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    Pins() {
        for (var row : Csv.read(Resources.text("tables/pins.csv"))) {
            rows.put(key(cell(row, "indicator"), cell(row, "area"), cell(row, "period")), row);
        }
    }

    List<Part> applied(Card card, String area, List<Part> parts) {
        var spans = Span.listOf(card);
        var pinned = new ArrayList<Part>();
        for (int i = 0; i < parts.size(); i++) {
            pinned.add(applied(card, area, spans.get(i), parts.get(i)));
        }
        return pinned;
    }

    private Part applied(Card card, String area, Span span, Part part) {
        if (card.id().equals("revenue-forecast") && span.last().equals(Span.END)) {
            return Part.of(Money.revenueForecast().doubleValue(), 0);
        }
        if (card.id().equals("savings-secured") && span.last().equals(Span.END)) {
            return Money.savingsSecured();
        }
        if (word(card.id(), area, span, "quality").equals("not-available")) {
            return Part.MISSING;
        }
        var value = word(card.id(), area, span, "value");
        var numerator = word(card.id(), area, span, "numerator");
        if (!value.isEmpty()) {
            return Part.of(Double.parseDouble(value), 0);
        }
        return numerator.isEmpty()
                ? part
                : Part.of(
                        Double.parseDouble(numerator),
                        Double.parseDouble(word(card.id(), area, span, "denominator")));
    }

    /// What a pin says in a column, or nothing.
    String word(String indicator, String area, Span span, String column) {
        var row = rows.get(key(indicator, area, span.text()));
        return row == null ? "" : cell(row, column);
    }

    private static String key(String indicator, String area, String period) {
        return indicator + "|" + area + "|" + period;
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
