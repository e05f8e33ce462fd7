package org.outturn.rules.spc;

/// A phase without a single figure to calculate from. It has no centre line, and asking for one is an error; trends need none
/// and are still seen.
///
/// @param number the rebases up to here
/// @param from the first point
/// @param to the point after the last
public record EmptyPhase(int number, int from, int to) implements Phase {
    @Override
    public int basis() {
        return 0;
    }

    @Override
    public boolean trial() {
        return true;
    }

    @Override
    public double mean() {
        throw none();
    }

    @Override
    public double lower(int point) {
        throw none();
    }

    @Override
    public double upper(int point) {
        throw none();
    }

    @Override
    public double nearLower(int point) {
        throw none();
    }

    @Override
    public double nearUpper(int point) {
        throw none();
    }

    @Override
    public double sigma(int point) {
        throw none();
    }

    @Override
    public boolean varies() {
        return false;
    }

    private IllegalStateException none() {
        return new IllegalStateException(
                "Points %d to %d have no figure to calculate limits from; test for EmptyPhase first"
                        .formatted(from + 1, to));
    }
}
