package org.outturn.rules.spc;

/// One phase of a p, u or c chart. Its limits differ from point to point with the denominators.
public final class AttributePhase implements Phase {
    private final int number;
    private final int from;
    private final int to;
    private final int basis;
    private final boolean trial;
    private final double mean;
    private final double[] sigmas;
    private final double ceiling;

    /// @param sigmas one for each point of the phase, NaN without a denominator
    /// @param ceiling the most that a figure can be: 1 for a proportion, infinite for a count or rate
    AttributePhase(
            int number,
            int from,
            int to,
            int basis,
            boolean trial,
            double mean,
            double[] sigmas,
            double ceiling) {
        this.number = number;
        this.from = from;
        this.to = to;
        this.basis = basis;
        this.trial = trial;
        this.mean = mean;
        this.sigmas = sigmas;
        this.ceiling = ceiling;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public int from() {
        return from;
    }

    @Override
    public int to() {
        return to;
    }

    @Override
    public int basis() {
        return basis;
    }

    @Override
    public boolean trial() {
        return trial;
    }

    @Override
    public double mean() {
        return mean;
    }

    /// Never below zero. A point without a denominator has the mean.
    @Override
    public double lower(int point) {
        return Math.max(0, mean - 3 * sigma(point));
    }

    @Override
    public double upper(int point) {
        return Math.min(ceiling, mean + 3 * sigma(point));
    }

    @Override
    public double nearLower(int point) {
        return Math.max(0, mean - 2 * sigma(point));
    }

    @Override
    public double nearUpper(int point) {
        return Math.min(ceiling, mean + 2 * sigma(point));
    }

    @Override
    public double sigma(int point) {
        double sigma = sigmas[point - from];
        return Double.isNaN(sigma) ? 0 : sigma;
    }

    /// Counts carry their variation with them, so even one figure has limits.
    @Override
    public boolean varies() {
        return true;
    }
}
