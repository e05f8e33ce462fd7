package org.outturn.edition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.outturn.document.Document;
import org.outturn.document.Format;
import org.outturn.office.Archive;
import org.outturn.publication.TemplateInfo;
import org.outturn.writing.Documents;

/// Makes an edition's files.
final class Press {
    private Press() {}

    /// The usual ones, and those that the template names.
    static List<Format> formats(TemplateInfo info) {
        var formats = new LinkedHashSet<>(Format.USUAL);
        formats.addAll(info.formats());
        return List.copyOf(formats);
    }

    static Map<Format, Bytes> files(Document document, Iterable<Format> formats) {
        var files = new LinkedHashMap<Format, Bytes>();
        formats.forEach(format -> files.put(format, file(document, format)));
        return files;
    }

    static Bytes file(Document document, Format format) {
        try (var out = new ByteArrayOutputStream()) {
            Documents.write(document, format, out);
            return new Bytes(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Zipped in the order given and all dated alike, so that the same texts give the same bytes.
    static Bytes zip(Map<String, String> texts) {
        var archive = new Archive();
        texts.forEach(archive::with);
        try (var out = new ByteArrayOutputStream()) {
            archive.write(out);
            return new Bytes(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
