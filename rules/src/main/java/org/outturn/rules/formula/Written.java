package org.outturn.rules.formula;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.outturn.rules.formula.Term.Part;

/// Writes a formula as readers do: `Upheld ÷ Decided × 100`.
///
/// @param names of what it refers to: an id, or an id with `.numerator` or `.denominator`
record Written(Function<String, String> names) {
    private static final int PLACES = 6;

    /// How firmly the text of a term holds together: a sum needs brackets within a product, and a product behind a division sign.
    private enum Bond {
        SUM,
        PRODUCT,
        TERM
    }

    private record Text(String words, Bond bond) {
        String within(Bond least) {
            return bond.compareTo(least) < 0 ? "(" + words + ")" : words;
        }
    }

    String of(Term root) {
        return text(root).words();
    }

    private Text text(Term term) {
        return switch (term) {
            case Term.Constant(_, _, var value) ->
                    new Text(value.shown(Math.clamp(value.value().scale(), 0, PLACES)), Bond.TERM);
            case Term.Reference(_, _, var id, var part) ->
                    new Text(names.apply(key(id, part)), Bond.TERM);
            case Term.Negated(_, _, var inner) ->
                    new Text("−" + text(inner).within(Bond.TERM), Bond.PRODUCT);
            case Term.Operation operation -> operation(operation);
            case Term.Call call -> call(call);
        };
    }

    static String key(String id, Part part) {
        return switch (part) {
            case WHOLE -> id;
            case NUMERATOR -> id + ".numerator";
            case DENOMINATOR -> id + ".denominator";
        };
    }

    private Text operation(Term.Operation operation) {
        var left = text(operation.left());
        var right = text(operation.right());
        return switch (operation.operator()) {
            case PLUS -> new Text(left.words() + " + " + right.words(), Bond.SUM);
            case MINUS -> new Text(left.words() + " − " + right.within(Bond.PRODUCT), Bond.SUM);
            case TIMES -> product(left, " × ", right.within(Bond.PRODUCT));
            case OVER -> product(left, " ÷ ", right.within(Bond.TERM));
        };
    }

    private Text call(Term.Call call) {
        var terms = call.terms().stream().map(this::text).toList();
        var first = terms.getFirst();
        return switch (call.word()) {
            case PERCENT -> ratio(first, terms.get(1), "100");
            case RATE -> ratio(first, terms.get(1), terms.get(2).words());
            case SHARE -> product(first, " ÷ ", "100");
            case SUM ->
                    terms.size() == 1
                            ? first
                            : new Text(
                                    terms.stream()
                                            .map(Text::words)
                                            .collect(Collectors.joining(" + ")),
                                    Bond.SUM);
            case MIN -> new Text("(the least of " + listed(terms) + ")", Bond.TERM);
            case MAX -> new Text("(the most of " + listed(terms) + ")", Bond.TERM);
            case ABS -> new Text("(the size of " + first.words() + ")", Bond.TERM);
            case OR ->
                    new Text(
                            "(" + first.words() + ", or else " + terms.get(1).words() + ")",
                            Bond.TERM);
        };
    }

    private static Text ratio(Text top, Text bottom, String per) {
        return product(product(top, " ÷ ", bottom.within(Bond.TERM)), " × ", per);
    }

    private static Text product(Text left, String sign, String right) {
        return new Text(left.within(Bond.PRODUCT) + sign + right, Bond.PRODUCT);
    }

    private static String listed(List<Text> terms) {
        return terms.stream().map(Text::words).collect(Collectors.joining(", "));
    }
}
