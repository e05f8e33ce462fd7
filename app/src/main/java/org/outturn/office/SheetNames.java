package org.outturn.office;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names of sheets as Excel allows them: at most 31 characters, none of `[]:*?/\`, no apostrophe at either end, each only once.
public final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    public String name(String wanted) {
        var clean =
                wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                        .replaceAll("\\s+", " ")
                        .replaceAll("^[' ]+|[' ]+$", "");
        // Excel keeps this one for itself.
        var base = clean.isEmpty() || clean.equalsIgnoreCase("history") ? "Table" : clean;
        var name = cut(base, LONGEST);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            var end = " (" + i + ")";
            name = cut(base, LONGEST - end.length()) + end;
        }
        return name;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length).replaceAll("[' ]+$", "");
    }
}
