package org.outturn.upkeep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.design.Asked;
import org.outturn.design.Paged;
import org.outturn.packfile.PackTable;
import org.outturn.rules.period.Period;
import org.springframework.util.MultiValueMap;

/// What an address asks of a table's list: words, filters, order and page.
record ListQuery(TableForm form, Choices choices, MultiValueMap<String, String> query) {
    String words() {
        return first("q").strip();
    }

    /// Figures stand newest first, unless something else is asked for.
    String sort() {
        var asked = first("sort");
        return asked.isEmpty() && form.table() == PackTable.OBSERVATIONS ? "-period" : asked;
    }

    int page() {
        return Paged.asked(first("page"));
    }

    String filter(String column) {
        return first(column);
    }

    boolean isAny() {
        return !words().isEmpty()
                || form.filters().stream().anyMatch(one -> !filter(one).isEmpty());
    }

    private String first(String name) {
        var value = query.getFirst(name);
        return value == null ? "" : value;
    }

    /// An address with the same words and filters.
    String address(String page, String sort, int number) {
        var asked = Asked.NOTHING;
        for (var name : form.filters()) {
            asked = asked.with(name, filter(name));
        }
        return asked.with("q", words()).with("sort", sort).page(number).address(page);
    }

    List<Map<String, String>> found(List<Map<String, String>> rows) {
        var found = new ArrayList<>(rows.stream().filter(this::fits).toList());
        var column = sort().replaceFirst("^-", "");
        if (form.shown().contains(column)) {
            found.sort(order(form.entry(column), sort().startsWith("-")));
        }
        return found;
    }

    private boolean fits(Map<String, String> row) {
        for (var column : form.filters()) {
            if (!filter(column).isEmpty() && !filter(column).equals(row.getOrDefault(column, ""))) {
                return false;
            }
        }
        for (var word : words().toLowerCase(Locale.UK).split("\\s+")) {
            if (!word.isEmpty() && !mentions(row, word)) {
                return false;
            }
        }
        return true;
    }

    private boolean mentions(Map<String, String> row, String word) {
        for (var entry : form.entries()) {
            var cell = row.get(entry.column());
            if (cell != null
                    && (cell.toLowerCase(Locale.UK).contains(word)
                            || choices.shown(entry.kind(), cell)
                                    .toLowerCase(Locale.UK)
                                    .contains(word))) {
                return true;
            }
        }
        return false;
    }

    private Comparator<Map<String, String>> order(TableForm.Entry entry, boolean down) {
        var column = entry.column();
        return switch (entry.kind()) {
            case Kind.Decimal _, Kind.Whole _, Kind.Step _ -> {
                var numbers = new IdentityHashMap<Map<String, String>, Optional<BigDecimal>>();
                yield order(
                        row -> numbers.computeIfAbsent(row, one -> choices.number(column, one)),
                        Comparator.<BigDecimal>naturalOrder(),
                        down);
            }
            case Kind.Time _ -> {
                // Tens of thousands of figures are of a few dozen periods.
                var periods = new HashMap<String, Period>();
                yield order(
                        row ->
                                Optional.ofNullable(row.get(column))
                                        .map(cell -> periods.computeIfAbsent(cell, Period::parse)),
                        Comparator.<Period>naturalOrder(),
                        down);
            }
            case Kind.Words _, Kind.Day _, Kind.Suggested _, Kind.Chosen _ ->
                    order(
                            row ->
                                    Optional.ofNullable(row.get(column))
                                            .map(cell -> choices.shown(entry.kind(), cell)),
                            String.CASE_INSENSITIVE_ORDER,
                            down);
        };
    }

    /// Rows that have nothing stand last, whichever way.
    private static <T> Comparator<Map<String, String>> order(
            Function<Map<String, String>, Optional<T>> cell, Comparator<T> up, boolean down) {
        var filled = down ? up.reversed() : up;
        return (one, other) -> {
            var first = cell.apply(one);
            var second = cell.apply(other);
            return first.isPresent() && second.isPresent()
                    ? filled.compare(first.get(), second.get())
                    : Boolean.compare(first.isEmpty(), second.isEmpty());
        };
    }
}
