package org.outturn.design.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.outturn.design.Colour;
import org.outturn.design.Mark;
import org.outturn.design.Shape;
import org.outturn.design.chart.RankedColumns.Look;

/// Every chart in one page, to look at: in colour, in grey, wide and narrow. `main` writes it to the file it is given.
@NullMarked
final class Gallery {
    static final Mark GREEN = new Mark("Green", Colour.parse("#00703c"), Shape.CIRCLE);
    static final Mark GREEN_AMBER =
            new Mark("Green Amber", Colour.parse("#a8b400"), Shape.TRIANGLE);
    static final Mark AMBER = new Mark("Amber", Colour.parse("#f47738"), Shape.TRIANGLE);
    static final Mark RED = new Mark("Red", Colour.parse("#d4351c"), Shape.DIAMOND);

    private Gallery() {}

    static TrendChart quarters() {
        double[] values = {55.2, 56, 57.4, Double.NaN, 58.1, 59.5, 61.2, 60.8, 63.1};
        var points = new ArrayList<TrendChart.Point>();
        for (int i = 0; i < values.length; i++) {
            var label = "Q%d %d/%d".formatted(i % 4 + 1, 13 + i / 4, 14 + i / 4);
            points.add(
                    Double.isNaN(values[i])
                            ? TrendChart.Point.missing(label, "not available")
                            : TrendChart.Point.of(label, values[i], values[i] + "%")
                                    .marked(
                                            values[i] >= 60
                                                    ? GREEN
                                                    : values[i] >= 57 ? AMBER : RED));
        }
        points.set(8, points.get(8).asProvisional());
        return TrendChart.of(
                        "Adults with learning disabilities in settled accommodation",
                        Axis.PERCENT,
                        points)
                .with(
                        new TrendChart.Line(
                                "Target",
                                Arrays.asList(
                                        null, 57.0, 57.0, 57.0, 57.0, 60.0, 60.0, 60.0, 60.0)));
    }

    static TrendChart months() {
        double[] values = {
            50, 52, 49, 51, 50, 49, 53, 48, 51, 52, 50, 61, 50, 49, 51, 54, 55, 54, 56, 55, 54, 55,
            56, 57
        };
        var points = new ArrayList<TrendChart.Point>();
        var signal = new Mark("Concern", Colour.parse("#d4351c"), Shape.DIAMOND);
        var better = new Mark("Improvement", Colour.parse("#1d70b8"), Shape.SQUARE);
        for (int i = 0; i < values.length; i++) {
            var point =
                    TrendChart.Point.of(
                            "%02d/25".formatted(i % 12 + 1), values[i], (int) values[i] + " days");
            points.add(i == 11 ? point.marked(signal) : i > 14 ? point.marked(better) : point);
        }
        points.set(12, points.get(12).brokenBefore("counted from the day of referral"));
        return TrendChart.of("Days from referral to assessment", Axis.COUNT, points)
                .with(new TrendChart.Limits(0, 11, 50.5, 45.1, 56))
                .with(new TrendChart.Limits(12, 23, 54, 50, 58))
                .with(TrendChart.Line.level("Target", 52, 24));
    }

    static TrendChart tiers() {
        var points = new ArrayList<TrendChart.Point>();
        double[] values = {1204, 1310, 1290, 1402, 1520};
        for (int i = 0; i < values.length; i++) {
            points.add(
                    TrendChart.Point.of(
                            "201%d/1%d".formatted(i + 3, i + 4),
                            values[i],
                            "%,d".formatted((int) values[i])));
        }
        return TrendChart.of("Carers assessed", Axis.COUNT, points)
                .with(TrendChart.Line.level("Minimum", 1200, 5))
                .with(TrendChart.Line.level("Ideal", 1350, 5))
                .with(TrendChart.Line.level("Aspirational", 1500, 5))
                .with(new TrendChart.Band("Expected range", 1150, 1450, Colour.parse("#e3eef7")));
    }

    static RankingChart ranking() {
        var bars = new ArrayList<RankingChart.Bar>();
        String[] names = {
            "Kensington and Chelsea",
            "Westminster",
            "Camden",
            "Barnet",
            "Hammersmith and Fulham",
            "Brent"
        };
        for (int i = 0; i < names.length; i++) {
            var bar = RankingChart.Bar.of(names[i], 92 - i * 7, (92 - i * 7) + ".0%");
            bars.add(i == 3 ? bar.pickedOut() : bar);
        }
        bars.add(new RankingChart.Bar("Ealing", null, "no figure", false, null));
        return new RankingChart(
                "Carers satisfied, by council",
                bars,
                new RankingChart.Average("Average", 74.5, "74.5%"));
    }

    /// Sixty areas of which one is picked out and four are set apart.
    static RankedColumns columns() {
        var columns = new ArrayList<RankedColumns.Column>();
        for (int i = 0; i < 60; i++) {
            double value = 92 - i * 0.7;
            columns.add(
                    new RankedColumns.Column(
                            i == 37 ? "Fernshire" : "Area " + i,
                            value,
                            "%.1f%%".formatted(value),
                            i == 37 ? Look.PICKED : i % 15 == 3 ? Look.APART : Look.PLAIN));
        }
        return new RankedColumns(
                "At home after 91 days, 60 areas",
                Axis.PERCENT,
                columns,
                "Best on the left",
                "Neighbours",
                new RankingChart.Average("England", 74.5, "74.5%"));
    }

    /// The same areas by size, with the limits that an average of 74.5% gives.
    static FunnelChart funnel() {
        var points = new ArrayList<FunnelChart.Point>();
        for (var column : columns().columns()) {
            double size = 60 + points.size() * 37 % 900;
            points.add(
                    new FunnelChart.Point(
                            column.name(),
                            size,
                            column.value(),
                            column.shown(),
                            column.look(),
                            Math.abs(column.value() - 74.5) > 309 * 0.4359 / Math.sqrt(size)));
        }
        var limits = new ArrayList<FunnelChart.Limit>();
        for (int size = 40; size <= 1000; size += 20) {
            double one = 100 * 0.4359 / Math.sqrt(size);
            limits.add(
                    new FunnelChart.Limit(
                            size,
                            74.5 - 1.96 * one,
                            74.5 + 1.96 * one,
                            74.5 - 3.09 * one,
                            74.5 + 3.09 * one));
        }
        return new FunnelChart(
                "At home after 91 days, by size",
                Axis.PERCENT,
                "People discharged",
                points,
                new RankingChart.Average("England", 74.5, "74.5%"),
                limits,
                "Neighbours");
    }

    static HeatMap heatMap() {
        int[][] counts = {
            {0, 0, 1, 0, 0}, {0, 2, 3, 1, 0}, {1, 0, 4, 5, 1}, {0, 1, 2, 6, 0}, {0, 0, 1, 2, 12}
        };
        var low = new Mark("Low", Colour.parse("#00703c"), Shape.CIRCLE);
        var mediumLow = new Mark("Medium low", Colour.parse("#ffdd00"), Shape.CIRCLE);
        var cells = new ArrayList<List<HeatMap.Cell>>();
        for (int row = 0; row < 5; row++) {
            var line = new ArrayList<HeatMap.Cell>();
            for (int column = 0; column < 5; column++) {
                int score = (row + 1) * (column + 1);
                line.add(
                        new HeatMap.Cell(
                                counts[row][column],
                                score <= 3
                                        ? low
                                        : score <= 6 ? mediumLow : score <= 12 ? AMBER : RED));
            }
            cells.add(line);
        }
        return new HeatMap(
                "Risks by likelihood and impact",
                "Impact",
                List.of("Negligible", "Minor", "Moderate", "Major", "Catastrophic"),
                "Likelihood",
                List.of("Rare", "Unlikely", "Possible", "Likely", "Almost certain"),
                cells);
    }

    static RatingBar ratings() {
        return new RatingBar(
                "Indicators by rating",
                List.of(
                        new RatingBar.Part(GREEN, 14),
                        new RatingBar.Part(GREEN_AMBER, 5),
                        new RatingBar.Part(AMBER, 3),
                        new RatingBar.Part(RED, 8),
                        new RatingBar.Part(Mark.none("Not rated"), 11)));
    }

    static Sparkline sparkline() {
        return new Sparkline(
                "Trend", Arrays.asList(3.0, 4.0, null, 4.5, 6.0, 5.5), "Rising", AMBER);
    }

    static List<Chart> all() {
        return List.of(
                quarters(),
                months(),
                forecast(),
                tiers(),
                ranking(),
                columns(),
                funnel(),
                districts(),
                heatMap(),
                ratings(),
                sparkline());
    }

    /// The months again, with what stands out around the points and where the year may end.
    static TrendChart forecast() {
        var concern = new Mark("Worse than chance explains", Colour.parse("#b8500c"), Shape.SQUARE);
        return months().signalled(point -> point == 11 ? concern : null)
                .with(
                        new TrendChart.Outturn(
                                "2025/26", 58, "58 days", 55.0, 61.0, "55 to 61 days"));
    }

    static SmallMultiples districts() {
        var panels = new ArrayList<SmallMultiples.Panel>();
        for (var name : List.of("Alderwick", "Ashcombe Vale", "Coldwater", "Thornmere")) {
            panels.add(
                    new SmallMultiples.Panel(
                            name,
                            java.util.Arrays.asList(4.0, 5.0, null, 3.0, name.length() / 2.0),
                            "%.1f".formatted(name.length() / 2.0),
                            Mark.none("Not rated")));
        }
        return new SmallMultiples(
                "Fires in homes, by district",
                panels,
                new SmallMultiples.Reference("Fernshire", 4.5, "4.5"));
    }

    static void main(String[] arguments) throws IOException {
        var html =
                new StringBuilder(
                        "<!doctype html><meta charset=utf-8><body style='font-family:system-ui;margin:16px;width:1100px'>");
        for (var chart : all()) {
            html.append("<div style='display:flex;gap:30px;margin-bottom:24px'><div>")
                    .append(chart.svg())
                    .append("</div><div>")
                    .append(chart.svg(Canvas.NARROW))
                    .append("</div></div>");
        }
        for (var shape : Shape.values()) {
            html.append(Marks.icon(new Mark("", Colour.parse("#d4351c"), shape), 20)).append(" ");
        }
        Files.writeString(Path.of(arguments[0]), html);
    }
}
