package org.outturn.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Our own PostgreSQL on the data folder: made on first start, kept running, stopped at the end.
///
/// It listens on the loopback address only and asks for a password. When it dies it is started again on the same port. When Outturn itself
/// was killed, the server that it left behind is taken over.
final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final DataFolder folder;
    private final Cluster cluster;
    private Postmaster postmaster;
    private boolean closing;

    private Server(DataFolder folder) throws IOException, SQLException {
        this.folder = folder;
        cluster = new Cluster(folder, Binaries.in(folder.path()), RunAs.choose());
        cluster.prepare();
        var left = Postmaster.find(folder.cluster());
        postmaster = left.isPresent() ? cluster.ready() : cluster.launch(freePort());
        createDatabase();
        watch();
    }

    /// @throws DatabaseTrouble when another Outturn runs on the folder, or the server does not start
    static Server start(Path path) {
        var folder = DataFolder.take(path).orElseThrow(() -> DataFolder.alreadyRunning(path));
        try {
            return new Server(folder);
        } catch (IOException | SQLException | RuntimeException e) {
            folder.close();
            throw e instanceof DatabaseTrouble trouble
                    ? trouble
                    : new DatabaseTrouble(
                            "The database on %s cannot be started: %s".formatted(path, e), e);
        }
    }

    /// The database of the Outturn that runs on a folder at this moment, for a command beside it; none when there is none.
    static Optional<Address> running(Path path) {
        var folder = DataFolder.take(path);
        if (folder.isPresent()) {
            folder.get().close();
            return Optional.empty();
        }
        return Postmaster.find(DataFolder.cluster(path))
                .filter(Postmaster::ready)
                .map(found -> Address.local(found.port(), Address.NAME, DataFolder.password(path)));
    }

    synchronized Address address() {
        return Address.local(postmaster.port(), Address.NAME, folder.password());
    }

    synchronized Postmaster postmaster() {
        return postmaster;
    }

    private void watch() {
        var _ =
                postmaster
                        .process()
                        .onExit()
                        .thenRunAsync(this::restart, Thread::startVirtualThread);
    }

    private synchronized void restart() {
        if (closing) {
            return;
        }
        LOG.warn("The database stopped unexpectedly and is started again");
        try {
            postmaster = cluster.launch(postmaster.port());
            watch();
        } catch (IOException | DatabaseTrouble e) {
            LOG.error("The database cannot be started again: {}", e.getMessage());
        }
    }

    private void createDatabase() throws SQLException {
        var maintenance = Address.local(postmaster.port(), "postgres", folder.password());
        try (var connection =
                        DriverManager.getConnection(
                                maintenance.url(), maintenance.user(), maintenance.password());
                var statement = connection.createStatement()) {
            var rows =
                    statement.executeQuery(
                            "select 1 from pg_database where datname = '" + Address.NAME + "'");
            if (!rows.next()) {
                statement.execute("create database " + Address.NAME);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// Leaves the server running and gives the folder free, as it is when Outturn is killed.
    synchronized void abandon() {
        closing = true;
        folder.close();
    }

    @Override
    public synchronized void close() {
        closing = true;
        cluster.stop();
        folder.close();
    }
}
