package org.outturn.terminal;

/// Something that keeps a command from going on and that its user can mend. The message says what, and what to try.
public final class Trouble extends RuntimeException {
    public Trouble(String message) {
        super(message);
    }
}
