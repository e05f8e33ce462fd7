package org.outturn.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// Gives every application context of the tests a database of its own, on one server that is started once.
public final class TestDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final AtomicInteger MADE = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var address = fresh();
        TestPropertyValues.of(
                        "outturn.database=" + address.url(),
                        "OUTTURN_DATABASE_USER=" + address.user(),
                        "OUTTURN_DATABASE_PASSWORD=" + address.password(),
                        "outturn.database-connections=4")
                .applyTo(context);
    }

    /// An empty database.
    static Address fresh() {
        var server = Started.SERVER.address();
        var name = "test_" + MADE.incrementAndGet();
        try (var connection =
                        DriverManager.getConnection(
                                server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Address(
                server.url().replaceFirst("/outturn$", "/" + name),
                server.user(),
                server.password());
    }

    private static final class Started {
        private static final Server SERVER = start();

        private static Server start() {
            try {
                var folder = Files.createTempDirectory("outturn-tests");
                var server = Server.start(folder);
                Runtime.getRuntime()
                        .addShutdownHook(
                                new Thread(() -> {
                                    server.close();
                                    try {
                                        FileSystemUtils.deleteRecursively(folder);
                                    } catch (IOException e) {
                                        throw new UncheckedIOException(e);
                                    }
                                }));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
