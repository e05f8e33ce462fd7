package org.outturn.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Role;
import org.outturn.access.Visitor;
import org.outturn.council.Council;
import org.outturn.design.Brand;
import org.outturn.design.Breadcrumbs;
import org.outturn.design.Link;
import org.outturn.design.PhaseBanner;
import org.outturn.design.ServiceNavigation;
import org.outturn.design.Shell;

/// What stands around a page: the council's or the program's header, the parts to go to, who is signed in, the footer.
public final class Frame {
    private static final String FOOTER =
            "Outturn – performance management for councils. Every derived figure and rating on these pages is computed from the data"
                    + " and explains itself.";

    private static final Link PASSWORD = new Link("Your password", "/password");

    private Frame() {}

    /// The parts of a council's pages. The name of each is its address too, in lower case.
    public enum Part {
        OVERVIEW("Overview", ""),
        INDICATORS("Indicators", "/indicators"),
        RISKS("Risks", "/risks"),
        MONEY("Money", "/money"),
        COMMITMENTS("Commitments", "/commitments"),
        RECOMMENDATIONS("Scrutiny", "/recommendations"),
        REPORTS("Reports", "/reports"),
        /// What anybody may read; readers come to it from the reports.
        RESIDENTS("How we are doing", "/public"),
        SEARCH("Search", "/search"),
        MANAGE("Manage", "/manage", Role.ANALYST),
        SCHEMES("Rating schemes", "/schemes", Role.ANALYST),
        PEOPLE("People", "/people", Role.ADMINISTRATOR);

        private final String words;
        private final String path;
        private final Role least;

        Part(String words, String path) {
            this(words, path, Role.READER);
        }

        /// @param least the role that finds it in the navigation
        Part(String words, String path, Role least) {
            this.words = words;
            this.path = path;
            this.least = least;
        }

        public String words() {
            return words;
        }

        public String address(Council council) {
            return "/" + council.id() + path;
        }
    }

    /// A page of a council.
    ///
    /// @param part where in the council's pages it stands
    /// @param here the page's own name where it stands beneath the part; null on the part's own page
    public static Shell council(
            Council council, Visitor visitor, Part part, String title, @Nullable String here) {
        return framed(council, visitor, part, title, here);
    }

    /// A page of a council that stands beneath none of its parts: what was asked for is not there.
    public static Shell elsewhere(Council council, Visitor visitor, String title) {
        return framed(council, visitor, null, title, null);
    }

    private static Shell framed(
            Council council,
            Visitor visitor,
            @Nullable Part part,
            String title,
            @Nullable String here) {
        var marked = managed(part) ? Part.MANAGE : part;
        boolean reader = visitor.may(Role.READER, council.id());
        var items =
                java.util.Arrays.stream(Part.values())
                        .filter(one ->
                                switch (one) {
                                    case REPORTS -> true;
                                    case RESIDENTS -> !reader;
                                    // Both are reached from the pages to manage by.
                                    case SCHEMES, PEOPLE -> false;
                                    case OVERVIEW,
                                            INDICATORS,
                                            RISKS,
                                            MONEY,
                                            COMMITMENTS,
                                            RECOMMENDATIONS,
                                            SEARCH,
                                            MANAGE ->
                                            visitor.may(one.least, council.id());
                                })
                        .map(one ->
                                new ServiceNavigation.Item(
                                        one.words(), one.address(council), one == marked))
                        .toList();
        return new Shell(
                title,
                council.name(),
                reader ? Part.OVERVIEW.address(council) : "/",
                Brand.of(council.brand().colour(), council.brand().accent()),
                new ServiceNavigation(items),
                crumbs(council, visitor, part, here),
                council.fictional()
                        ? new PhaseBanner(
                                "Fictional",
                                council.name()
                                        + " does not exist. Its figures and words are made up to show what Outturn does.")
                        : null,
                account(visitor),
                FOOTER,
                links(visitor),
                (part == Part.INDICATORS || part == Part.SEARCH) && here == null);
    }

    /// Reached from the pages to manage by, and shown beneath them.
    private static boolean managed(@Nullable Part part) {
        return part == Part.SCHEMES || part == Part.PEOPLE;
    }

    private static @Nullable Breadcrumbs crumbs(
            Council council, Visitor visitor, @Nullable Part part, @Nullable String here) {
        if (part == null) {
            return null;
        }
        var own = new Link(part.words(), part.address(council));
        if (!managed(part) || !visitor.may(Part.MANAGE.least, council.id())) {
            return here == null ? null : new Breadcrumbs(List.of(own), here);
        }
        var manage = new Link(Part.MANAGE.words(), Part.MANAGE.address(council));
        return here == null
                ? new Breadcrumbs(List.of(manage), part.words())
                : new Breadcrumbs(List.of(manage, own), here);
    }

    /// Where the page is of what a role answers for.
    public static String owner(Council council, String role) {
        return "/%s/owners?role=%s"
                .formatted(council.id(), URLEncoder.encode(role, StandardCharsets.UTF_8));
    }

    /// A page of the program itself.
    public static Shell program(Visitor visitor, String title) {
        return new Shell(
                title,
                "Outturn",
                "/",
                Brand.OUTTURN,
                new ServiceNavigation(List.of()),
                null,
                null,
                account(visitor),
                FOOTER,
                visitor.isSignedIn() ? List.of(PASSWORD) : List.of(),
                false);
    }

    private static List<Link> links(Visitor visitor) {
        var all = new Link("All councils", "/");
        return visitor.isSignedIn() ? List.of(all, PASSWORD) : List.of(all);
    }

    private static Shell.Account account(Visitor visitor) {
        var account = visitor.account();
        if (account == null) {
            return new Shell.Account.SignIn("/sign-in");
        }
        var token = visitor.token();
        return new Shell.Account.SignedIn(
                account.person(), "/sign-out", token.name(), token.value());
    }
}
