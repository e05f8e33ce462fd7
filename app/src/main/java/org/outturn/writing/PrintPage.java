package org.outturn.writing;

import java.util.List;
import java.util.Locale;
import org.outturn.document.Document;
import org.outturn.document.Markup;
import org.outturn.document.Outline;

/// A document as XHTML for print: cover, running header and footer, bookmarks.
final class PrintPage {
    private static final int MARGIN = 16;
    private static final String SMALL =
            "font-family: 'Liberation Sans'; font-size: 8pt; color: #505a5f";

    private final Document document;
    private final HtmlBody body;
    private final Markup out;

    PrintPage(Document document) {
        this.document = document;
        body = new HtmlBody(document, HtmlBody.Medium.PRINT);
        out = body.out();
    }

    String xhtml() {
        var brand = document.brand();
        out.open("div", "class", "document").open("div", "class", "front");
        out.open("div", "class", "cover").element("p", brand.publisher(), "class", "publisher");
        out.element("h1", document.title());
        var subtitle = document.subtitle();
        if (subtitle != null) {
            out.element("p", subtitle, "class", "subtitle");
        }
        out.close();
        var notice = document.notice();
        if (notice != null) {
            out.element("p", notice, "class", "notice");
        }
        fields();
        out.close();
        body.blocks(document.blocks());
        out.close();
        return head() + out.finish() + "</body></html>";
    }

    private void fields() {
        if (document.fields().isEmpty()) {
            return;
        }
        out.open("table", "class", "fields").open("tbody");
        for (var field : document.fields()) {
            out.open("tr").element("th", field.name(), "scope", "row");
            out.element("td", field.value()).close();
        }
        out.close().close();
    }

    private String head() {
        var brand = document.brand();
        var head = new Markup();
        head.element("title", document.title());
        meta(head, "author", brand.publisher());
        meta(head, "subject", document.subtitle() == null ? document.title() : document.subtitle());
        meta(head, "description", document.title() + ", " + brand.publisher());
        var style = Style.read("document.css") + Style.read("print.css") + page() + body.rules();
        head.open("style").raw(style.replace("&", "&amp;").replace("<", "&lt;")).close();
        bookmarks(head);
        return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%s\"><head>%s</head><body class=\"%s\">"
                .formatted(
                        document.language(),
                        head.finish(),
                        document.orientation() == Document.Orientation.SLIDES ? "slides" : "paper");
    }

    private static void meta(
            Markup head, String name, @org.jspecify.annotations.Nullable String content) {
        head.empty("meta", "name", name, "content", content == null ? "" : content);
    }

    /// The size of the page and what runs at its head and foot. The first page has its cover instead of a head.
    private String page() {
        var brand = document.brand();
        var footer = document.footer();
        var notice = document.notice();
        var head = brand.publisher() + (notice == null ? "" : " – " + notice);
        var size = document.orientation();
        return """
        @page { size: %dmm %dmm; margin: 20mm 16mm 18mm 16mm; %s %s %s %s }
        @page :first { @top-left { content: none; %s } @top-right { content: none; %s } }
        .document .cover { background: %s; color: %s; border-bottom-color: %s }
        """
                        .formatted(
                                size.width(),
                                size.height(),
                                running("@top-left", "left", quoted(head)),
                                running("@top-right", "right", quoted(document.title())),
                                running(
                                        "@bottom-left",
                                        "left",
                                        quoted(footer == null ? brand.publisher() : footer)),
                                running(
                                        "@bottom-right",
                                        "right",
                                        "'Page ' counter(page) ' of ' counter(pages)"),
                                SMALL,
                                SMALL,
                                brand.colour(),
                                brand.colour().ink(),
                                brand.accent())
                + sections();
    }

    /// The renderer gives pages of another size their own width only where it is told.
    private static String sections() {
        var css = new StringBuilder();
        for (var turned : Document.Orientation.values()) {
            var name = turned.name().toLowerCase(Locale.ROOT);
            css.append(
                    "@page %s { size: %dmm %dmm } .%s { page: %s; width: %dmm }\n"
                            .formatted(
                                    name,
                                    turned.width(),
                                    turned.height(),
                                    name,
                                    name,
                                    turned.width() - 2 * MARGIN));
        }
        return css.toString();
    }

    private static String running(String place, String side, String content) {
        return "%s { content: %s; text-align: %s; %s }".formatted(place, content, side, SMALL);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
    }

    private void bookmarks(Markup head) {
        head.open("bookmarks");
        write(head, Outline.of(document.blocks()).entries(), 0, 1);
        head.close();
    }

    /// Writes the entries of a level from one on, each with those beneath it; gives the first that is not written.
    private static int write(Markup head, List<Outline.Entry> entries, int from, int level) {
        int at = from;
        while (at < entries.size() && entries.get(at).level() >= level) {
            var entry = entries.get(at);
            head.open("bookmark", "name", entry.words(), "href", "#" + entry.anchor());
            at = write(head, entries, at + 1, level + 1);
            head.close();
        }
        return at;
    }
}
