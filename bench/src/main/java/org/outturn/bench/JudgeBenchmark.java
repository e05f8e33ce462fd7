package org.outturn.bench;

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
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Earlier;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Facts;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Target;
import org.outturn.rules.spc.ControlChart;
import org.outturn.rules.spc.Variation;
import org.outturn.rules.spc.Xmr;
import org.outturn.rules.verdict.Assessor;
import org.outturn.rules.verdict.Case;
import org.outturn.rules.verdict.Definition;
import org.outturn.rules.verdict.Verdict;

/// What one judgement costs on one core.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class JudgeBenchmark {
    private static final int YEARS = 5;

    private final Definition definition =
            Definition.of(
                    Measure.percent(1),
                    Polarity.HIGHER,
                    Accumulation.RATIO,
                    Schemes.scheme("five-per-cent"));
    private final Facts facts =
            Facts.of(Measure.percent(1), Polarity.HIGHER)
                    .withActual(Quantity.parse("58.10"))
                    .withTarget(new Target.Single(Quantity.parse("60")));
    private final Case matter =
            Case.of(
                            Observation.ofParts(
                                    Period.parse("2026-09"), Quantity.of(581), Quantity.of(1000)),
                            new Target.Single(Quantity.parse("60")))
                    .withEarlier(
                            Earlier.exact(
                                    Against.PREVIOUS,
                                    Quantity.parse("57.4"),
                                    Period.parse("2026-08")));
    private final double[] two = series(24);
    private final double[] five = series(12 * YEARS);

    /// A figure rated by one scheme, with its reason in words.
    @Benchmark
    public Outcome rating() {
        return definition.scheme().judge(facts);
    }

    /// A whole verdict: rating, direction, variance, forecast and every step in words.
    @Benchmark
    public Verdict verdict() {
        return Assessor.assess(definition, matter);
    }

    /// Limits and signals of two years of months.
    @Benchmark
    public Variation chartOf24() {
        return variation(Xmr.chart(two));
    }

    /// Limits and signals of five years of months.
    @Benchmark
    public Variation chartOf60() {
        return variation(Xmr.chart(five));
    }

    private static Variation variation(ControlChart chart) {
        return chart.variation(Polarity.HIGHER);
    }

    private static double[] series(int points) {
        var figures = new double[points];
        var waves = List.of(0, 3, -2, 5, 1, -4, 2, -1, 4, -3, 0, 2);
        for (int i = 0; i < points; i++) {
            figures[i] = 50 + waves.get(i % waves.size());
        }
        return figures;
    }
}
