package org.outturn.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.outturn.access.Role;
import org.outturn.access.Visitor;
import org.outturn.access.Visitors;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.outturn.design.Link;
import org.outturn.site.page.ErrorPage;
import org.outturn.site.page.JteerrorGenerated;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Says what went wrong in plain words, without a word of what is inside. What goes wrong within a council keeps its header, and of its menu
/// what the visitor may open.
@Controller
class ErrorPages implements ErrorController {
    private static final Link HOME = new Link("Go to the first page", "/");
    private static final String NO_ROLE =
            "Your account has no role that opens it. If you need it for your work, ask an administrator of the council.";
    private static final String TOO_LONG =
            "If you were filling in a form, it may have been open for too long: go back, reload the page and send it again.";

    private final Visitors visitors;
    private final Councils councils;

    ErrorPages(Visitors visitors, Councils councils) {
        this.visitors = visitors;
        this.councils = councils;
    }

    @RequestMapping("/error")
    Page error(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var found = HttpStatus.resolve(code instanceof Integer number ? number : 404);
        var visitor = visitors.visitor(request);
        var council = council(request);
        boolean isNowhere = found == HttpStatus.FORBIDDEN && council.isEmpty() && isRead(request);
        var status =
                found == null
                        ? HttpStatus.INTERNAL_SERVER_ERROR
                        : isNowhere && visitor.isSignedIn() ? HttpStatus.NOT_FOUND : found;
        if (status == HttpStatus.FORBIDDEN && isToChoose(visitor)) {
            return new Page(status, Template.of(JteerrorGenerated::render, chooseFirst(visitor)));
        }
        return new Page(
                status,
                Template.of(
                        JteerrorGenerated::render,
                        switch (status) {
                            case FORBIDDEN ->
                                    page(
                                            council,
                                            visitor,
                                            "You cannot see this page",
                                            isRead(request)
                                                    ? List.of(NO_ROLE)
                                                    : List.of(NO_ROLE, TOO_LONG));
                            case NOT_FOUND, METHOD_NOT_ALLOWED ->
                                    page(
                                            council,
                                            visitor,
                                            "Page not found",
                                            List.of(
                                                    "If you typed the address, check that it is right.",
                                                    "If you followed a link, what it led to may have been renamed or removed."));
                            case BAD_REQUEST ->
                                    page(
                                            council,
                                            visitor,
                                            "The address was not understood",
                                            List.of(
                                                    "Some part of the address is not what this page expects."));
                            default ->
                                    page(
                                            council,
                                            visitor,
                                            "Something went wrong",
                                            List.of(
                                                    "It is our fault and not yours. Nothing you sent was half saved.",
                                                    "Try again in a few minutes. If it happens again, tell whoever runs Outturn for your council"
                                                            + " what you did and when."));
                        }));
    }

    private static ErrorPage page(
            Optional<Council> council, Visitor visitor, String title, List<String> words) {
        return council.map(one ->
                        new ErrorPage(
                                Frame.elsewhere(one, visitor, title),
                                title,
                                words,
                                home(one, visitor)))
                .orElseGet(() ->
                        new ErrorPage(Frame.program(visitor, title), title, words, List.of(HOME)));
    }

    private static List<Link> home(Council council, Visitor visitor) {
        return List.of(
                visitor.may(Role.READER, council.id())
                        ? new Link(
                                "Go to the overview of " + council.name(),
                                Frame.Part.OVERVIEW.address(council))
                        : new Link(
                                "Go to what %s has published".formatted(council.name()),
                                Frame.Part.REPORTS.address(council)));
    }

    /// The one that the address names. Asked of the list: what is looked up by its id is remembered, and addresses can be made up. None while
    /// the database does not answer, which may be what the page is about.
    private Optional<Council> council(HttpServletRequest request) {
        var asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var context = request.getContextPath();
        var path = asked.startsWith(context) ? asked.substring(context.length()) : asked;
        var parts = path.split("/", 3);
        try {
            return parts.length < 2
                    ? Optional.empty()
                    : councils.list().stream().filter(one -> one.id().equals(parts[1])).findFirst();
        } catch (DataAccessException e) {
            return Optional.empty();
        }
    }

    /// Whether a page was only asked for and nothing was sent.
    private static boolean isRead(HttpServletRequest request) {
        var method = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        var sent = method instanceof String word ? word : request.getMethod();
        return sent.equals("GET") || sent.equals("HEAD");
    }

    private static ErrorPage chooseFirst(Visitor visitor) {
        return new ErrorPage(
                Frame.program(visitor, "Choose a password first"),
                "Choose a password first",
                List.of(
                        "You signed in with a password that was handed to you. It opens nothing until you have chosen one of"
                                + " your own."),
                List.of(new Link("Choose a password", "/password")));
    }

    private static boolean isToChoose(Visitor visitor) {
        var account = visitor.account();
        return account != null && account.once();
    }
}
