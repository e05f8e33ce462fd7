package org.outturn.examples.fernshire;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What can be said of one series at one moment: its figures and its target, looked up and
/// combined. Each answer is a number.
final class Facts {
    private final Card card;
    private final String area;
    private final List<Span> spans = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Map<String, String>> targets;

    /// The series as it was known at the end of a month.
    Facts(
            Card card,
            String area,
            List<Part> all,
            Map<String, Map<String, String>> targets,
            YearMonth asAt) {
        this.card = card;
        this.area = area;
        this.targets = targets;
        var known = Span.listOf(card);
        for (int i = 0; i < all.size(); i++) {
            boolean due = !(card.recipe().has("not-due") && i == all.size() - 1);
            if (all.get(i).present() && due && !known.get(i).last().isAfter(asAt)) {
                spans.add(known.get(i));
                parts.add(all.get(i));
            }
        }
    }

    /// The targets as written to the pack, by series and period.
    static Map<String, Map<String, String>> targets(County county) {
        var rows = new LinkedHashMap<String, Map<String, String>>();
        for (var row : Csv.read(Targets.csv(county))) {
            rows.put(row.get("indicator") + "|" + row.get("area") + "|" + row.get("period"), row);
        }
        return rows;
    }

    Span span() {
        return spans.getLast();
    }

    double fact(String name) {
        return switch (name) {
            case "now" -> value(0);
            case "before" -> value(1);
            case "ago" ->
                    value(
                            card.frequency().equals("monthly")
                                    ? 12
                                    : card.frequency().equals("quarterly") ? 4 : 1);
            case "first" -> value(parts.size() - 1);
            case "num" -> part(0).numerator();
            case "den" -> part(0).denominator();
            case "quarter" -> quarter(0).value(card);
            case "quarter-num" -> quarter(0).numerator();
            case "quarter-den" -> quarter(0).denominator();
            case "last-quarter" -> quarter(3).value(card);
            case "quarter-ago" -> quarter(12).value(card);
            case "ytd" ->
                    Part.sum(parts.subList(parts.size() - elapsed(), parts.size())).numerator();
            case "run-rate" -> fact("ytd") * yearLength() / elapsed();
            case "target" -> target(span().text());
            case "year-target" -> target(Span.year(span().last()));
            default ->
                    throw new IllegalStateException(
                            "No fact '%s' of %s".formatted(name, card.id()));
        };
    }

    private double value(int back) {
        return part(back).value(card);
    }

    private Part part(int back) {
        return parts.get(parts.size() - 1 - back);
    }

    /// Three months, combined as the kind of figure asks; a quarterly figure is one already.
    private Part quarter(int monthsBack) {
        if (card.frequency().equals("quarterly")) {
            return part(monthsBack / 3);
        }
        boolean adds = card.isFlow() || card.accumulation().equals("ratio");
        if (!card.frequency().equals("monthly") || !adds) {
            throw new IllegalStateException("A quarter of " + card.id() + " cannot be combined");
        }
        int end = parts.size() - monthsBack;
        return Part.sum(parts.subList(end - 3, end));
    }

    private int elapsed() {
        int months = (span().last().getMonthValue() + 8) % 12 + 1;
        return months * yearLength() / 12;
    }

    private int yearLength() {
        return card.frequency().equals("monthly") ? 12 : 4;
    }

    private double target(String period) {
        if (card.recipe().has("cutoffs")) {
            return Double.parseDouble(card.recipe().text("cutoffs").split(" ")[0]);
        }
        var row = targets.get(card.id() + "|" + area + "|" + period);
        if (row == null) {
            row = targets.get(card.id() + "|" + area + "|" + Span.year(span().last()));
        }
        if (row == null) {
            throw new IllegalStateException(
                    "No target of %s %s for %s".formatted(card.id(), area, period));
        }
        var value = row.getOrDefault("value", "");
        var ideal = row.getOrDefault("ideal", "");
        return Double.parseDouble(
                !value.isEmpty() ? value : !ideal.isEmpty() ? ideal : row.getOrDefault("low", ""));
    }
}
