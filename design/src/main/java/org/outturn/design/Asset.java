package org.outturn.design;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/// A style sheet, script or picture as it goes over the wire, compressed once.
public final class Asset {
    private final String type;
    private final byte[] plain;
    private final byte[] compressed;

    private Asset(String type, byte[] plain) {
        this.type = type;
        this.plain = plain;
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        compressed = zipped.toByteArray();
    }

    static Asset of(String text, String type) {
        return new Asset(type, text.getBytes(StandardCharsets.UTF_8));
    }

    /// For instance `text/css`.
    public String type() {
        return type;
    }

    /// @param gzipped whether whoever asked understands that
    public byte[] bytes(boolean gzipped) {
        return (gzipped ? compressed : plain).clone();
    }
}
