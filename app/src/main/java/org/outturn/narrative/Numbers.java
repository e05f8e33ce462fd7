package org.outturn.narrative;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.outturn.assessment.Assessed;
import org.outturn.component.Counted;
import org.outturn.component.Evidence;
import org.outturn.component.Filters;
import org.outturn.component.InlineFigures;
import org.outturn.component.Numerals;
import org.outturn.document.Inline;
import org.outturn.plainfile.Value;

/// How many there are, and which, in running text.
record Numbers(InlineFigures figures) {
    private static final Pattern PAIR = Pattern.compile("([^\\s/|]+)/([^\\s/|]+)");
    private static final String OF = " of ";

    List<Inline> words(Value asked, Evidence evidence) {
        return Inline.text(Numerals.words(figures.number(asked, evidence)));
    }

    /// `rating=red of type=strategic | measure/measures is/are`: the number, then the words with one of each pair. With `of` the first pair
    /// follows how many there are altogether, and the others how many of them are meant: 'one of five measures is'.
    List<Inline> counted(Value asked, Evidence evidence) {
        var text = asked.text();
        int bar = text.indexOf('|');
        if (bar < 0) {
            asked.refuse(
                    "does not say what is counted",
                    "write for instance {{counted rating=red | measure/measures is/are}}");
            return Inline.text("?");
        }
        var phrase = text.substring(bar + 1).strip();
        int of = text.substring(0, bar).indexOf(OF);
        if (of < 0) {
            int number = number(asked.part(text.substring(0, bar)), evidence);
            return Inline.text(number(number) + " " + paired(phrase, number, number));
        }
        var part = asked.part(text.substring(0, of));
        var whole = asked.part(text.substring(of + OF.length(), bar), of + OF.length());
        int all = Counted.of(Filters.read(whole, evidence), evidence).number();
        int some =
                Counted.of(
                                Filters.read(part, evidence).and(Filters.read(whole, evidence)),
                                evidence)
                        .number();
        return Inline.text(share(some, all) + " " + paired(phrase, all, all < 2 ? all : some));
    }

    private static String number(int number) {
        return number == 0 ? "no" : Numerals.words(number);
    }

    private static String share(int some, int all) {
        if (all < 2) {
            return all == 0 ? "no" : some == 1 ? "the one" : "not the one";
        }
        return some == all
                ? all == 2 ? "both" : "all " + Numerals.words(all)
                : "%s of %s".formatted(Numerals.words(some), Numerals.words(all));
    }

    /// A word alone names a figure that counts; anything else is a filter of measures.
    private int number(Value asked, Evidence evidence) {
        var first = asked.text().strip().split("\\s", 2)[0];
        if (figures.counting().contains(first)) {
            return figures.number(asked, evidence);
        }
        return Counted.of(
                        asked.isGiven() ? Filters.read(asked, evidence) : evidence.usual(),
                        evidence)
                .number();
    }

    private static String paired(String phrase, int first, int others) {
        var words = new StringBuilder();
        var pairs = PAIR.matcher(phrase);
        int number = first;
        while (pairs.find()) {
            pairs.appendReplacement(
                    words,
                    java.util.regex.Matcher.quoteReplacement(pairs.group(number == 1 ? 1 : 2)));
            number = others;
        }
        return pairs.appendTail(words).toString();
    }

    static List<Inline> listed(Value asked, Evidence evidence, Function<Assessed, String> name) {
        var filter = asked.isGiven() ? Filters.read(asked, evidence) : evidence.usual();
        return Inline.text(
                joined(Counted.of(filter, evidence).measures().stream().map(name).toList()));
    }

    /// `A, B and C`; a semicolon parts names that hold commas themselves.
    static String joined(List<String> names) {
        if (names.isEmpty()) {
            return "none";
        }
        return joined(names, names.stream().anyMatch(name -> name.contains(",")) ? "; " : ", ");
    }

    static String joined(List<String> names, String comma) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        var before = String.join(comma, names.subList(0, names.size() - 1));
        return before + (comma.equals("; ") ? "; and " : " and ") + names.getLast();
    }
}
