package org.outturn.upkeep;

import java.util.LinkedHashMap;
import java.util.Map;
import org.outturn.amendment.Located;

/// What is wrong with the fields of a form, in words for who fills it in: files have cells and rows, a form has neither.
final class FieldFaults {
    private static final String EMPTY = "the cell is empty";
    private static final String ENTER = "Enter ";
    private static final String CHOOSE = "Choose ";

    private FieldFaults() {}

    /// `Enter a title` or `Choose a measure`, for every field that must have something and has nothing.
    static Map<String, String> missing(TableForm form, Map<String, String> row) {
        var missing = new LinkedHashMap<String, String>();
        for (var entry : form.entries()) {
            if (entry.needed() && row.getOrDefault(entry.column(), "").isBlank()) {
                missing.put(entry.column(), ask(entry));
            }
        }
        return missing;
    }

    /// What is missing only because it is made of something that is missing too.
    static boolean isMade(TableForm.Entry entry, Map<String, String> row, Located one) {
        return isMade(entry)
                && one.fault().rule().equals(EMPTY)
                && row.getOrDefault("title", "").isBlank();
    }

    private static boolean isMade(TableForm.Entry entry) {
        return entry.kind() instanceof Kind.Id && !entry.needed();
    }

    static String words(TableForm.Entry entry, Located one) {
        var fault = one.fault();
        if (fault.rule().equals(EMPTY)) {
            return isMade(entry) ? ask(entry) + ": none can be made of this title" : ask(entry);
        }
        var how = how(entry.kind(), fault.rule());
        return how.isEmpty() ? one.words() : "'%s' %s".formatted(fault.value(), how);
    }

    /// As the summary of all faults tells it: with the field's label, unless the words say themselves what they are about.
    static String told(TableForm.Entry entry, String words) {
        return words.startsWith(ENTER) || words.startsWith(CHOOSE)
                ? words
                : entry.label() + ": " + words;
    }

    private static String ask(TableForm.Entry entry) {
        return (entry.kind() instanceof Kind.Chosen ? CHOOSE : ENTER) + entry.noun();
    }

    /// Empty where the words for files say it as well.
    private static String how(Kind kind, String rule) {
        return switch (kind) {
            case Kind.Whole(), Kind.Step _ ->
                    rule.equals("is not a number")
                            ? "is not a whole number; write it in digits, such as 2"
                            : "";
            case Kind.Time() ->
                    rule.equals("is not a period")
                            ? "is not a period; write a quarter as 2026/27 Q2, a month as 2026-09, a year as 2026/27"
                            : "";
            case Kind.Words _, Kind.Decimal _, Kind.Day _, Kind.Suggested _, Kind.Chosen _ -> "";
        };
    }
}
