package org.outturn.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Everything that can be read of an answer, of whatever format: words, the values of cells and charts, and what tools are told of pictures.
final class Legible {
    private static final List<String> TOLD =
            List.of("office:value", "title", "aria-label", "alt", "descr", "content", "value");

    private Legible() {}

    static String of(String type, byte[] bytes) {
        try {
            if (type.contains("pdf")) {
                try (var pdf = Loader.loadPDF(bytes)) {
                    return new PDFTextStripper().getText(pdf);
                }
            }
            if (bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K') {
                return zipped(bytes);
            }
            var text = new String(bytes, StandardCharsets.UTF_8);
            return type.contains("html")
                    ? of(Jsoup.parse(text))
                    : type.contains("xml") ? of(Jsoup.parse(text, Parser.xmlParser())) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String zipped(byte[] bytes) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                var part = zip.readAllBytes();
                if (name.endsWith(".csv")) {
                    all.append(new String(part, StandardCharsets.UTF_8)).append('\n');
                } else if (name.endsWith(".xlsx")) {
                    all.append(zipped(part));
                } else if (name.endsWith(".xml")
                        && !name.contains("styles")
                        && !name.contains("theme")) {
                    all.append(
                                    of(
                                            Jsoup.parse(
                                                    new String(part, StandardCharsets.UTF_8),
                                                    Parser.xmlParser())))
                            .append('\n');
                }
            }
        }
        return all.toString();
    }

    /// Each text by itself, so that two cells never run together into a number.
    private static String of(Document document) {
        var all = new StringBuilder();
        // A cell of a workbook with words holds their number in the list of words, and no figure.
        document.select("style, script, c[t=s] > v").remove();
        for (var element : document.getAllElements()) {
            for (var name : TOLD) {
                if (element.hasAttr(name)) {
                    all.append(element.attr(name)).append('\n');
                }
            }
            element.textNodes().forEach(node -> all.append(node.text()).append('\n'));
        }
        return all.toString();
    }
}
