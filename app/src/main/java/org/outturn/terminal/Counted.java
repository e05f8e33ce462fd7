package org.outturn.terminal;

/// A number with its noun, which is one word for one and another for all others: `1 verdict`, `1,204 verdicts`.
public final class Counted {
    private Counted() {}

    public static String of(long number, String one, String many) {
        return "%,d %s".formatted(number, number == 1 ? one : many);
    }
}
