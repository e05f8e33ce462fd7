package org.outturn.viewing;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.outturn.plainfile.TypedFigure;

/// Commentary as HTML. Markup that an author typed is shown as text, and links that run something are dropped.
public final class Markdown {
    private static final List<org.commonmark.Extension> EXTENSIONS =
            List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .extensions(EXTENSIONS)
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .build();

    private Markdown() {}

    public static String html(String markdown) {
        return RENDERER.render(PARSER.parse(TypedFigure.plain(markdown)));
    }
}
