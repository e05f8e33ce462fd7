package org.outturn.collection;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.disclosure.Cell;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;

/// Takes the counts of a withheld figure out of what somebody wrote about it.
final class Unsaid {
    private static final List<String> WORDS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private static final Pattern SENTENCE = Pattern.compile("(?:[^.!?\\n]|[.](?=\\d))+[.!?\\n]*");

    private Unsaid() {}

    /// In digits, and up to nine in letters; not within a longer number, a percentage of it or a date. Of a percentage also those who are not
    /// counted.
    static String without(String words, Observation figure, Measure measure) {
        var safe = words;
        for (var count :
                Stream.of(
                                figure.numerator(),
                                figure.denominator(),
                                figure.value(),
                                others(figure, measure))
                        .filter(Objects::nonNull)
                        .filter(Quantity::isWhole)
                        .filter(one -> !one.isZero())
                        .distinct()
                        .toList()) {
            safe = pattern(count).matcher(safe).replaceAll(Matcher.quoteReplacement(Cell.MARKER));
        }
        return safe;
    }

    /// The same in the sentences that name an area: elsewhere a number is not known to be about it.
    static String without(String words, Observation figure, Measure measure, String area) {
        return SENTENCE.matcher(words)
                .replaceAll(sentence ->
                        Matcher.quoteReplacement(
                                sentence.group().contains(area)
                                        ? without(sentence.group(), figure, measure)
                                        : sentence.group()));
    }

    private static @Nullable Quantity others(Observation figure, Measure measure) {
        var top = figure.numerator();
        var bottom = figure.denominator();
        return measure.kind() == Measure.Kind.PERCENT && top != null && bottom != null
                ? bottom.minus(top)
                : null;
    }

    private static Pattern pattern(Quantity count) {
        var digits =
                "(?<![\\d.,/-])(?:%s|%s)(?![\\d%%/-]|[.,]\\d)"
                        .formatted(count, Pattern.quote(count.shown(0)));
        long number = SafeCells.whole(count);
        return Pattern.compile(
                number > 0 && number < WORDS.size()
                        ? digits + "|(?i:\\b%s\\b)".formatted(WORDS.get((int) number))
                        : digits);
    }
}
