package org.outturn.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.benchmark.Comparison;
import org.outturn.design.chart.FunnelChart;
import org.outturn.design.chart.RankingChart;
import org.outturn.release.Mapping.Parts;
import org.outturn.rules.compare.AreaFigure;
import org.outturn.rules.compare.Average;
import org.outturn.rules.compare.Confidence;
import org.outturn.rules.compare.Estimate.Standing;
import org.outturn.rules.compare.Funnel;
import org.outturn.rules.quantity.Measure;

/// The limits within which chance alone would leave each area, around the average recomputed from all of them.
record ChanceLimits(Comparison comparison, double average, String shown) {
    private static final int STEPS = 60;

    /// None where the parts are no counts, or make neither a percentage nor a rate.
    static Optional<ChanceLimits> of(Comparison comparison) {
        var measure = comparison.measure();
        var kind = measure.measure().kind();
        return measure.parts() == Parts.COUNTS
                        && (kind == Measure.Kind.PERCENT || kind == Measure.Kind.RATE)
                        && comparison.recomputed() instanceof Average.Recomputed(var value, _, _)
                        && value.signum() > 0
                        && (kind == Measure.Kind.RATE
                                || value.toDouble() <= measure.measure().per())
                ? Optional.of(
                        new ChanceLimits(comparison, value.toDouble(), comparison.shown(value)))
                : Optional.empty();
    }

    static String why(Comparison comparison) {
        var note = comparison.measure().note();
        return "No funnel is drawn, because the parts are not counts from which chance could be reckoned."
                + (note == null ? "" : " " + note);
    }

    /// Areas with both parts.
    List<AreaFigure> areas() {
        return comparison.areas().stream()
                .filter(one -> {
                    var denominator = one.denominator();
                    return one.hasData()
                            && one.numerator() != null
                            && denominator != null
                            && denominator.signum() > 0;
                })
                .toList();
    }

    static double size(AreaFigure area) {
        var denominator = area.denominator();
        return denominator == null ? 0 : denominator.toDouble();
    }

    double value(AreaFigure area) {
        var numerator = area.numerator();
        return numerator == null
                ? 0
                : numerator.toDouble() * comparison.measure().measure().per() / size(area);
    }

    Funnel at(double size, Confidence confidence) {
        var measure = comparison.measure().measure();
        if (measure.kind() == Measure.Kind.RATE) {
            return Funnel.rate(average, size, measure.per(), confidence);
        }
        var share = Funnel.proportion(average / measure.per(), size, confidence);
        return new Funnel(share.lower() * measure.per(), share.upper() * measure.per(), confidence);
    }

    Standing standing(AreaFigure area) {
        return at(size(area), Confidence.PERCENT_99_8)
                .of(value(area), comparison.measure().polarity());
    }

    static String words(Standing standing) {
        return switch (standing) {
            case SIMILAR -> "within chance";
            case BETTER -> "better than chance explains";
            case WORSE -> "worse than chance explains";
            case HIGHER -> "higher than chance explains";
            case LOWER -> "lower than chance explains";
        };
    }

    FunnelChart chart() {
        var ranked = new Ranked(comparison);
        return new FunnelChart(
                "%s, by size, with the limits of chance, %s"
                        .formatted(comparison.measure().title(), comparison.period().label()),
                Ranked.axis(comparison.measure().measure()),
                "Size of the area: the measure's denominator",
                areas().stream()
                        .map(one -> {
                            var standing = standing(one);
                            return new FunnelChart.Point(
                                    comparison.name(one.area()),
                                    size(one),
                                    value(one),
                                    comparison.shown(Ranked.value(one)) + ", " + words(standing),
                                    ranked.look(one.area()),
                                    standing != Standing.SIMILAR);
                        })
                        .toList(),
                new RankingChart.Average(comparison.whole() + " recomputed", average, shown),
                limits(),
                ranked.apart());
    }

    /// Closer together where the funnel is steep.
    private List<FunnelChart.Limit> limits() {
        double least = areas().stream().mapToDouble(ChanceLimits::size).min().orElse(1);
        double most = areas().stream().mapToDouble(ChanceLimits::size).max().orElse(1);
        var limits = new ArrayList<FunnelChart.Limit>();
        for (int i = 0; i <= STEPS; i++) {
            double size = least * Math.pow(most / least, (double) i / STEPS);
            var narrow = at(size, Confidence.PERCENT_95);
            var wide = at(size, Confidence.PERCENT_99_8);
            limits.add(
                    new FunnelChart.Limit(
                            size, narrow.lower(), narrow.upper(), wide.lower(), wide.upper()));
        }
        return limits;
    }
}
