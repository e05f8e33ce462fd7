package org.outturn.component;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Numbers in running text: in words up to nine, in digits beyond.
public final class Numerals {
    private static final List<String> WORDS =
            List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private Numerals() {}

    public static String words(int number) {
        return number >= 0 && number < WORDS.size()
                ? WORDS.get(number)
                : String.format(Locale.UK, "%,d", number);
    }

    /// The number that such a word stands for.
    public static OptionalInt read(String word) {
        var plain = word.strip().toLowerCase(Locale.UK);
        int place = plain.equals("no") ? 0 : WORDS.indexOf(plain);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
