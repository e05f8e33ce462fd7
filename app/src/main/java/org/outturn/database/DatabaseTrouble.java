package org.outturn.database;

/// Something about the database that only the person who runs Outturn can put right. The message says what, and what to try.
public final class DatabaseTrouble extends RuntimeException {
    DatabaseTrouble(String message) {
        super(message);
    }

    DatabaseTrouble(String message, Throwable cause) {
        super(message, cause);
    }
}
