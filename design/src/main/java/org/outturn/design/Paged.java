package org.outturn.design;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// One page of a long list, or all of it together, as it is printed.
///
/// @param shown what stands on the page
/// @param found how many the whole list has
/// @param page from 1; [#ALL] where all of it is shown together
/// @param pages how many pages there are
public record Paged<T>(List<T> shown, int found, int page, int pages) {
    /// Asks for the whole list on one page.
    public static final int ALL = 0;

    private static final int LINES = 25;

    /// More than these are not shown together: such a page takes too long.
    private static final int MOST = 2_000;

    private static final String WHOLE = "all";

    public Paged {
        shown = List.copyOf(shown);
    }

    /// @param asked the last page stands for every later one
    public static <T> Paged<T> of(List<T> list, int asked) {
        return of(
                list.size(),
                asked,
                (first, most) -> list.subList(first, Math.min(list.size(), first + most)));
    }

    /// Of a list that is elsewhere.
    ///
    /// @param found how many it has
    public static <T> Paged<T> of(int found, int asked, Part<T> part) {
        int pages = Math.max(1, (found + LINES - 1) / LINES);
        if (asked == ALL && pages > 1 && found <= MOST) {
            return new Paged<>(part.of(0, found), found, ALL, pages);
        }
        int page = Math.clamp(asked, 1, pages);
        return new Paged<>(part.of((page - 1) * LINES, LINES), found, page, pages);
    }

    /// Gives what stands in a list.
    public interface Part<T> {
        /// @param first its place, from 0
        List<T> of(int first, int most);
    }

    /// The page that an address asks for; the first where it names none.
    public static int asked(@Nullable String text) {
        return WHOLE.equals(text)
                ? ALL
                : text != null && text.matches("[1-9]\\d{0,3}") ? Integer.parseInt(text) : 1;
    }

    /// The page that shows a line.
    ///
    /// @param at its place in the whole list, from 0
    public static int pageOf(int at) {
        return at / LINES + 1;
    }

    /// How an address asks for a page: `page=2`; empty for the first.
    public static String query(int page) {
        return page == 1 ? "" : "page=" + (page == ALL ? WHOLE : String.valueOf(page));
    }

    /// What was counted, with the place in the list: `150 risks, page 2 of 6`.
    public String words(String counted) {
        return pages == 1 || page == ALL
                ? counted
                : "%s, page %d of %d".formatted(counted, page, pages);
    }

    /// The way to the other pages; null where there are none.
    ///
    /// @param href the address of a page, or of all of it
    public @Nullable Paging paging(IntFunction<String> href) {
        if (pages == 1) {
            return null;
        }
        return page == ALL
                ? new Paging(null, new Link("Show %d at a time".formatted(LINES), href.apply(1)))
                : new Paging(
                        Pagination.of(page, pages, href),
                        found > MOST
                                ? null
                                : new Link(
                                        "Show all %,d on one page".formatted(found),
                                        href.apply(ALL)));
    }
}
