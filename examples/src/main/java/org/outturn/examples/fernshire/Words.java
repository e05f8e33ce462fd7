package org.outturn.examples.fernshire;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Fills the hand-written words with figures, so that no word can contradict a figure.
///
/// `{now}`, `{before}`, `{ago}`, `{target}`, `{quarter}` ... are facts of the indicator in the
/// heading above; `{now other-id}` and
/// `{now @area}` of another series; `{by before}` is how far it is from `before`;
/// `{now/target:above|below|at}` chooses a word;
/// `{best}` and `{worst}` name districts; `{period}` names the period of the figure.
final class Words {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][^{}]*)}");
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private final County county;
    private final Figures figures;
    private final Map<String, Map<String, String>> targets;

    Words(County county, Figures figures) {
        this.county = county;
        this.figures = figures;
        this.targets = Facts.targets(county);
    }

    String fill(String resource) {
        var text = Resources.text(resource);
        var asAt = text.contains("period: 2026/27 Q1") ? YearMonth.of(2026, 6) : Span.END;
        var filled = new StringBuilder();
        var subject = new String[] {""};
        for (var line : text.lines().toList()) {
            if (line.startsWith("# ") && resource.startsWith("commentary")) {
                subject[0] = line.substring(2);
            }
            filled.append(
                            PLACEHOLDER
                                    .matcher(line)
                                    .replaceAll(match -> filled(match, subject[0], asAt)))
                    .append('\n');
        }
        return filled.toString();
    }

    private String filled(MatchResult match, String subject, YearMonth asAt) {
        var expression = match.group(1);
        var choice = expression.split(":", 2);
        var words = List.of(choice[0].split(" "));
        var about = words.stream().skip(words.getFirst().equals("by") ? 2 : 1).toList();
        var id =
                about.stream()
                        .filter(w -> !w.startsWith("@"))
                        .findFirst()
                        .orElse(subject.split(" @")[0]);
        var area =
                about.stream()
                        .filter(w -> w.startsWith("@"))
                        .map(w -> w.substring(1))
                        .findFirst()
                        .orElse("");
        var card = county.card(id);
        var facts = facts(card, area, asAt);
        if (choice.length > 1) {
            return chosen(
                    card,
                    facts,
                    List.of(words.getFirst().split("/")),
                    List.of(choice[1].split("\\|")));
        }
        return switch (words.getFirst()) {
            case "by" ->
                    number(
                            Math.abs(fact(card, facts, "now") - fact(card, facts, words.get(1))),
                            card.decimals());
            case "best" -> extreme(card, asAt, true);
            case "worst" -> extreme(card, asAt, false);
            case "period" -> label(card, facts.span());
            default -> shown(card, words.getFirst(), facts.fact(words.getFirst()));
        };
    }

    /// More, less or equal: compared as printed, so that what looks equal is called equal.
    private static String chosen(Card card, Facts facts, List<String> pair, List<String> words) {
        int sign = Double.compare(fact(card, facts, pair.get(0)), fact(card, facts, pair.get(1)));
        return words.get(sign > 0 ? 0 : sign < 0 ? 1 : 2);
    }

    private static double fact(Card card, Facts facts, String name) {
        return Part.rounded(facts.fact(name), card.decimals()).doubleValue();
    }

    private String extreme(Card card, YearMonth asAt, boolean best) {
        Comparator<Place> order =
                Comparator.comparingDouble(place -> facts(card, place.id(), asAt).fact("now"));
        boolean highest = best == card.polarity().equals("higher");
        var place =
                county.districts().stream().max(highest ? order : order.reversed()).orElseThrow();
        return "%s (%s)"
                .formatted(
                        place.name(),
                        shown(card, "now", facts(card, place.id(), asAt).fact("now")));
    }

    private Facts facts(Card card, String area, YearMonth asAt) {
        return new Facts(card, area, figures.series(card, area), targets, asAt);
    }

    private static String label(Card card, Span span) {
        return switch (card.frequency()) {
            case "monthly" ->
                    (card.accumulation().equals("rolling") ? "the year to " : "")
                            + MONTH.format(span.last());
            case "academic" -> "the school year " + span.text().substring(3);
            case "snapshot" -> "31 " + MONTH.format(span.last());
            default -> span.text();
        };
    }

    private static String shown(Card card, String fact, double value) {
        if (fact.endsWith("num") || fact.endsWith("den")) {
            return number(value, 0);
        }
        return switch (card.measure()) {
            case "percent" -> number(value, card.decimals()) + "%";
            case "money" ->
                    value >= 1e6
                            ? "£" + number(value / 1e6, 2) + " million"
                            : "£" + number(value, 0);
            default -> number(value, card.decimals());
        };
    }

    private static String number(double value, int decimals) {
        BigDecimal rounded = Part.rounded(value, decimals);
        return String.format(Locale.ROOT, "%,." + decimals + "f", rounded);
    }
}
