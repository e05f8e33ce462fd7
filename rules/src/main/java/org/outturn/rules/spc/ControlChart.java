package org.outturn.rules.spc;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.outturn.rules.series.Polarity;

/// A series with its limits and what stands out. Immutable; about nine bytes a point and one small record a phase.
///
/// Points are numbered from 0. Values and limits are in the unit of the series, unrounded.
public final class ControlChart {
    private final double[] values;
    private final byte[] marks;
    private final List<Phase> phases;
    private final SpcSettings settings;

    ControlChart(double[] values, List<Phase> phases, SpcSettings settings) {
        this.values = values.clone();
        this.marks = new byte[values.length];
        this.phases = phases;
        this.settings = settings;
        for (var phase : phases) {
            Marks.mark(this.values, phase, settings, marks);
        }
    }

    public int size() {
        return values.length;
    }

    /// The figure at a point; NaN where the series has none.
    public double value(int point) {
        return values[point];
    }

    public SpcSettings settings() {
        return settings;
    }

    public List<Phase> phases() {
        return phases;
    }

    /// The phase that a point belongs to.
    ///
    /// @throws IndexOutOfBoundsException when the series has no such point
    public Phase phase(int point) {
        for (var phase : phases) {
            if (point >= phase.from() && point < phase.to()) {
                return phase;
            }
        }
        throw new IndexOutOfBoundsException(
                "The series has points 0 to %d, not %d".formatted(size() - 1, point));
    }

    /// Why a point stands out, by precedence: outside, trend, two of three, shift.
    public Cause cause(int point) {
        return Marks.cause(values, phase(point), settings, marks, point);
    }

    /// What a point's cause means under a polarity.
    public Variation variation(int point, Polarity polarity) {
        return Variation.of(cause(point), polarity);
    }

    /// The last point that has a figure.
    public OptionalInt latest() {
        for (int i = values.length - 1; i >= 0; i--) {
            if (!Double.isNaN(values[i])) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /// The variation of the latest figure; common cause in a series without figures.
    public Variation variation(Polarity polarity) {
        var latest = latest();
        return latest.isPresent() ? variation(latest.getAsInt(), polarity) : Variation.COMMON_CAUSE;
    }

    /// Whether a target can be relied on, from the limits of the last phase.
    ///
    /// @param target in the unit of the series
    public Assurance assurance(Polarity polarity, double target) {
        return Assurance.of(this, polarity, target);
    }

    /// Every signal of the series, in order of the point it starts at; one point can belong to several.
    public List<Signal> signals() {
        var signals = new ArrayList<Signal>();
        for (var phase : phases) {
            Signals.collect(values, phase, settings, marks, signals);
        }
        signals.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return List.copyOf(signals);
    }

    /// The signals that the latest figure belongs to.
    public List<Signal> latestSignals() {
        var latest = latest();
        return latest.isEmpty()
                ? List.of()
                : signals().stream()
                        .filter(signal -> signal.points().contains(latest.getAsInt()))
                        .toList();
    }
}
