package org.outturn.design;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything around a page's own content.
///
/// @param title of the page, for the browser's tab; the site's name is added
/// @param site who the page is of: a council, or the program
/// @param home where the name leads
/// @param brand the colours of the header
/// @param banner what kind of service this is; nothing for none
/// @param account who is signed in, or where to sign in; nothing on pages where that makes no sense
/// @param footer words at the foot
/// @param filters whether the page has a form that filters as one chooses
public record Shell(
        String title,
        String site,
        String home,
        Brand brand,
        ServiceNavigation navigation,
        @Nullable Breadcrumbs breadcrumbs,
        @Nullable PhaseBanner banner,
        @Nullable Account account,
        String footer,
        List<Link> footerLinks,
        boolean filters) {

    /// The same with a further step on the way to the page.
    public Shell beneath(Link step) {
        return new Shell(
                title,
                site,
                home,
                brand,
                navigation,
                breadcrumbs == null
                        ? null
                        : new Breadcrumbs(
                                Stream.concat(breadcrumbs.links().stream(), Stream.of(step))
                                        .toList(),
                                breadcrumbs.here()),
                banner,
                account,
                footer,
                footerLinks,
                filters);
    }

    public sealed interface Account {
        record SignIn(String href) implements Account {}

        /// Signing out is sent as a form, with the token that guards it.
        record SignedIn(String name, String signOut, String tokenName, String token)
                implements Account {}
    }
}
