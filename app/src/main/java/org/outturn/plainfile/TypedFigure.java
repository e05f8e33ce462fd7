package org.outturn.plainfile;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A figure that a person typed and marked with what it is, so that it can be checked: `[61.7%]{result AC/S3}`. Readers see what was typed.
public final class TypedFigure {
    /// What was typed, and what it is marked as.
    public static final Pattern PATTERN = Pattern.compile("\\[([^\\[\\]\n]+)]\\{([^{}\n]+)}(?!})");

    private static final Pattern CODE_OR_TYPED = Pattern.compile("`[^`]*`|" + PATTERN.pattern());

    private TypedFigure() {}

    /// The text as readers see it; code is left as it is.
    public static String plain(String text) {
        return CODE_OR_TYPED
                .matcher(text)
                .replaceAll(match ->
                        java.util.regex.Matcher.quoteReplacement(
                                match.group(1) == null ? match.group() : match.group(1)));
    }

    /// Each of them on a line, outside code.
    public static Stream<MatchResult> in(String line) {
        return CODE_OR_TYPED.matcher(line).results().filter(match -> match.group(1) != null);
    }
}
