package org.outturn.command;

/// Something that keeps a command from going on and that its user can mend. The message says what, and what to try.
final class Trouble extends RuntimeException {
    Trouble(String message) {
        super(message);
    }
}
