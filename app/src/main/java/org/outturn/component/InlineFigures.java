package org.outturn.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.outturn.document.Inline;
import org.outturn.plainfile.Fault;
import org.outturn.plainfile.Nearest;
import org.outturn.plainfile.TypedFigure;
import org.outturn.plainfile.Value;

/// Fills figures into running text: all that can stand between `{{` and `}}`, and nothing else.
///
/// @param flags told of every typed figure that no longer agrees with the data
public record InlineFigures(List<InlineFigure> all, Consumer<Fault> flags) {
    /// What stands between the braces, on one line.
    public static final Pattern FIGURE = Pattern.compile("\\{\\{([^{}\n]*)}}");

    private static final Pattern FIGURE_OR_TYPED =
            Pattern.compile(FIGURE.pattern() + "|" + TypedFigure.PATTERN.pattern());

    public InlineFigures {
        all = List.copyOf(all);
    }

    public InlineFigures(List<InlineFigure> all) {
        this(all, _ -> {});
    }

    /// The same, telling elsewhere what no longer agrees.
    public InlineFigures flagging(Consumer<Fault> other) {
        return new InlineFigures(all, other);
    }

    /// A text with its choices made and its figures filled in.
    public List<Inline> fill(Value text, Evidence evidence) {
        var chosen = choose(List.of(text), evidence);
        var muted = flagging(_ -> {});
        chosen.passedOver()
                .forEach(lines ->
                        lines.forEach(
                                line -> line.forEach(piece -> muted.filled(piece, evidence))));
        var words = new ArrayList<Inline>();
        chosen.lines()
                .forEach(line -> line.forEach(piece -> words.addAll(filled(piece, evidence))));
        return words;
    }

    /// The lines that remain of a text where its conditions hold and do not hold.
    public Choices.Chosen choose(List<Value> lines, Evidence evidence) {
        return Choices.of(lines, new Condition(this, evidence)::holds);
    }

    private List<Inline> filled(Value text, Evidence evidence) {
        var words = new ArrayList<Inline>();
        var figures = FIGURE_OR_TYPED.matcher(text.text());
        int from = 0;
        while (figures.find()) {
            add(words, text.text().substring(from, figures.start()));
            if (figures.group(1) != null) {
                words.addAll(one(text.part(figures.group(1), figures.start(1)), evidence));
            } else {
                check(
                        text.part(figures.group(2), figures.start(2)),
                        text.part(figures.group(3), figures.start(3)),
                        evidence);
                add(words, figures.group(2));
            }
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

    /// Flags a typed figure that no longer agrees with the one that it is marked as.
    ///
    /// @param asked what stands behind it: `result AC/S3`
    public void check(Value typed, Value asked, Evidence evidence) {
        new Agreement(this).flag(typed, asked, evidence);
    }

    /// Flags what no longer agrees in the words on the measures that are meant unless others are.
    public void checkWords(Evidence evidence) {
        new Agreement(this).flagWords(evidence);
    }

    /// The figure that is asked for between the braces. A name that begins with a capital letter gives words that do.
    public List<Inline> one(Value asked, Evidence evidence) {
        var text = asked.text();
        int start = text.length() - text.stripLeading().length();
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        var name = text.substring(start, end);
        var found = find(name).or(() -> find(uncapital(name)));
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
        var words = found.get().maker().words(argument, evidence);
        return found.get().name().equals(name) ? words : capital(words);
    }

    /// The number that a counting figure gives; what is wrong with it is told.
    public int number(Value asked, Evidence evidence) {
        var name = asked.text().strip().split("\\s", 2)[0];
        if (!counting().contains(name)) {
            asked.refuse(
                    "is not a figure that counts",
                    Nearest.advice(name, counting(), "docs/templates.md lists those that do"));
            return 0;
        }
        return digits(Inline.plain(one(asked, evidence))).orElse(0);
    }

    /// The names of the figures that count.
    public List<String> counting() {
        return all.stream().filter(InlineFigure::counts).map(InlineFigure::name).toList();
    }

    Optional<InlineFigure> find(String name) {
        return all.stream().filter(figure -> figure.name().equals(name)).findFirst();
    }

    private List<String> names() {
        return all.stream().map(InlineFigure::name).toList();
    }

    private static OptionalInt digits(String shown) {
        var plain = shown.replace(",", "");
        return plain.matches("\\d{1,9}")
                ? OptionalInt.of(Integer.parseInt(plain))
                : OptionalInt.empty();
    }

    private static String uncapital(String name) {
        return name.isEmpty()
                ? name
                : name.substring(0, 1).toLowerCase(java.util.Locale.UK) + name.substring(1);
    }

    private static List<Inline> capital(List<Inline> words) {
        if (words.isEmpty()
                || !(words.getFirst() instanceof Inline.Text(var text))
                || text.isEmpty()) {
            return words;
        }
        var all = new ArrayList<>(words);
        all.set(
                0,
                new Inline.Text(
                        text.substring(0, 1).toUpperCase(java.util.Locale.UK) + text.substring(1)));
        return all;
    }

    private static void add(List<Inline> words, String text) {
        if (!text.isEmpty()) {
            words.add(new Inline.Text(text));
        }
    }
}
