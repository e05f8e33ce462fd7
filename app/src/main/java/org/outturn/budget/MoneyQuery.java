package org.outturn.budget;

import org.jspecify.annotations.Nullable;
import org.outturn.design.Paged;
import org.outturn.money.Budget;
import org.springframework.util.MultiValueMap;

/// Which part of the money an address asks for, and from where on.
///
/// @param part null for all of them together
/// @param page as [Paged] knows it
record MoneyQuery(@Nullable MoneyPart part, int page) {
    /// Beside other parts, a part of more lines than these is told in brief.
    static final int LONG = 25;

    static final int BRIEF = 10;

    /// A line that is asked for is shown whichever page it stands on.
    static MoneyQuery of(MultiValueMap<String, String> given, Budget budget) {
        var line = given.getFirst("line");
        for (var part : MoneyPart.values()) {
            var lines = part.ids(budget).stream().map(part::anchor).toList();
            int at = lines.indexOf(line);
            if (at >= BRIEF && lines.size() >= LONG) {
                return new MoneyQuery(part, Paged.pageOf(at));
            }
        }
        var part =
                MoneyPart.find(given.getFirst("part"))
                        .filter(one -> !one.ids(budget).isEmpty())
                        .orElse(null);
        return new MoneyQuery(part, Paged.asked(given.getFirst("page")));
    }

    String address(String address) {
        return part == null
                ? address
                : address + "?part=" + part.word() + (page == 1 ? "" : "&" + Paged.query(page));
    }
}
