package org.outturn.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The folder that holds everything of one installation: the database, its password, and the lock that lets one Outturn run on it at a time.
final class DataFolder implements AutoCloseable {
    /// Folders held by this very process: closing a second channel on a lock file would give the first one's lock away.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /// Makes the folder if need be and takes its lock; none when another Outturn holds it.
    static Optional<DataFolder> take(Path given) {
        try {
            Files.createDirectories(given);
            var path = given.toRealPath();
            if (HELD.contains(path)) {
                return Optional.empty();
            }
            var lock =
                    FileChannel.open(
                            lockFile(path), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                lock.close();
                return Optional.empty();
            }
            HELD.add(path);
            var pid = Long.toString(ProcessHandle.current().pid());
            lock.truncate(0);
            lock.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
            return Optional.of(new DataFolder(path, lock));
        } catch (IOException e) {
            throw new DatabaseTrouble(
                    "The data folder %s cannot be used: %s".formatted(given, e), e);
        }
    }

    /// Says who runs on a folder whose lock could not be taken.
    static DatabaseTrouble alreadyRunning(Path path) {
        return new DatabaseTrouble(
                "Outturn is already running on the data folder %s%s. Use that one, stop it, or give another folder with --data"
                        .formatted(path, holder(path)));
    }

    Path path() {
        return path;
    }

    Path cluster() {
        return cluster(path);
    }

    static Path cluster(Path path) {
        return path.resolve("database");
    }

    Path log() {
        return path.resolve("database.log");
    }

    Path passwordFile() {
        return passwordFile(path);
    }

    /// The database's password, made up on first use and readable by the owner alone.
    String password() {
        try {
            if (!Files.exists(passwordFile())) {
                makePassword();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return password(path);
    }

    static String password(Path path) {
        try {
            return Files.readString(passwordFile(path)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makePassword() throws IOException {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var partial = path.resolve("database.password.part");
        Files.deleteIfExists(partial);
        Files.createFile(
                partial,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(partial, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        Files.move(partial, passwordFile());
    }

    private static String holder(Path path) {
        if (HELD.stream().anyMatch(held -> isSame(held, path))) {
            return " (this very process)";
        }
        try {
            var pid = Files.readString(lockFile(path)).strip();
            return pid.isEmpty() ? "" : " (process " + pid + ")";
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean isSame(Path held, Path path) {
        try {
            return held.equals(path.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static Path lockFile(Path path) {
        return path.resolve("outturn.lock");
    }

    private static Path passwordFile(Path path) {
        return path.resolve("database.password");
    }

    @Override
    public void close() {
        HELD.remove(path);
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
