package org.outturn.examples.fernshire;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All figures of the county, to be written as observations and looked up for the words.
final class Figures {
    private static final List<Map<String, String>> FIRST =
            Csv.read(Resources.text("tables/first-given.csv"));

    private final Map<String, Map<String, List<Part>>> byIndicator = new LinkedHashMap<>();
    private final Csv csv =
            new Csv(
                    "indicator,area,period,reported,numerator,denominator,value,quality,received,note");
    private final Pins pins;

    Figures(Pins pins) {
        this.pins = pins;
    }

    void add(Card card, Map<String, List<Part>> byArea) {
        byIndicator.put(card.id(), byArea);
        var spans = Span.listOf(card);
        byArea.forEach((area, parts) -> {
            for (int i = 0; i < spans.size(); i++) {
                write(card, area, spans.get(i), parts.get(i));
            }
        });
    }

    String csv() {
        return csv.toString();
    }

    /// The figures of a series, oldest first; none when there is no such series.
    List<Part> series(Card card, String area) {
        return byIndicator.getOrDefault(card.id(), Map.of()).getOrDefault(area, List.of());
    }

    private void write(Card card, String area, Span span, Part part) {
        boolean isLatest =
                !span.last()
                        .plusMonths(card.frequency().equals("academic") ? 1 : 0)
                        .isBefore(Span.END);
        var quality = quality(card, area, span, isLatest);
        writeFirst(card, area, span);
        boolean empty = !part.present() || quality.startsWith("not-due");
        csv.row(
                card.id(),
                area,
                span.text(),
                span.reported(),
                empty || !card.hasParts() ? "" : plain(part.numerator(), 0),
                empty || !card.hasParts() ? "" : plain(part.denominator(), 0),
                empty || card.hasParts()
                        ? ""
                        : plain(
                                part.numerator(),
                                card.measure().equals("count") ? 0 : card.decimals()),
                quality,
                empty || !area.isEmpty() ? "" : received(card, area, span),
                note(card, area, span));
    }

    /// What a figure was that has been revised since.
    private void writeFirst(Card card, String area, Span span) {
        for (var row : FIRST) {
            if (card.id().equals(row.get("indicator"))
                    && area.equals(row.get("area"))
                    && span.text().equals(row.get("period"))) {
                csv.row(
                        card.id(),
                        area,
                        span.text(),
                        span.reported(),
                        row.getOrDefault("numerator", ""),
                        row.getOrDefault("denominator", ""),
                        row.getOrDefault("value", ""),
                        "",
                        row.getOrDefault("received", ""),
                        "");
            }
        }
    }

    private String quality(Card card, String area, Span span, boolean isLatest) {
        var pinned = pins.word(card.id(), area, span, "quality");
        if (!pinned.isEmpty()) {
            return pinned;
        }
        if (Story.isOldDefinition(card, span)) {
            return "not-comparable";
        }
        if (isLatest && card.recipe().has("not-due")) {
            return "not-due";
        }
        return isLatest && card.recipe().has("provisional") ? "provisional" : "";
    }

    private String note(Card card, String area, Span span) {
        var pinned = pins.word(card.id(), area, span, "note");
        return pinned.isEmpty() && Story.isLastOfOldDefinition(card, span)
                ? Story.DEFINITION_NOTE
                : pinned;
    }

    /// Within a fortnight of the end of a month, four weeks of the end of a longer period; yearly
    /// figures arrive when published.
    private String received(Card card, String area, Span span) {
        var pinned = pins.word(card.id(), area, span, "received");
        boolean isYearly = !span.reported().isEmpty() && !card.frequency().equals("monthly");
        if (!pinned.isEmpty() || isYearly) {
            return pinned;
        }
        var draw = new Draw(card.id() + " received " + span.text());
        long days =
                Math.clamp(
                        Math.round(
                                (card.frequency().equals("monthly") ? 9 : 16)
                                        + 2.5 * draw.normal()),
                        3L,
                        28L);
        LocalDate end = span.last().atEndOfMonth();
        return end.plusDays(days).toString();
    }

    private static String plain(double value, int decimals) {
        return Part.rounded(value, decimals).toPlainString();
    }
}
