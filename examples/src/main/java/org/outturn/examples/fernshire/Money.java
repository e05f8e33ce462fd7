package org.outturn.examples.fernshire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/// Writes the revenue and capital tables with totals that are the exact sums of their lines, and
/// the two indicators that follow from
/// the tables.
final class Money {
    private static final String PERIOD = "2026/27 Q2";

    private Money() {}

    static String revenue() {
        var csv = new Csv("period,id,line,unit,kind,original,revised,actual,forecast,comment");
        var lines = read("revenue");
        for (var line : lines) {
            csv.row(
                    PERIOD,
                    cell(line, "id"),
                    cell(line, "line"),
                    cell(line, "unit"),
                    "line",
                    cell(line, "original"),
                    cell(line, "revised"),
                    cell(line, "actual"),
                    cell(line, "forecast"),
                    cell(line, "comment"));
        }
        csv.row(
                PERIOD,
                "total",
                "Net revenue budget",
                "",
                "total",
                sum(lines, "original"),
                sum(lines, "revised"),
                sum(lines, "actual"),
                sum(lines, "forecast"),
                "");
        return csv.toString();
    }

    /// Revised is the original with what slipped in from last year; latest has the changes of this
    /// year; the new budget is without what
    /// slips out.
    static String capital() {
        var csv =
                new Csv(
                        "period,id,line,unit,kind,original,slippage-in,revised,slippage,latest,forecast,slippage-out,new-budget,comment");
        var lines = read("capital");
        for (var line : lines) {
            csv.row(
                    capitalRow(
                            cell(line, "id"),
                            cell(line, "line"),
                            cell(line, "unit"),
                            "line",
                            List.of(line),
                            cell(line, "comment")));
        }
        csv.row(capitalRow("total", "Capital programme", "", "total", lines, ""));
        return csv.toString();
    }

    private static Object[] capitalRow(
            String id,
            String title,
            String unit,
            String kind,
            List<Map<String, String>> lines,
            String comment) {
        long original = sum(lines, "original");
        long in = sum(lines, "slippage-in");
        long slippage = sum(lines, "slippage");
        long out = sum(lines, "slippage-out");
        long latest = original + in + slippage;
        return new Object[] {
            PERIOD,
            id,
            title,
            unit,
            kind,
            original,
            in,
            original + in,
            slippage,
            latest,
            sum(lines, "forecast"),
            out,
            latest + out,
            comment
        };
    }

    /// The forecast outturn as a percentage of the revised budget, to one decimal.
    static BigDecimal revenueForecast() {
        var lines = read("revenue");
        return BigDecimal.valueOf(sum(lines, "forecast") * 100)
                .divide(BigDecimal.valueOf(sum(lines, "revised")), 1, RoundingMode.HALF_UP);
    }

    /// What is delivered and forecast, of what was planned.
    static Part savingsSecured() {
        var lines = read("savings");
        long secured = sum(lines, "delivered") + sum(lines, "forecast");
        return Part.of((double) secured, (double) sum(lines, "planned"));
    }

    private static List<Map<String, String>> read(String table) {
        return Csv.read(Resources.text("tables/" + table + ".csv"));
    }

    private static long sum(List<Map<String, String>> lines, String column) {
        return lines.stream().mapToLong(line -> Long.parseLong(cell(line, column))).sum();
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
