package org.outturn.writing;

import org.outturn.document.Document;
import org.outturn.document.Markup;

/// Writes a document as one page that needs nothing else: no script, no font, no picture to fetch.
final class HtmlWriter {
    private final Document document;

    HtmlWriter(Document document) {
        this.document = document;
    }

    String page() {
        var body = new HtmlBody(document, HtmlBody.Medium.SCREEN);
        var out = body.out();
        out.element("a", "Skip to the report", "href", "#content", "class", "skip");
        var publisher = document.brand().publisher();
        out.open("header", "class", "masthead").element("p", publisher).close();
        out.open("main", "id", "content", "class", "document");
        notice(out);
        out.element("h1", document.title());
        var subtitle = document.subtitle();
        if (subtitle != null) {
            out.element("p", subtitle, "class", "subtitle");
        }
        fields(out);
        body.blocks(document.blocks());
        out.close();
        var footer = document.footer();
        out.open("footer", "class", "foot");
        out.element("p", footer == null ? publisher : footer).close();
        return head(body.rules()) + out.finish() + "\n</body>\n</html>\n";
    }

    Documents.Fragment fragment() {
        var body = new HtmlBody(document, HtmlBody.Medium.SCREEN);
        body.out().open("div", "class", "document");
        fields(body.out());
        body.blocks(document.blocks());
        var html = body.out().close().finish();
        return new Documents.Fragment(
                Style.read("document.css") + Style.read("screen.css") + body.rules(), html);
    }

    private void notice(Markup out) {
        var notice = document.notice();
        if (notice != null) {
            out.element("p", notice, "class", "notice");
        }
    }

    private void fields(Markup out) {
        if (document.fields().isEmpty()) {
            return;
        }
        out.open("dl", "class", "fields");
        for (var field : document.fields()) {
            out.open("div").element("dt", field.name()).element("dd", field.value()).close();
        }
        out.close().line();
    }

    private String head(String rules) {
        var brand = document.brand();
        var style =
                Style.read("page.css")
                        + Style.read("document.css")
                        + Style.read("screen.css")
                        + rules
                        + ".masthead{background:%s;color:%s;border-bottom-color:%s}\n"
                                .formatted(brand.colour(), brand.colour().ink(), brand.accent());
        var head = new Markup();
        head.empty("meta", "charset", "utf-8").line();
        head.element("title", document.title() + " – " + brand.publisher()).line();
        head.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        head.line().open("style").raw("\n" + style).close().line();
        return "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n%s</head>\n<body>\n"
                .formatted(document.language(), head.finish());
    }
}
