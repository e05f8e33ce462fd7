package org.outturn.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Earlier;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;
import org.outturn.rules.spc.Xmr;
import org.outturn.rules.verdict.Assessor;
import org.outturn.rules.verdict.Case;

/// The whole of the fictional county judged afresh: every figure of every indicator and area that it ever had, with its rating, directions,
/// variance, forecast and steps, and a control chart of every series.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FernshireBenchmark {
    private static final int YEAR = 12;

    private final List<Fernshire.Line> lines = Fernshire.read();

    /// With the figures of the year so far, as a forecast by run rate needs them.
    @Benchmark
    public void everyFigure(Blackhole hole) {
        judge(hole, false);
    }

    /// With every earlier figure of the series, so that each forecast finds its method and range in the past.
    @Benchmark
    public void everyFigureWithItsPast(Blackhole hole) {
        judge(hole, true);
    }

    /// A control chart of every series.
    @Benchmark
    public void everyChart(Blackhole hole) {
        for (var line : lines) {
            var measure = line.definition().measure();
            var values =
                    line.figures().stream()
                            .mapToDouble(one ->
                                    one.result(measure).map(v -> v.toDouble()).orElse(Double.NaN))
                            .toArray();
            var chart = Xmr.chart(values);
            hole.consume(chart.variation(line.definition().polarity()));
            hole.consume(chart.signals());
        }
    }

    private void judge(Blackhole hole, boolean past) {
        for (var line : lines) {
            for (int i = 0; i < line.figures().size(); i++) {
                hole.consume(Assessor.assess(line.definition(), matter(line, i, past)));
            }
        }
    }

    private static Case matter(Fernshire.Line line, int at, boolean past) {
        var figures = line.figures();
        var now = figures.get(at);
        var target = line.target(now.period());
        var earlier = new ArrayList<Earlier>();
        if (at > 0) {
            add(line, figures.get(at - 1), Against.PREVIOUS, earlier);
        }
        var lastYear = now.period().sameLastYear();
        for (int i = at - 1; i >= 0; i--) {
            if (figures.get(i).period().equals(lastYear)) {
                add(line, figures.get(i), Against.LAST_YEAR, earlier);
                break;
            }
        }
        var matter = Case.of(now, target).withEarlier(earlier.toArray(Earlier[]::new));
        if (now.period().monthsOfYearGone() == YEAR) {
            return matter;
        }
        int from = past ? 0 : at;
        var year = now.period().financialYear();
        while (!past
                && line.definition().accumulation() == Accumulation.FLOW
                && from > 0
                && year.contains(figures.get(from - 1).period())) {
            from--;
        }
        return matter.incomplete(
                line.targets().get(year),
                figures.subList(from, at + 1).toArray(Observation[]::new));
    }

    private static void add(
            Fernshire.Line line, Observation figure, Against against, List<Earlier> to) {
        figure.result(line.definition().measure())
                .ifPresent(value -> to.add(Earlier.exact(against, value, figure.period())));
    }
}
