package org.outturn.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.outturn.document.Inline;
import org.outturn.plainfile.Nearest;
import org.outturn.plainfile.Value;

/// Fills figures into running text: all that can stand between `{{` and `}}`, and nothing else.
public record InlineFigures(List<InlineFigure> all) {
    /// What stands between the braces, on one line.
    public static final Pattern FIGURE = Pattern.compile("\\{\\{([^{}\n]*)}}");

    public InlineFigures {
        all = List.copyOf(all);
    }

    /// A text with its figures filled in.
    public List<Inline> fill(Value text, Evidence evidence) {
        var words = new ArrayList<Inline>();
        var figures = FIGURE.matcher(text.text());
        int from = 0;
        while (figures.find()) {
            add(words, text.text().substring(from, figures.start()));
            words.addAll(one(text.part(figures.group(1), figures.start() + 2), evidence));
            from = figures.end();
        }
        var rest = text.text().substring(from);
        int open = rest.indexOf("{{");
        if (open >= 0) {
            text.part(rest.substring(open), from + open).refuse(OPEN, CLOSE_IT);
        }
        add(words, rest);
        return words;
    }

    public static final String OPEN = "opens a figure that does not end on its line";
    public static final String CLOSE_IT =
            "write the whole figure on one line, as in {{count rating=red}}";

    public String plain(Value text, Evidence evidence) {
        return Inline.plain(fill(text, evidence));
    }

    /// The figure that is asked for between the braces.
    public List<Inline> one(Value asked, Evidence evidence) {
        var text = asked.text();
        int start = text.length() - text.stripLeading().length();
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        var name = text.substring(start, end);
        var found = find(name);
        if (found.isEmpty()) {
            asked.part(name, start)
                    .refuse(
                            "is not a figure that a text can show",
                            Nearest.advice(
                                    name, names(), "docs/templates.md lists the inline figures"));
            return Inline.text("?");
        }
        var rest = text.substring(end);
        int gap = rest.length() - rest.stripLeading().length();
        var argument = asked.part(rest.strip(), end + gap);
        if (found.get().argument().isEmpty() && argument.isGiven()) {
            argument.refuse("is too much", "write {{%s}} alone".formatted(name));
        }
        return found.get().maker().words(argument, evidence);
    }

    private Optional<InlineFigure> find(String name) {
        return all.stream().filter(figure -> figure.name().equals(name)).findFirst();
    }

    private List<String> names() {
        return all.stream().map(InlineFigure::name).toList();
    }

    private static void add(List<Inline> words, String text) {
        if (!text.isEmpty()) {
            words.add(new Inline.Text(text));
        }
    }
}
