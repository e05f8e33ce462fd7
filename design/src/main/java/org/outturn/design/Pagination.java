package org.outturn.design;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The way through a list that has several pages.
///
/// @param items the pages to choose from; a gap where some are left out
public record Pagination(@Nullable String previous, @Nullable String next, List<Item> items) {

    public sealed interface Item {
        record Page(int number, String href, boolean current) implements Item {}

        record Gap() implements Item {}
    }

    /// The first, the last and those around the current page.
    public static Pagination of(int current, int pages, IntFunction<String> href) {
        var items = new ArrayList<Item>();
        for (int page = 1; page <= pages; page++) {
            if (page == 1 || page == pages || Math.abs(page - current) <= 1) {
                items.add(new Item.Page(page, href.apply(page), page == current));
            } else if (!(items.getLast() instanceof Item.Gap)) {
                items.add(new Item.Gap());
            }
        }
        return new Pagination(
                current > 1 ? href.apply(current - 1) : null,
                current < pages ? href.apply(current + 1) : null,
                items);
    }

    public String classes() {
        return items.isEmpty() ? "govuk-pagination govuk-pagination--block" : "govuk-pagination";
    }

    public String titleClasses() {
        return items.isEmpty()
                ? "govuk-pagination__link-title govuk-pagination__link-title--decorated"
                : "govuk-pagination__link-title";
    }
}
