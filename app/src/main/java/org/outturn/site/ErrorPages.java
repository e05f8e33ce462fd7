package org.outturn.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.outturn.access.Visitor;
import org.outturn.access.Visitors;
import org.outturn.design.Link;
import org.outturn.site.page.ErrorPage;
import org.outturn.site.page.JteerrorGenerated;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Says what went wrong in plain words, without a word of what is inside.
@Controller
class ErrorPages implements ErrorController {
    private static final List<Link> HOME = List.of(new Link("Go to the first page", "/"));
    private final Visitors visitors;

    ErrorPages(Visitors visitors) {
        this.visitors = visitors;
    }

    @RequestMapping("/error")
    Page error(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var found = HttpStatus.resolve(code instanceof Integer number ? number : 404);
        var status = found == null ? HttpStatus.INTERNAL_SERVER_ERROR : found;
        var visitor = visitors.visitor(request);
        if (status == HttpStatus.FORBIDDEN && isToChoose(visitor)) {
            return new Page(status, Template.of(JteerrorGenerated::render, chooseFirst(visitor)));
        }
        var page =
                switch (status) {
                    case FORBIDDEN ->
                            new ErrorPage(
                                    Frame.program(visitor, "You cannot see this page"),
                                    "You cannot see this page",
                                    List.of(
                                            "Your account has no role that opens it. If you need it for your work, ask an"
                                                    + " administrator of the council.",
                                            "If you were filling in a form, it may have been open for too long: go back, reload the page"
                                                    + " and send it again."),
                                    HOME);
                    case NOT_FOUND, METHOD_NOT_ALLOWED ->
                            new ErrorPage(
                                    Frame.program(visitor, "Page not found"),
                                    "Page not found",
                                    List.of(
                                            "If you typed the address, check that it is right.",
                                            "If you followed a link, what it led to may have been renamed or removed."),
                                    HOME);
                    case BAD_REQUEST ->
                            new ErrorPage(
                                    Frame.program(visitor, "The address was not understood"),
                                    "The address was not understood",
                                    List.of(
                                            "Some part of the address is not what this page expects."),
                                    HOME);
                    default ->
                            new ErrorPage(
                                    Frame.program(visitor, "Something went wrong"),
                                    "Something went wrong",
                                    List.of(
                                            "It is our fault and not yours. Nothing you sent was half saved.",
                                            "Try again in a few minutes. If it happens again, tell whoever runs Outturn for your council"
                                                    + " what you did and when."),
                                    HOME);
                };
        return new Page(status, Template.of(JteerrorGenerated::render, page));
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
