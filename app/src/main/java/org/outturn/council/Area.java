package org.outturn.council;

import org.jspecify.annotations.Nullable;

/// A part of the population that figures are given for: a district, a ward, an age band. The whole council is `null` or [#WHOLE].
public record Area(String id, String name, String kind, @Nullable String parent) {
    public static final String WHOLE = "";

    /// A kind of areas in the plural: 'districts', 'age bands', 'counties'; a 'y' after a vowel stays, as in 'bays'.
    public static String several(String kind) {
        var words = kind.replace('-', ' ');
        return words.matches(".*[^aeiou]y")
                ? words.substring(0, words.length() - 1) + "ies"
                : words.matches(".*(s|x|ch|sh)") ? words + "es" : words + "s";
    }
}
