package org.outturn.database;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the database is, and our own server when it is that.
record Place(Address address, @Nullable Server server) implements AutoCloseable {
    static Place of(String url, String user, String password, Path data, boolean beside) {
        if (!url.isEmpty()) {
            return new Place(new Address(url, user, password), null);
        }
        var neighbour = beside ? Server.running(data) : Optional.<Address>empty();
        if (neighbour.isPresent()) {
            return new Place(neighbour.get(), null);
        }
        var server = Server.start(data);
        return new Place(server.address(), server);
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
