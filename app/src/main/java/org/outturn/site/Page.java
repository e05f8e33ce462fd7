package org.outturn.site;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/// A page as Spring sends it: a precompiled template with its record, and a status. Nothing is looked up by name.
public record Page(HttpStatus status, Content content) implements View {
    public static Page of(Content content) {
        return new Page(HttpStatus.OK, content);
    }

    /// The same with another status.
    public Page as(HttpStatus other) {
        return new Page(other, content);
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        // The whole page is made before the first byte leaves, so that a fault becomes an error
        // page and not half a page.
        var bytes = new Utf8ByteOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(bytes));
        response.setStatus(status.value());
        response.setContentType(getContentType());
        if (response.getHeader("Cache-Control") == null) {
            response.setHeader("Cache-Control", "no-store");
        }
        response.setContentLength(bytes.getContentLength());
        if (!request.getMethod().equals("HEAD")) {
            bytes.writeTo(response.getOutputStream());
        }
    }
}
