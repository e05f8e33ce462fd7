package org.outturn.document;

/// How wide words are set and on how many lines, before a format sets them: by the letters of Arial, which Liberation Sans shares.
///
/// Widths are counted in digits. A digit of either font is 0.556 of the size of its letters.
public final class Letters {
    /// The width of a digit as a share of the size.
    public static final double DIGIT = 0.556;

    /// How much wider bold words are.
    public static final double BOLD = 1.08;

    /// In thousandths of the size, from the space to the tilde.
    private static final short[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556,
        556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722,
        722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722,
        667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,
        500, 334, 260, 334, 584
    };

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final double SPACE = 278 / 1000.0 / DIGIT;

    /// A width that was worked out from the words themselves holds them.
    private static final double SPARE = 0.001;

    private Letters() {}

    /// The width of words on one line.
    public static double wide(String words) {
        double all = 0;
        for (int i = 0; i < words.length(); i++) {
            all += thousandths(words.charAt(i));
        }
        return all / 1000 / DIGIT;
    }

    private static int thousandths(char letter) {
        int index = letter - ' ';
        if (index >= 0 && index < WIDTHS.length) {
            return WIDTHS[index];
        }
        return letter == NO_BREAK_SPACE || letter == '’' || letter == '‘'
                ? 278
                : letter > '\u2100' ? 1000 : 556;
    }

    /// The width of the longest word.
    public static double longestWord(String words) {
        double longest = 0;
        for (var word : words.split("\\s+")) {
            longest = Math.max(longest, wide(word));
        }
        return longest;
    }

    /// How many lines of a width words take, parted at spaces; a word that is wider than a line is parted too. At least one.
    public static int lines(String words, double width) {
        int lines = 0;
        int from = 0;
        while (from <= words.length()) {
            int end = words.indexOf('\n', from);
            end = end < 0 ? words.length() : end;
            lines += line(words, from, end, Math.max(1, width) + SPARE);
            from = end + 1;
        }
        return lines;
    }

    private static int line(String words, int from, int to, double width) {
        int lines = 1;
        double filled = 0;
        double word = 0;
        for (int i = from; i <= to; i++) {
            if (i < to && words.charAt(i) != ' ') {
                word += thousandths(words.charAt(i)) / 1000.0 / DIGIT;
                continue;
            }
            if (filled > 0 && filled + SPACE + word > width) {
                lines++;
                filled = 0;
            }
            filled += (filled > 0 ? SPACE : 0) + word;
            while (filled > width) {
                lines++;
                filled -= width;
            }
            word = 0;
        }
        return lines;
    }
}
