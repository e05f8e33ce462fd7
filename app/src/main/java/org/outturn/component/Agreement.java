package org.outturn.component;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.outturn.document.Inline;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.Place;
import org.outturn.plainfile.TypedFigure;
import org.outturn.plainfile.Value;
import org.outturn.rules.quantity.Printed;

/// Whether a figure that a person typed still says what the data say, at the precision at which it was typed.
record Agreement(InlineFigures figures) {
    private static final Pattern NUMBER =
            Pattern.compile("[-\u2212+(]?£?\\d[\\d,]*(?:\\.\\d+)?(?: ?(?:million|m|k)\\b)?%?\\)?");
    private static final Pattern ROUGH = Pattern.compile("(?i)\\s*(about|around|roughly)\\s.*");

    void flag(Value typed, Value asked, Evidence evidence) {
        var shown = Inline.plain(figures.one(asked, evidence));
        if (!agrees(typed.text(), shown)) {
            figures.flags()
                    .accept(
                            typed.place()
                                    .fault(
                                            typed.text(),
                                            "no longer agrees with the data, where %s is %s"
                                                    .formatted(asked.text().strip(), shown),
                                            "read the sentence again and correct it"));
        }
    }

    /// In the words on a measure a figure without a name is of that measure. What cannot be understood is flagged too: words do not keep a
    /// report from being made.
    void flagWords(Evidence evidence) {
        for (var one : evidence.scorecard().filter(evidence.usual())) {
            for (var words : one.words().values()) {
                var file =
                        "commentary on %s, %s".formatted(one.indicator().reference(), words.kind());
                flagWords(file, words.markdown(), one.indicator().id(), evidence);
            }
        }
    }

    private void flagWords(String file, String markdown, String indicator, Evidence evidence) {
        var unclear = new Faults();
        int number = 0;
        for (var line : markdown.lines().toList()) {
            number++;
            var text = Value.at(Place.of(file, number, 1), line, unclear);
            TypedFigure.in(line)
                    .forEach(typed ->
                            flag(
                                    text.part(typed.group(1), typed.start(1)),
                                    text.part(ofMeasure(typed.group(2), indicator), typed.start(2)),
                                    evidence));
        }
        unclear.inOrder().forEach(figures.flags());
    }

    private String ofMeasure(String asked, String indicator) {
        var words = asked.strip();
        return figures.find(words).filter(InlineFigure::isOfMeasure).isPresent()
                ? words + " " + indicator
                : words;
    }

    static boolean agrees(String typed, String shown) {
        var written = number(typed);
        var known = number(shown);
        if (written.isEmpty() || known.isEmpty()) {
            return plain(typed).equals(plain(shown));
        }
        var value = known.get().value();
        int decimals =
                ROUGH.matcher(typed).matches()
                        ? Math.min(written.get().decimals(), -zeros(written.get()))
                        : written.get().decimals();
        return decimals < known.get().decimals()
                ? rounded(written.get(), decimals).interval().contains(value)
                : written.get().value().rounded(known.get().decimals()).equals(value);
    }

    /// The one number of a text, in digits or in a word; none where there are several.
    private static Optional<Printed> number(String text) {
        var found = NUMBER.matcher(text).results().map(one -> one.group()).toList();
        if (found.size() == 1) {
            try {
                return Optional.of(
                        Printed.parse(found.getFirst().replace(" ", "").replace("million", "m")));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        var word = Numerals.read(text);
        return found.isEmpty() && word.isPresent()
                ? Optional.of(Printed.of(BigDecimal.valueOf(word.getAsInt())))
                : Optional.empty();
    }

    private static Printed rounded(Printed figure, int decimals) {
        return new Printed(figure.text(), figure.value(), decimals);
    }

    /// How many zeros a whole number ends with: about 700 may be anything from 650 to 750.
    private static int zeros(Printed figure) {
        var whole = figure.value().value();
        return whole.signum() == 0 || whole.scale() > 0 ? 0 : -whole.stripTrailingZeros().scale();
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
