package org.outturn.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.outturn.document.Inline;

/// Places in a text that are filled after Markdown was read, so that what fills them is never read as Markdown.
record Slots(IntFunction<List<Inline>> filled) {
    /// Private use characters, which Markdown takes for letters.
    private static final String OPEN = "\uE000";

    private static final String CLOSE = "\uE001";
    private static final Pattern MARK = Pattern.compile(OPEN + "(\\d+)" + CLOSE);

    static String mark(int number) {
        return OPEN + number + CLOSE;
    }

    static boolean isIn(String text) {
        return MARK.matcher(text).find();
    }

    List<Inline> fill(String text) {
        var words = new ArrayList<Inline>();
        var marks = MARK.matcher(text);
        int from = 0;
        while (marks.find()) {
            add(words, text.substring(from, marks.start()));
            put(words, filled.apply(Integer.parseInt(marks.group(1))));
            from = marks.end();
        }
        add(words, text.substring(from));
        return words;
    }

    /// What is empty takes the space before it along.
    private static void put(List<Inline> words, List<Inline> more) {
        if (!Inline.plain(more).isEmpty()) {
            words.addAll(more);
        } else if (!words.isEmpty() && words.getLast() instanceof Inline.Text(var before)) {
            words.set(words.size() - 1, new Inline.Text(before.replaceFirst(" $", "")));
        }
    }

    private static void add(List<Inline> words, String text) {
        if (!text.isEmpty()) {
            words.add(new Inline.Text(text));
        }
    }
}
