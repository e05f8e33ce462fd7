package org.outturn.site;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import java.util.Map;

/// A generated template's `render`, as content: `Template.of(JtehomeGenerated::render, page)`.
public interface Template<T> {
    /// jte can tell somebody of each element; nobody listens.
    HtmlInterceptor NOTHING =
            new HtmlInterceptor() {
                @Override
                public void onHtmlTagOpened(
                        String name, Map<String, Object> attributes, gg.jte.TemplateOutput out) {}

                @Override
                public void onHtmlTagClosed(String name, gg.jte.TemplateOutput out) {}
            };

    void render(HtmlTemplateOutput out, HtmlInterceptor interceptor, T page);

    static <T> Content of(Template<T> template, T page) {
        return out -> template.render(html(out), NOTHING, page);
    }

    private static HtmlTemplateOutput html(TemplateOutput out) {
        if (out instanceof HtmlTemplateOutput html) {
            return html;
        }
        throw new IllegalStateException("a template of HTML is written as HTML");
    }
}
