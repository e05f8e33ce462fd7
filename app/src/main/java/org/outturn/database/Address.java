package org.outturn.database;

/// Where a database is, and who may enter.
record Address(String url, String user, String password) {
    static final String NAME = "outturn";

    static Address local(int port, String database, String password) {
        return new Address(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), NAME, password);
    }

    @Override
    public String toString() {
        return url;
    }
}
