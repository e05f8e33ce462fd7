package org.outturn.component;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.outturn.plainfile.Value;

/// Chooses between the words of `{{if ...}}`, `{{else if ...}}`, `{{else}}` and `{{end}}`, before anything else of a text is read. Marks that
/// have a line to themselves take it with them, so that items of a list and rows of a table can be chosen too. What is not chosen is kept
/// aside: it is read all the same, so that a fault is told today and not in the quarter when it is shown first.
public final class Choices {
    private static final Pattern CODE_OR_FIGURE =
            Pattern.compile("`[^`]*`|" + InlineFigures.FIGURE.pattern());
    private static final Pattern MARK =
            Pattern.compile("\\s*(?:(if|else if)(?:\\s+(.*?))?|(else)|(end))\\s*");
    private static final Pattern ALONE = Pattern.compile("\\s*(?:\\{\\{[^{}]*}}\\s*)+");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");

    /// A text after its choices: each line is the pieces that it is made of, each with its own place.
    ///
    /// @param passedOver the lines of every branch that was not chosen
    public record Chosen(List<List<Value>> lines, List<List<List<Value>>> passedOver) {
        public Chosen {
            lines = lines.stream().map(List::copyOf).toList();
            passedOver = List.copyOf(passedOver);
        }
    }

    private sealed interface Item {}

    private record Piece(Value text) implements Item {}

    /// @param marked whether the line held a mark, and goes when nothing else is left of it
    private record LineEnd(boolean marked) implements Item {}

    private static final class Branch {
        final boolean holds;
        final List<Item> items = new ArrayList<>();

        Branch(boolean holds) {
            this.holds = holds;
        }
    }

    private static final class Choice {
        final Value opened;
        final List<Branch> branches = new ArrayList<>();
        boolean elseSeen;

        Choice(Value opened) {
            this.opened = opened;
        }
    }

    private final Predicate<Value> condition;
    private final Deque<Choice> open = new ArrayDeque<>();
    private final Branch top = new Branch(true);
    private final List<List<List<Value>>> passedOver = new ArrayList<>();
    private boolean code;
    private boolean component;

    private Choices(Predicate<Value> condition) {
        this.condition = condition;
    }

    /// @param condition whether what stands behind `if` holds; it tells what is wrong with it
    public static Chosen of(List<Value> lines, Predicate<Value> condition) {
        var choices = new Choices(condition);
        lines.forEach(choices::line);
        for (var left = choices.open.poll(); left != null; left = choices.open.poll()) {
            left.opened.refuse("is a condition that does not end", "end it with {{end}}");
            choices.close(left);
        }
        return new Chosen(lines(choices.top.items), choices.passedOver);
    }

    private void line(Value line) {
        var text = line.text();
        if (isVerbatim(text)) {
            add(line, 0, text.length());
            sink().add(new LineEnd(false));
            return;
        }
        boolean alone = isAlone(text);
        boolean marked = false;
        int from = 0;
        var figures = CODE_OR_FIGURE.matcher(text);
        while (figures.find()) {
            var inside = figures.group(1);
            var mark = inside == null ? null : MARK.matcher(inside);
            if (mark == null || !mark.matches()) {
                continue;
            }
            if (!alone) {
                add(line, from, figures.start());
            }
            marked = true;
            from = figures.end();
            var at = line.part(figures.group(), figures.start());
            if (mark.group(1) != null) {
                int start = mark.start(2) < 0 ? inside.length() : mark.start(2);
                var asked = mark.group(2) == null ? "" : mark.group(2);
                begin(at, mark.group(1), line.part(asked, figures.start(1) + start));
            } else if (mark.group(3) != null) {
                otherwise(at);
            } else {
                end(at);
            }
        }
        if (!alone) {
            add(line, from, text.length());
            sink().add(new LineEnd(marked));
        }
    }

    private static boolean isAlone(String text) {
        var figures = InlineFigures.FIGURE.matcher(text);
        return ALONE.matcher(text).matches()
                && figures.results().allMatch(one -> MARK.matcher(one.group(1)).matches());
    }

    /// Code, and the parameters of a component, are left as they are.
    private boolean isVerbatim(String text) {
        if (!component && FENCE.matcher(text).matches()) {
            code = !code;
            return true;
        }
        if (!code && text.startsWith(":::")) {
            component = !text.strip().matches(":+");
            return true;
        }
        return code || component;
    }

    private void begin(Value at, String word, Value asked) {
        boolean holds = condition.test(asked);
        if (word.equals("if")) {
            var choice = new Choice(at);
            choice.branches.add(new Branch(holds));
            open.push(choice);
            return;
        }
        further(at, new Branch(holds));
    }

    private void otherwise(Value at) {
        further(at, new Branch(true));
        var choice = open.peek();
        if (choice != null) {
            choice.elseSeen = true;
        }
    }

    private void further(Value at, Branch branch) {
        var choice = open.peek();
        if (choice == null) {
            at.refuse("stands outside a condition", "begin one with {{if ...}}");
        } else if (choice.elseSeen) {
            at.refuse("follows the {{else}} of its condition", "put {{else}} last");
        } else {
            choice.branches.add(branch);
        }
    }

    private void end(Value at) {
        var choice = open.poll();
        if (choice == null) {
            at.refuse("ends a condition, but none has begun", "remove it");
        } else {
            close(choice);
        }
    }

    /// The first branch that holds takes the place of the whole.
    private void close(Choice choice) {
        boolean chosen = false;
        for (var branch : choice.branches) {
            if (branch.holds && !chosen) {
                sink().addAll(branch.items);
                chosen = true;
            } else {
                passedOver.add(lines(branch.items));
            }
        }
    }

    private List<Item> sink() {
        var choice = open.peek();
        return choice == null ? top.items : choice.branches.getLast().items;
    }

    private void add(Value line, int from, int to) {
        sink().add(new Piece(line.part(line.text().substring(from, to), from)));
    }

    private static List<List<Value>> lines(List<Item> items) {
        var lines = new ArrayList<List<Value>>();
        var line = new ArrayList<Value>();
        for (var item : items) {
            switch (item) {
                case Piece(var text) -> line.add(text);
                case LineEnd(var marked) -> {
                    boolean blank = line.stream().allMatch(piece -> piece.text().isBlank());
                    if (!blank || !marked) {
                        lines.add(List.copyOf(line));
                    }
                    line.clear();
                }
            }
        }
        if (line.stream().anyMatch(piece -> !piece.text().isBlank())) {
            lines.add(List.copyOf(line));
        }
        return lines;
    }
}
