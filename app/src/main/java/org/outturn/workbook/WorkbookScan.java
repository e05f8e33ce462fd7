package org.outturn.workbook;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/// Looks through a workbook once before it is read: whether it is far more than it seems, in its parts or in a cell. Sheets can have any
/// name, so every part is looked at, and what cannot be looked through to its end, such as a picture, is not handed on.
final class WorkbookScan {
    static final String NO_WORKBOOK =
            "The file is not an Excel workbook; save it as .xlsx, without a password";
    static final String NO_CELL =
            "The workbook has a cell further right, or a longer number, than any of these tables can have";
    private static final long MOST_UNPACKED = 100L << 20;
    private static final int MOST_PARTS = 500;

    /// `XFD` is the last column of any sheet.
    private static final int MOST_LETTERS = 3;

    /// The characters of a number; a workbook itself writes no more than 17 digits.
    private static final int LONGEST_NUMBER = 60;

    /// Without these a workbook would be read, but not as it is.
    private static final Pattern NEEDED = Pattern.compile("(?i).*(sharedstrings|styles)[^/]*");

    private final byte[] bytes;
    private final Set<String> unread = new HashSet<>();
    private long unpacked;

    WorkbookScan(byte[] bytes) {
        this.bytes = bytes;
    }

    @Nullable String problem() {
        try (var zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                return "The workbook has too many parts; keep the one sheet that you edited";
            }
            for (var part : parts) {
                try (var in = counted(zip.getInputStream(part))) {
                    var problem = problem(part.getName(), new Unclosed(in));
                    if (problem != null) {
                        return problem;
                    }
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
            return parts.isEmpty() || unread.stream().anyMatch(NEEDED.asMatchPredicate())
                    ? NO_WORKBOOK
                    : null;
        } catch (TooMuch e) {
            return "The workbook unpacks to more than %d MB; upload the table in parts"
                    .formatted(MOST_UNPACKED >> 20);
        } catch (IOException e) {
            return NO_WORKBOOK;
        }
    }

    /// The workbook with those parts only that were looked through.
    byte[] sound() throws IOException {
        if (unread.isEmpty()) {
            return bytes;
        }
        var out = new ByteArrayOutputStream();
        try (var zip =
                        ZipFile.builder()
                                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                                .get();
                var sound = new ZipArchiveOutputStream(out)) {
            for (var part : Collections.list(zip.getEntries())) {
                if (!unread.contains(part.getName())) {
                    sound.addRawArchiveEntry(part, zip.getRawInputStream(part));
                }
            }
        }
        return out.toByteArray();
    }

    private @Nullable String problem(String part, InputStream in) throws IOException {
        try {
            var xml = factory().createXMLStreamReader(in);
            var cell = new Cell();
            while (xml.hasNext()) {
                if (!cell.isSound(xml.next(), xml)) {
                    return NO_CELL;
                }
            }
            return null;
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof TooMuch much) {
                throw much;
            }
            unread.add(part);
            return null;
        }
    }

    /// The cell that is gone through.
    private static final class Cell {
        private boolean number;
        private boolean value;
        private int length;

        boolean isSound(int event, XMLStreamReader xml) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    value = xml.getLocalName().equals("v");
                    length = 0;
                    if (xml.getLocalName().equals("c")) {
                        var type = xml.getAttributeValue(null, "t");
                        number = type == null || type.equals("n");
                        return isNear(xml);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        length += xml.getTextLength();
                case XMLStreamConstants.END_ELEMENT -> value = false;
                default -> {}
            }
            return !number || !value || length <= LONGEST_NUMBER;
        }
    }

    private static boolean isNear(XMLStreamReader xml) {
        var at = xml.getAttributeValue(null, "r");
        return at == null
                || at.chars().filter(Character::isLetter).limit(MOST_LETTERS + 1L).count()
                        <= MOST_LETTERS;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private InputStream counted(InputStream part) {
        return new FilterInputStream(part) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = super.read(bytes, from, length);
                count(Math.max(0, read));
                return read;
            }
        };
    }

    private void count(int bytes) throws TooMuch {
        unpacked += bytes;
        if (unpacked > MOST_UNPACKED) {
            throw new TooMuch();
        }
    }

    /// The reader of XML closes what it has read to its end, and the rest is still to be counted.
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream part) {
            super(part);
        }

        @Override
        public void close() {}
    }

    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }
}
