package org.outturn.plainfile;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds the word that was probably meant.
public final class Nearest {
    private static final int LISTED = 12;
    private static final int LONGEST = 80;

    private Nearest() {}

    /// The allowed word that is closest by edits, if it is close: one edit in three letters at most.
    public static Optional<String> find(String written, Collection<String> allowed) {
        String best = null;
        int fewest = Integer.MAX_VALUE;
        var word = fold(written);
        for (var candidate : allowed) {
            int edits = edits(word, fold(candidate), Math.max(1, word.length() / 3));
            if (edits < fewest) {
                fewest = edits;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /// `did you mean 'tolerance'?`, or else the words to choose from when they are few, or else the advice given.
    public static String advice(String written, Collection<String> allowed, String otherwise) {
        return find(written, allowed)
                .map("did you mean '%s'?"::formatted)
                .orElseGet(() ->
                        allowed.isEmpty() || allowed.size() > LISTED
                                ? otherwise
                                : "write one of "
                                        + allowed.stream()
                                                .sorted()
                                                .collect(Collectors.joining(", ")));
    }

    private static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /// Letters put in, left out, changed or swapped with a neighbour (Damerau and Levenshtein's distance, each place edited once), or
    /// [Integer#MAX_VALUE] beyond `most`.
    private static int edits(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most || a.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        var table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int changed = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                table[i][j] = Math.min(changed, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
                }
            }
        }
        int edits = table[a.length()][b.length()];
        return edits <= most ? edits : Integer.MAX_VALUE;
    }
}
