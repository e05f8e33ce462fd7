package org.outturn.rules.quantity;

/// All values from `low` to `high`, both included.
///
/// Arithmetic on intervals gives every value that arithmetic on their members could give, which is how the figure check tells a
/// contradiction from mere rounding.
public record Interval(Quantity low, Quantity high) {
    public Interval {
        if (low.isMore(high)) {
            throw new IllegalArgumentException(
                    "An interval from %s to %s is empty".formatted(low, high));
        }
    }

    public static Interval exactly(Quantity value) {
        return new Interval(value, value);
    }

    public boolean contains(Quantity value) {
        return !value.isLess(low) && !value.isMore(high);
    }

    public boolean meets(Interval other) {
        return !low.isMore(other.high) && !other.low.isMore(high);
    }

    public Quantity middle() {
        return low.plus(high).dividedBy(Quantity.of(2));
    }

    public Interval plus(Interval other) {
        return new Interval(low.plus(other.low), high.plus(other.high));
    }

    public Interval minus(Interval other) {
        return new Interval(low.minus(other.high), high.minus(other.low));
    }

    public Interval times(Interval other) {
        return hull(
                low.times(other.low),
                low.times(other.high),
                high.times(other.low),
                high.times(other.high));
    }

    /// @throws ArithmeticException when `other` contains zero
    public Interval dividedBy(Interval other) {
        if (other.contains(Quantity.ZERO)) {
            throw new ArithmeticException("Division by an interval that contains zero: " + other);
        }
        return hull(
                low.dividedBy(other.low),
                low.dividedBy(other.high),
                high.dividedBy(other.low),
                high.dividedBy(other.high));
    }

    public Interval absolute() {
        if (low.signum() >= 0) {
            return this;
        }
        if (high.signum() <= 0) {
            return new Interval(high.negated(), low.negated());
        }
        return new Interval(Quantity.ZERO, high.max(low.negated()));
    }

    private static Interval hull(Quantity... ends) {
        var low = ends[0];
        var high = ends[0];
        for (var end : ends) {
            low = low.min(end);
            high = high.max(end);
        }
        return new Interval(low, high);
    }

    @Override
    public String toString() {
        return low + " to " + high;
    }
}
