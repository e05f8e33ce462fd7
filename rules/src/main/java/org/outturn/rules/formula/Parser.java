package org.outturn.rules.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.rules.formula.Term.Operator;
import org.outturn.rules.formula.Term.Part;
import org.outturn.rules.formula.Term.Word;
import org.outturn.rules.quantity.Quantity;

/// Reads a formula from left to right: sums of products of terms.
final class Parser {
    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 40;
    private static final int MOST_DIGITS = 30;

    private final String text;
    private int at;
    private int depth;

    Parser(String text) {
        this.text = text;
    }

    Reading read() {
        try {
            if (text.length() > LONGEST) {
                throw flaw(0, "the formula is too long", "write at most 2,000 characters");
            }
            var root = sum();
            skip();
            if (at < text.length()) {
                throw flaw(
                        at,
                        "nothing follows here, but '%s' does".formatted(text.charAt(at)),
                        "put + - * or / between two terms");
            }
            return new Reading.Read(new Formula(text, root));
        } catch (Refusal refusal) {
            return new Reading.Refused(refusal.flaw);
        }
    }

    private Term sum() {
        if (++depth > DEEPEST) {
            throw flaw(at, "the formula is nested too deeply", "make two indicators of it");
        }
        var left = product();
        while (true) {
            if (takes('+')) {
                left = operation(Operator.PLUS, left, product());
            } else if (takes('-')) {
                left = operation(Operator.MINUS, left, product());
            } else {
                depth--;
                return left;
            }
        }
    }

    private Term product() {
        var left = signed();
        while (true) {
            if (takes('*')) {
                left = operation(Operator.TIMES, left, signed());
            } else if (takes('/')) {
                left = operation(Operator.OVER, left, signed());
            } else {
                return left;
            }
        }
    }

    private static Term operation(Operator operator, Term left, Term right) {
        return new Term.Operation(left.from(), right.to(), operator, left, right);
    }

    private Term signed() {
        skip();
        int from = at;
        if (takes('-')) {
            var term = term();
            return new Term.Negated(from, term.to(), term);
        }
        return term();
    }

    private Term term() {
        skip();
        if (at == text.length()) {
            throw flaw(
                    at,
                    "the formula ends where a term should be",
                    "add an [indicator] or a number");
        }
        char first = text.charAt(at);
        if (first == '[') {
            return reference();
        }
        if (isDigit(first)) {
            return number();
        }
        if (first == '(') {
            at++;
            var inner = sum();
            close("the bracket", ')');
            return inner;
        }
        if (isLetter(first)) {
            return call();
        }
        throw flaw(
                at,
                "'%s' does not begin a term".formatted(first),
                "write an [indicator], a number or a function");
    }

    private Term reference() {
        int from = at++;
        int close = text.indexOf(']', at);
        if (close < 0) {
            throw flaw(from, "the square bracket is never closed", "close it behind the id");
        }
        var id = text.substring(at, close).strip();
        if (!id.matches("[a-z0-9][a-z0-9.-]{0,99}")) {
            throw flaw(
                    from,
                    "'[%s]' does not hold the id of an indicator".formatted(id),
                    "use lower-case letters, digits, '-' and '.' only");
        }
        at = close + 1;
        var part = Part.WHOLE;
        if (text.startsWith(".numerator", at)) {
            part = Part.NUMERATOR;
            at += ".numerator".length();
        } else if (text.startsWith(".denominator", at)) {
            part = Part.DENOMINATOR;
            at += ".denominator".length();
        }
        return new Term.Reference(from, at, id, part);
    }

    private Term number() {
        int from = at;
        while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        var digits = text.substring(from, at);
        if (digits.length() > MOST_DIGITS || !digits.matches("\\d+(\\.\\d+)?")) {
            throw flaw(
                    from, "'%s' is not a number".formatted(digits), "write it as in 100 or 58.1");
        }
        return new Term.Constant(from, at, Quantity.parse(digits));
    }

    private Term call() {
        int from = at;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        var name = text.substring(from, at);
        var word = word(name);
        if (word.isEmpty()) {
            throw flaw(
                    from,
                    "'%s' is not a function".formatted(name),
                    "put an indicator in square brackets, or use one of "
                            + Arrays.stream(Word.values())
                                    .map(Parser::name)
                                    .collect(Collectors.joining(", ")));
        }
        if (!takes('(')) {
            throw flaw(at, "'%s' takes its terms in brackets".formatted(name), "add them");
        }
        List<Term> terms = new ArrayList<>();
        do {
            terms.add(sum());
        } while (takes(','));
        close("'%s'".formatted(name), ')');
        int fewest = word.get().fewest;
        int most = word.get().most;
        if (terms.size() < fewest || terms.size() > most) {
            throw flaw(
                    from,
                    "'%s' takes %s, not %d"
                            .formatted(
                                    name,
                                    fewest == most
                                            ? fewest + (fewest == 1 ? " term" : " terms")
                                            : "%d to %d terms".formatted(fewest, most),
                                    terms.size()),
                    "separate them by commas");
        }
        return new Term.Call(from, at, word.get(), List.copyOf(terms));
    }

    private static Optional<Word> word(String name) {
        return Arrays.stream(Word.values()).filter(word -> name(word).equals(name)).findFirst();
    }

    static String name(Word word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private void close(String what, char bracket) {
        if (!takes(bracket)) {
            throw flaw(at, "%s is not closed here".formatted(what), "add '%s'".formatted(bracket));
        }
    }

    private boolean takes(char wanted) {
        skip();
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Refusal flaw(int from, String rule, String tryThis) {
        return new Refusal(new Flaw(from + 1, rule, tryThis));
    }

    /// Leaves the parser; never the class.
    private static final class Refusal extends RuntimeException {
        private final transient Flaw flaw;

        Refusal(Flaw flaw) {
            super(flaw.text(), null, false, false);
            this.flaw = flaw;
        }
    }
}
