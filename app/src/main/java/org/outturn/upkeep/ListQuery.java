package org.outturn.upkeep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.outturn.packfile.PackTable;
import org.outturn.rules.period.Period;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

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
        try {
            return Math.max(1, Integer.parseInt(first("page")));
        } catch (NumberFormatException e) {
            return 1;
        }
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
        var address = UriComponentsBuilder.fromPath(page);
        var values = new ArrayList<Object>();
        for (var name : form.filters()) {
            if (!filter(name).isEmpty()) {
                address.queryParam(name, "{v}");
                values.add(filter(name));
            }
        }
        if (!words().isEmpty()) {
            address.queryParam("q", "{v}");
            values.add(words());
        }
        if (!sort.isEmpty()) {
            address.queryParam("sort", "{v}");
            values.add(sort);
        }
        if (number > 1) {
            address.queryParam("page", "{v}");
            values.add(number);
        }
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }

    List<Map<String, String>> found(List<Map<String, String>> rows) {
        var found = new ArrayList<>(rows.stream().filter(this::fits).toList());
        var column = sort().replaceFirst("^-", "");
        if (form.shown().contains(column)) {
            var order = order(form.entry(column));
            found.sort(sort().startsWith("-") ? order.reversed() : order);
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

    private Comparator<Map<String, String>> order(TableForm.Entry entry) {
        var column = entry.column();
        return switch (entry.kind()) {
            case Kind.Decimal _, Kind.Whole _, Kind.Step _ ->
                    Comparator.comparing(
                            (Map<String, String> row) -> number(row.get(column)),
                            Comparator.nullsLast(Comparator.naturalOrder()));
            case Kind.Time _ -> {
                // Tens of thousands of figures are of a few dozen periods.
                var periods = new HashMap<String, Period>();
                yield Comparator.comparing(
                        (Map<String, String> row) ->
                                row.containsKey(column)
                                        ? periods.computeIfAbsent(
                                                row.getOrDefault(column, ""), Period::parse)
                                        : null,
                        Comparator.nullsLast(Comparator.naturalOrder()));
            }
            case Kind.Words _, Kind.Day _, Kind.Suggested _, Kind.Chosen _ ->
                    Comparator.comparing(
                            (Map<String, String> row) ->
                                    choices.shown(entry.kind(), row.getOrDefault(column, "")),
                            String.CASE_INSENSITIVE_ORDER);
        };
    }

    private static @org.jspecify.annotations.Nullable BigDecimal number(
            @org.jspecify.annotations.Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
