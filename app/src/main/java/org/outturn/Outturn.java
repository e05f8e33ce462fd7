package org.outturn;

/// The command line's entrance.
public final class Outturn {
    private Outturn() {}

    static void main(String[] arguments) {}
}
