package org.outturn.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Our own PostgreSQL keeps what was committed, whatever is killed.
class ServerTest {
    /// One folder for all, since making a database takes seconds and starting it again does not.
    @TempDir private static Path folder;

    private Server server;

    @BeforeEach
    void start() {
        server = Server.start(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_killed_database_is_started_again_with_all_that_was_committed() throws Exception {
        write("kept");
        server.postmaster().process().destroyForcibly();
        assertThat(readPatiently()).isEqualTo("kept");
    }

    @Test
    void a_database_left_behind_by_a_killed_outturn_is_taken_over() throws Exception {
        write("left");
        var orphan = server.postmaster();
        server.abandon();
        server = Server.start(folder);
        assertThat(server.postmaster().process().pid()).isEqualTo(orphan.process().pid());
        assertThat(readPatiently()).isEqualTo("left");
    }

    @Test
    void a_file_left_behind_by_a_killed_database_does_not_stop_the_next() throws Exception {
        write("stale");
        server.close();
        Files.writeString(
                folder.resolve("database/postmaster.pid"),
                "%d\n%s\n0\n5432\n\n127.0.0.1\n\nready\n"
                        .formatted(ProcessHandle.current().pid(), folder));
        server = Server.start(folder);
        assertThat(readPatiently()).isEqualTo("stale");
    }

    @Test
    void a_second_start_on_the_same_folder_says_plainly_that_outturn_runs_there() {
        assertThatThrownBy(() -> Server.start(folder))
                .isInstanceOf(DatabaseTrouble.class)
                .hasMessageContaining("Outturn is already running on the data folder " + folder)
                .hasMessageContaining("--data");
    }

    @Test
    void a_command_beside_it_finds_its_address() {
        assertThat(Server.running(folder)).contains(server.address());
    }

    @Test
    void commits_are_written_to_disk_and_only_this_machine_may_ask() throws Exception {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(setting("unix_socket_directories")).isEmpty();
        assertThat(setting("password_encryption")).isEqualTo("scram-sha-256");
        var password = folder.resolve("database.password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
        var address = server.address();
        assertThatThrownBy(
                        () -> DriverManager.getConnection(address.url(), address.user(), "guessed"))
                .hasMessageContaining("password authentication failed");
    }

    private void write(String text) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists note (text text)");
            statement.execute("truncate note");
            statement.execute("insert into note values ('" + text + "')");
        }
    }

    private String setting(String name) throws SQLException {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private String readPatiently() throws Exception {
        var deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (true) {
            try (var connection = connect();
                    var rows = connection.createStatement().executeQuery("select text from note")) {
                rows.next();
                return rows.getString(1);
            } catch (SQLException e) {
                if (Instant.now().isAfter(deadline)) {
                    throw e;
                }
                Thread.sleep(50);
            }
        }
    }

    private Connection connect() throws SQLException {
        var address = server.address();
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
