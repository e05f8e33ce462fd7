package org.outturn.plainfile;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// The texts of a folder's files by their paths (with forward slashes), read within limits and never from outside the folder.
public final class Folder extends SimpleFileVisitor<Path> {
    /// What to do with a file, by its path within the folder.
    public sealed interface Use {
        record Read() implements Use {}

        record Ignore() implements Use {}

        record Refuse(String tryThis) implements Use {}
    }

    private final Path root;
    private final Function<String, Use> use;
    private final Limits limits;
    private final Faults faults;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private long bytes;
    private int files;

    private Folder(Path root, Function<String, Use> use, Limits limits, Faults faults) {
        this.root = root;
        this.use = use;
        this.limits = limits;
        this.faults = faults;
    }

    /// A file whose reading failed is told of, and is in the map with [#UNREAD].
    public static SortedMap<String, String> read(
            Path folder, Function<String, Use> use, Limits limits, Faults faults) {
        try {
            var reading = new Folder(folder.toRealPath(), use, limits, faults);
            if (Files.isDirectory(folder)) {
                Files.walkFileTree(reading.root, reading);
            } else {
                faults.add(
                        Place.of(String.valueOf(folder.getFileName()))
                                .fault(
                                        "",
                                        "this is not a folder",
                                        "unpack it, and name the folder"));
            }
            return reading.texts;
        } catch (IOException e) {
            faults.add(
                    Place.of(folder.toString())
                            .fault(
                                    "",
                                    "the folder cannot be read",
                                    "check its name and its rights"));
            return new TreeMap<>();
        }
    }

    /// Texts that came in by another way than a folder; a control character in them is told of, as it is in a file.
    public static SortedMap<String, String> clean(SortedMap<String, String> texts, Faults faults) {
        var clean = new TreeMap<String, String>();
        texts.forEach((file, text) -> clean.put(file, Utf8.withoutControls(file, text, faults)));
        return clean;
    }

    /// Stands for the text of a file whose reading failed; compared by identity.
    @SuppressWarnings("StringOperationCanBeSimplified")
    public static final String UNREAD = new String("");

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        var name = root.relativize(file).toString().replace('\\', '/');
        if (++files > limits.files()) {
            faults.add(
                    Place.of(name)
                            .fault(
                                    "",
                                    "the folder has more than " + limits.files() + " files",
                                    "remove what is not part of it"));
            return FileVisitResult.TERMINATE;
        }
        switch (use.apply(name)) {
            case Use.Read _ -> texts.put(name, text(name, file, is));
            case Use.Ignore _ -> {}
            case Use.Refuse(var tryThis) ->
                    faults.add(Place.of(name).fault("", "this file is not known here", tryThis));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        var name = root.relativize(file).toString().replace('\\', '/');
        faults.add(unreadable(name));
        texts.put(name, UNREAD);
        return FileVisitResult.CONTINUE;
    }

    private String text(String name, Path file, BasicFileAttributes is) {
        try {
            if (is.isSymbolicLink() && !file.toRealPath().startsWith(root)) {
                return unread(name, "this link leads out of the folder", "copy the file in");
            }
            var real = file.toRealPath();
            if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
                return unread(name, "this is not a plain file", "put a text file in its place");
            }
            long size = Files.size(real);
            bytes += size;
            if (size > limits.fileBytes() || bytes > limits.folderBytes()) {
                return unread(
                        name,
                        "%,d bytes are too many to read".formatted(size),
                        "keep a file below %,d bytes and all together below %,d"
                                .formatted(limits.fileBytes(), limits.folderBytes()));
            }
            return Utf8.text(name, Files.readAllBytes(real), faults);
        } catch (IOException e) {
            faults.add(unreadable(name));
            return UNREAD;
        }
    }

    private String unread(String name, String rule, String tryThis) {
        faults.add(Place.of(name).fault("", rule, tryThis));
        return UNREAD;
    }

    private static Fault unreadable(String name) {
        return Place.of(name).fault("", "the file cannot be read", "check its rights");
    }

    private boolean isHidden(Path file) {
        return !file.equals(root) && file.getFileName().toString().startsWith(".");
    }
}
