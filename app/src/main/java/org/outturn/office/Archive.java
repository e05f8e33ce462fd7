package org.outturn.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// The parts of an office file, zipped so that the same parts give the same bytes: in a fixed order, all dated alike.
public final class Archive {
    /// The first day that a zip file can name; midnight would be read as a day before it in some time zones.
    private static final java.time.LocalDateTime DATED = LocalDate.of(1980, 1, 1).atTime(12, 0);

    /// In open documents the first part names the kind of file, and is not compressed.
    private static final String FIRST = "mimetype";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public Archive with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Archive with(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    String text(String name) {
        var bytes = parts.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("No part called " + name);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// Reads by the central directory, since some writers stream entries in a way that cannot be read in sequence.
    static Archive read(byte[] zip) throws IOException {
        var archive = new Archive();
        try (var file = ZipFile.builder().setByteArray(zip).get()) {
            for (var entry : Collections.list(file.getEntriesInPhysicalOrder())) {
                try (var in = file.getInputStream(entry)) {
                    archive.with(entry.getName(), in.readAllBytes());
                }
            }
        }
        return archive;
    }

    public void write(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var part : parts.entrySet()) {
            var entry = new ZipEntry(part.getKey());
            if (part.getKey().equals(FIRST)) {
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(part.getValue().length);
            }
            entry.setTimeLocal(DATED);
            var crc = new CRC32();
            crc.update(part.getValue());
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
