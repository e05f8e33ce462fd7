package org.outturn.examples.fernshire;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// A period as the pack writes it, the months it covers, and the period it is reported in when that
/// is another (else empty).
record Span(String text, YearMonth first, YearMonth last, String reported) {
    static final YearMonth START = YearMonth.of(2021, 10);
    static final YearMonth END = YearMonth.of(2026, 9);
    static final int MONTHS = 60;

    /// The periods of an indicator from October 2021 to September 2026, oldest first.
    static List<Span> listOf(Card card) {
        return switch (card.frequency()) {
            case "monthly" -> monthly(card.accumulation().equals("rolling"), START);
            case "quarterly" -> stepped(START, 3);
            case "half-yearly" -> stepped(START, 6);
            case "annual" -> years(YearMonth.of(2021, 4), "");
            case "academic" -> years(YearMonth.of(2021, 9), "AY ");
            case "calendar" -> calendar();
            case "snapshot" -> snapshots();
            default -> throw new IllegalStateException("Frequency of " + card.id());
        };
    }

    static List<Span> monthly(boolean rolling, YearMonth start) {
        var spans = new ArrayList<Span>();
        for (var m = start; !m.isAfter(END); m = m.plusMonths(1)) {
            spans.add(
                    rolling
                            ? new Span("R12 " + m, m.minusMonths(11), m, m.toString())
                            : new Span(m.toString(), m, m, ""));
        }
        return spans;
    }

    private static List<Span> stepped(YearMonth start, int months) {
        var spans = new ArrayList<Span>();
        for (var m = start; !m.isAfter(END); m = m.plusMonths(months)) {
            int place = (m.getMonthValue() + 8) % 12 / months + 1;
            var text = year(m) + (months == 3 ? " Q" : " H") + place;
            spans.add(new Span(text, m, m.plusMonths(months - 1), ""));
        }
        return spans;
    }

    private static List<Span> years(YearMonth start, String prefix) {
        var spans = new ArrayList<Span>();
        for (int i = 0; i < 5; i++) {
            var m = start.plusYears(i);
            var reported = year(m.plusYears(1)) + (prefix.isEmpty() ? " Q1" : " Q2");
            var text = "%s%d/%02d".formatted(prefix, m.getYear(), (m.getYear() + 1) % 100);
            spans.add(new Span(text, m, m.plusMonths(11), reported));
        }
        return spans;
    }

    private static List<Span> calendar() {
        var spans = new ArrayList<Span>();
        for (int y = 2021; y <= 2025; y++) {
            var m = YearMonth.of(y, 1);
            spans.add(
                    new Span(
                            "" + y,
                            m,
                            m.plusMonths(11),
                            year(m.plusYears(1).plusMonths(3)) + " Q1"));
        }
        return spans;
    }

    private static List<Span> snapshots() {
        var spans = new ArrayList<Span>();
        for (int y = 2022; y <= 2026; y++) {
            var m = YearMonth.of(y, 3);
            spans.add(new Span("@" + m.atEndOfMonth(), m, m, year(m.plusMonths(1)) + " Q1"));
        }
        return spans;
    }

    /// The financial year of a month, `2026/27`.
    static String year(YearMonth month) {
        int first = firstYear(month);
        return "%d/%02d".formatted(first, (first + 1) % 100);
    }

    static int firstYear(YearMonth month) {
        return month.getMonthValue() >= 4 ? month.getYear() : month.getYear() - 1;
    }

    /// How far through the five years its last month lies: 0 in October 2021, 1 in September 2026.
    double progress() {
        int gone =
                (last.getYear() - START.getYear()) * 12
                        + last.getMonthValue()
                        - START.getMonthValue();
        return gone / (double) (MONTHS - 1);
    }
}
