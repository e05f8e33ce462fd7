package org.outturn.command;

/// The command line's entrance.
public final class Outturn {
    private Outturn() {}

    static void main(String[] arguments) {
        System.exit(Commands.run(arguments));
    }
}
