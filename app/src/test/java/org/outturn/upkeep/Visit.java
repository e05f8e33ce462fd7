package org.outturn.upkeep;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.outturn.SignIn;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/// Somebody who has signed in, opens pages, fills forms in and sends them as a browser without script would.
final class Visit {
    private final MockMvc web;
    private final MockHttpSession session;

    Visit(MockMvc web, String name) throws Exception {
        this.web = web;
        session = SignIn.as(web, name);
    }

    MockHttpServletResponse open(String address) throws Exception {
        return web.perform(get(java.net.URI.create(address)).session(session))
                .andReturn()
                .getResponse();
    }

    /// Where an answer leads.
    static String led(MockHttpServletResponse answer) {
        var address = answer.getRedirectedUrl();
        if (address == null) {
            throw new AssertionError("it leads nowhere but answers " + answer.getStatus());
        }
        return address;
    }

    Document page(String address) throws Exception {
        var answer = open(address);
        if (answer.getStatus() != 200) {
            throw new AssertionError(address + " answers " + answer.getStatus());
        }
        return Jsoup.parse(answer.getContentAsString());
    }

    /// Sends the form of a page as it stands, but for some fields: name, value, name, value ...
    MockHttpServletResponse send(Document page, String... typed) throws Exception {
        var form = page.selectFirst("main form[method=post]");
        if (form == null) {
            throw new AssertionError("there is no form in " + page.title());
        }
        return send(form, typed);
    }

    private MockHttpServletResponse send(Element form, String... typed) throws Exception {
        var request = post(java.net.URI.create(form.attr("action"))).session(session).with(csrf());
        var changed = new java.util.HashMap<String, String>();
        for (int i = 0; i < typed.length; i += 2) {
            changed.put(typed[i], typed[i + 1]);
            request.param(typed[i], typed[i + 1]);
        }
        for (var field : form.select("input[name], select[name], textarea[name]")) {
            var name = field.attr("name");
            boolean sent =
                    switch (field.attr("type")) {
                        case "radio", "checkbox" -> field.hasAttr("checked");
                        default -> true;
                    };
            if (sent && !changed.containsKey(name) && !name.equals("_csrf")) {
                request.param(name, value(field));
            }
        }
        return web.perform(request).andReturn().getResponse();
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "select" -> {
                var chosen = field.selectFirst("option[selected]");
                yield chosen == null ? "" : chosen.attr("value");
            }
            case "textarea" -> field.wholeText();
            default -> field.attr("value");
        };
    }

    MockHttpServletResponse upload(String address, String name, byte[] bytes, String missing)
            throws Exception {
        return web.perform(
                        multipart(address)
                                .file(new MockMultipartFile("file", name, null, bytes))
                                .param("missing", missing)
                                .session(session)
                                .with(csrf()))
                .andReturn()
                .getResponse();
    }
}
