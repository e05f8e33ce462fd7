package org.outturn.examples.fernshire;

import java.util.List;
import java.util.stream.Stream;

/// Writes the targets of each financial year, with a profile over its periods for what adds up or
/// follows the seasons.
final class Targets {
    private static final String[] YEARS = {
        "2021/22", "2022/23", "2023/24", "2024/25", "2025/26", "2026/27"
    };
    private final Csv csv =
            new Csv("indicator,area,period,value,minimum,ideal,aspirational,low,high,author,note");
    private final County county;

    private Targets(County county) {
        this.county = county;
    }

    static String csv(County county) {
        var targets = new Targets(county);
        county.cards().forEach(targets::write);
        return targets.csv.toString();
    }

    static String cutOffs(List<Card> cards) {
        var csv = new Csv("indicator,from,rating,limit");
        for (var card : cards) {
            if (card.recipe().has("cutoffs")) {
                var limits = card.recipe().text("cutoffs").split(" ");
                var from = Span.listOf(card).getFirst().text();
                csv.row(card.id(), from, "green", limits[0])
                        .row(card.id(), from, "amber", limits[1]);
            }
        }
        return csv.toString();
    }

    private void write(Card card) {
        var recipe = card.recipe();
        if (recipe.has("tiers")) {
            var tiers = recipe.text("tiers").split("/");
            yearly(card, year -> new String[] {"", tiers[0], tiers[1], tiers[2], "", ""});
        } else if (recipe.has("range")) {
            var ends = recipe.text("range").split("-");
            yearly(card, year -> new String[] {"", "", "", "", ends[0], ends[1]});
        } else if (recipe.has("year")) {
            profile(card);
        } else if (recipe.has("target")) {
            single(card);
        }
        for (var row : Csv.read(Resources.text("tables/sovereign-targets.csv"))) {
            if (card.id().equals(row.get("indicator"))) {
                row(
                        card,
                        "" + row.get("area"),
                        "2026/27",
                        value("" + row.get("value")),
                        "Council",
                        "" + row.get("note"));
            }
        }
    }

    private interface Cells {
        String[] of(int year);
    }

    /// The same for every period of a year; for a period that is not within a financial year, its
    /// own row.
    private void yearly(Card card, Cells cells) {
        if (isOutsideYears(card)) {
            for (var span : Span.listOf(card)) {
                row(
                        card,
                        "",
                        span.text(),
                        cells.of(Span.firstYear(span.last()) - 2021),
                        "Cabinet",
                        "");
            }
            return;
        }
        for (int i = 0; i < YEARS.length; i++) {
            row(card, "", YEARS[i], cells.of(i), "Cabinet", "");
        }
        if (card.hasAreas() && card.hasParts()) {
            for (var district : county.districts()) {
                for (int i = YEARS.length - 2; i < YEARS.length; i++) {
                    if (i < YEARS.length - 1 || !isSovereign(card, district)) {
                        row(card, district.id(), YEARS[i], cells.of(i), "Partnership", "");
                    }
                }
            }
        }
    }

    private void single(Card card) {
        var words = card.recipe().text("target").split(" ");
        if (words.length == 1) {
            yearly(card, year -> value(inYear(words[0], year, places(words[0]))));
            return;
        }
        for (var span : Span.listOf(card)) {
            double level = Recipe.along(words[0], (Span.firstYear(span.last()) - 2021) / 5.0);
            double target =
                    words[1].equals("cumulative")
                            ? level * Season.collectedBy(span.last())
                            : card.isAdditive()
                                    ? level + card.recipe().season("season", span)
                                    : level * (1 + card.recipe().season("season", span));
            var cells = value(Part.rounded(target, 1).toPlainString());
            row(card, "", span.text(), cells, "Cabinet", "");
            if (card.hasAreas() && span.last().isAfter(Span.END.minusMonths(12))) {
                county.districts()
                        .forEach(d -> row(card, d.id(), span.text(), cells, "Partnership", ""));
            }
        }
    }

    /// A target for the year of a flow, and its share for each period. `early`: the year 2026/27
    /// counts on fewer in its second half.
    private void profile(Card card) {
        var words = card.recipe().text("year").split(" ");
        for (int i = 0; i < YEARS.length; i++) {
            row(card, "", YEARS[i], value(inYear(words[0], i, 0)), "Cabinet", "");
        }
        for (var span : Span.listOf(card)) {
            int year = Span.firstYear(span.last()) - 2021;
            double whole = Double.parseDouble(inYear(words[0], year, 0));
            row(
                    card,
                    "",
                    span.text(),
                    value(Part.rounded(whole * share(card, words[1], span), 0).toPlainString()),
                    "Cabinet",
                    "");
        }
        // what is left of the last year, so that the profile adds up to its target
        Stream.iterate(
                        Span.END.plusMonths(1),
                        m -> m.plusMonths(card.frequency().equals("monthly") ? 1 : 3))
                .limit(
                        card.frequency().equals("calendar")
                                ? 0
                                : card.frequency().equals("monthly") ? 6 : 2)
                .forEach(m -> {
                    boolean monthly = card.frequency().equals("monthly");
                    var text =
                            monthly
                                    ? m.toString()
                                    : "2026/27 Q" + ((m.getMonthValue() + 8) % 12 / 3 + 1);
                    var span = new Span(text, m, m.plusMonths(monthly ? 0 : 2), "");
                    double whole = Double.parseDouble(inYear(words[0], 5, 0));
                    row(
                            card,
                            "",
                            text,
                            value(
                                    Part.rounded(whole * share(card, words[1], span), 0)
                                            .toPlainString()),
                            "Cabinet",
                            "");
                });
    }

    private static double share(Card card, String shape, Span span) {
        double months = card.frequency().equals("monthly") ? 1 : 3;
        return switch (shape) {
            case "season" ->
                    months / 12 * (1 + card.recipe().season("season", span) - yearMean(card));
            case "early" ->
                    Span.firstYear(span.last()) < 2026
                            ? months / 12
                            : span.last().isAfter(Span.END) ? 38 / 600.0 : 62 / 600.0;
            default -> months / 12;
        };
    }

    private static double yearMean(Card card) {
        var year = new Span("", Span.START, Span.START.plusMonths(11), "");
        return card.recipe().season("season", year);
    }

    private static boolean isOutsideYears(Card card) {
        return card.accumulation().equals("rolling")
                || card.frequency().equals("academic")
                || card.frequency().equals("calendar");
    }

    private static boolean isSovereign(Card card, Place district) {
        return Csv.read(Resources.text("tables/sovereign-targets.csv")).stream()
                .anyMatch(row ->
                        card.id().equals(row.get("indicator"))
                                && district.id().equals(row.get("area")));
    }

    private void row(
            Card card, String area, String period, String[] cells, String author, String note) {
        csv.row(
                card.id(), area, period, cells[0], cells[1], cells[2], cells[3], cells[4], cells[5],
                author, note);
    }

    private static String[] value(String value) {
        return new String[] {value, "", "", "", "", ""};
    }

    private static int places(String range) {
        return range.contains(".") ? 1 : Double.parseDouble(range.split(">")[0]) < 60 ? 1 : 0;
    }

    private static String inYear(String range, int year, int decimals) {
        var text = Part.rounded(Recipe.along(range, year / 5.0), decimals);
        return text.stripTrailingZeros().scale() <= 0
                ? text.setScale(0).toPlainString()
                : text.toPlainString();
    }
}
