package org.outturn.design.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Colour;
import org.outturn.design.Mark;

/// Figures over time: a line with its points, with what was planned, and with statistical limits where there are any.
///
/// @param points every period in order, those without a figure too: they leave a gap
/// @param lines targets, minimums, averages, drawn dashed
/// @param bands shaded behind the figures: an expected range, a tier
/// @param limits of common cause variation, one for each stretch between rebases
/// @param outturn where the year is forecast to end; null for none
public record TrendChart(
        String title,
        Axis axis,
        List<Point> points,
        List<Line> lines,
        List<Band> bands,
        List<Limits> limits,
        @Nullable Outturn outturn)
        implements Chart {

    /// One period.
    ///
    /// @param label short, beneath the axis: `Q1 15/16`
    /// @param name in full, in the tooltip: `Q1 2015/16`
    /// @param shown the figure as text: `58.1%`; for a missing one the reason why
    /// @param mark its rating or state, where it has one
    /// @param signal what chance does not explain of it, drawn around it; null for nothing
    /// @param provisional drawn hollow
    /// @param broken what changed before this period, where figures on both sides cannot be set side by side
    public record Point(
            String label,
            String name,
            @Nullable Double value,
            String shown,
            @Nullable Mark mark,
            @Nullable Mark signal,
            boolean provisional,
            @Nullable String broken) {
        public static Point of(String label, double value, String shown) {
            return new Point(label, label, value, shown, null, null, false, null);
        }

        public static Point missing(String label, String why) {
            return new Point(label, label, null, why, null, null, false, null);
        }

        public Point marked(Mark other) {
            return new Point(label, name, value, shown, other, signal, provisional, broken);
        }

        public Point signalled(Mark other) {
            return new Point(label, name, value, shown, mark, other, provisional, broken);
        }

        public Point named(String other) {
            return new Point(label, other, value, shown, mark, signal, provisional, broken);
        }

        public Point asProvisional() {
            return new Point(label, name, value, shown, mark, signal, true, broken);
        }

        public Point brokenBefore(String why) {
            return new Point(label, name, value, shown, mark, signal, provisional, why);
        }
    }

    /// @param values one for each point, or nothing where none was set
    public record Line(String name, List<@Nullable Double> values) {
        public static Line level(String name, double value, int points) {
            return new Line(name, java.util.Collections.nCopies(points, value));
        }
    }

    public record Band(String name, double low, double high, Colour colour) {}

    /// @param first index of the first point they were computed for
    /// @param last index of the last
    public record Limits(int first, int last, double mean, double lower, double upper) {}

    /// A forecast, drawn hollow after the last point, with the range in which it may end.
    ///
    /// @param label beneath the axis: `2026/27`
    /// @param range as words, for the tooltip and the description; empty without a range
    public record Outturn(
            String label,
            double value,
            String shown,
            @Nullable Double low,
            @Nullable Double high,
            String range) {}

    public TrendChart {
        points = List.copyOf(points);
        for (var line : lines) {
            if (line.values().size() != points.size()) {
                throw new IllegalArgumentException(
                        "%s has %d values for %d points"
                                .formatted(line.name(), line.values().size(), points.size()));
            }
        }
    }

    /// A plain trend, to which targets, bands and limits can be added.
    public static TrendChart of(String title, Axis axis, List<Point> points) {
        return new TrendChart(title, axis, points, List.of(), List.of(), List.of(), null);
    }

    public TrendChart with(Line line) {
        return new TrendChart(title, axis, points, added(lines, line), bands, limits, outturn);
    }

    public TrendChart with(Band band) {
        return new TrendChart(title, axis, points, lines, added(bands, band), limits, outturn);
    }

    public TrendChart with(Limits stretch) {
        return new TrendChart(title, axis, points, lines, bands, added(limits, stretch), outturn);
    }

    public TrendChart with(Outturn forecast) {
        return new TrendChart(title, axis, points, lines, bands, limits, forecast);
    }

    /// What chance does not explain, by the index of its point.
    public TrendChart signalled(IntFunction<@Nullable Mark> signals) {
        var signalled = new ArrayList<Point>();
        for (int i = 0; i < points.size(); i++) {
            var signal = signals.apply(i);
            signalled.add(signal == null ? points.get(i) : points.get(i).signalled(signal));
        }
        return new TrendChart(title, axis, signalled, lines, bands, limits, outturn);
    }

    @Override
    public String description() {
        var known = points.stream().filter(point -> point.value() != null).toList();
        if (known.isEmpty()) {
            return "No figures.";
        }
        var first = known.getFirst();
        var last = known.getLast();
        var words = new StringBuilder();
        words.append(
                known.size() == 1
                        ? "%s: %s.".formatted(first.name(), first.shown())
                        : "From %s (%s) to %s (%s)."
                                .formatted(first.shown(), first.name(), last.shown(), last.name()));
        for (var line : lines) {
            var value = line.values().getLast();
            if (value != null) {
                words.append(" %s: %s.".formatted(line.name(), axis.shown(value, decimals(value))));
            }
        }
        long signals = points.stream().filter(point -> point.signal() != null).count();
        if (signals > 0) {
            words.append(" %d outside what chance explains.".formatted(signals));
        }
        if (outturn != null) {
            words.append(
                    " Forecast for %s: %s%s."
                            .formatted(
                                    outturn.label(),
                                    outturn.shown(),
                                    outturn.range().isEmpty() ? "" : ", " + outturn.range()));
        }
        int missing = points.size() - known.size();
        if (missing > 0) {
            words.append(" %d without a figure.".formatted(missing));
        }
        points.stream()
                .filter(point -> point.broken() != null)
                .forEach(point ->
                        words.append(
                                " Break before %s: %s.".formatted(point.name(), point.broken())));
        return words.toString();
    }

    @Override
    public String svg(Canvas canvas) {
        return new TrendDrawing(this, canvas).draw();
    }

    /// Everything that the scale must take in.
    Stream<Double> values() {
        return Stream.of(
                        points.stream().map(Point::value),
                        lines.stream().flatMap(line -> line.values().stream()),
                        limits.stream().flatMap(l -> Stream.of(l.lower(), l.upper())),
                        outturn == null
                                ? Stream.<Double>of()
                                : Stream.of(outturn.value(), outturn.low(), outturn.high()))
                .flatMap(stream -> stream)
                .filter(Objects::nonNull);
    }

    static int decimals(double value) {
        double hundred = Math.abs(value * 100);
        return hundred == Math.rint(hundred / 100) * 100
                ? 0
                : Math.abs(hundred - Math.rint(hundred / 10) * 10) < 1e-6 ? 1 : 2;
    }

    private static <T> List<T> added(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
