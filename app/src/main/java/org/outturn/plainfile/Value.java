package org.outturn.plainfile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;

/// What stands in a cell or behind a key, with its place. Reading it as a number, a period ... gives null where nothing is given, and
/// null with a fault where something else stands there, so that one fault never leads to another.
public final class Value {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d+)?|\\.\\d+)");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,99}");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Supplier<Place> place;
    private final String text;
    private final Consumer<Fault> faults;

    /// @param place worked out only when there is a fault to tell
    Value(Supplier<Place> place, String text, Consumer<Fault> faults) {
        this.place = place;
        this.text = text;
        this.faults = faults;
    }

    /// A text found by other means, for instance a heading.
    public static Value at(Place place, String text, Faults faults) {
        return new Value(() -> place, text, faults::add);
    }

    /// Exactly as written; empty when nothing is given.
    public String text() {
        return text;
    }

    public boolean isGiven() {
        return !text.isBlank();
    }

    /// Exactly as written, or null when nothing is given.
    public @Nullable String words() {
        return isGiven() ? text : null;
    }

    public Place place() {
        return place.get();
    }

    public void refuse(String rule, String tryThis) {
        faults.accept(place().fault(text, rule, tryThis));
    }

    public @Nullable String id() {
        if (!isGiven()) {
            return null;
        }
        var id = text.strip();
        if (ID.matcher(id).matches()) {
            return id;
        }
        refuse("is not an id", "use lower-case letters, digits, '-' and '.' only");
        return null;
    }

    /// Whether a text is a plain decimal.
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /// A plain decimal.
    public @Nullable Quantity number() {
        if (!isGiven()) {
            return null;
        }
        var number = text.strip();
        if (!isNumber(number)) {
            refuse("is not a number", NumberAdvice.on(number));
            return null;
        }
        if (number.length() > 30) {
            refuse("has too many digits", "write at most 30");
            return null;
        }
        return Quantity.of(new BigDecimal(number));
    }

    /// How many decimals a number is written with: 2 for `58.10`.
    public int decimals() {
        int point = text.strip().indexOf('.');
        return point < 0 ? 0 : text.strip().length() - point - 1;
    }

    /// A whole number from `least` to `most`.
    public @Nullable Integer whole(int least, int most) {
        var number = number();
        if (number == null) {
            return null;
        }
        if (!number.isWhole()
                || number.isLess(Quantity.of(least))
                || number.isMore(Quantity.of(most))) {
            refuse(
                    "is not a whole number from %d to %d".formatted(least, most),
                    "write one such as " + least);
            return null;
        }
        return number.value().intValueExact();
    }

    public @Nullable Period period() {
        if (!isGiven()) {
            return null;
        }
        try {
            var period = Period.parse(text);
            if (isPlausible(period.start()) && isPlausible(period.end())) {
                return period;
            }
        } catch (IllegalArgumentException e) {
            // told below, in the words of all other faults
        }
        refuse(
                "is not a period",
                "write it as in 2020-10, 2015/16 Q1, 2015/16 H1, 2015/16, 2017, AY 2016/17, R12 2015-05,"
                        + " 2014-10..2015-03 or @2017-09-30");
        return null;
    }

    public @Nullable LocalDate date() {
        if (!isGiven()) {
            return null;
        }
        try {
            var date = LocalDate.parse(text.strip());
            if (isPlausible(date)) {
                return date;
            }
        } catch (DateTimeException e) {
            // told below, in the words of all other faults
        }
        refuse("is not a date", "write year, month and day, as in 2015-06-30");
        return null;
    }

    /// One of an enum's constants, written `half-yearly` for HALF_YEARLY.
    public <E extends Enum<E>> @Nullable E choice(Class<E> kind) {
        if (!isGiven()) {
            return null;
        }
        var all = Arrays.asList(kind.getEnumConstants());
        var words = all.stream().map(Value::word).toList();
        var word = oneOf(words);
        return word == null ? null : all.get(words.indexOf(word));
    }

    public @Nullable String oneOf(Collection<String> allowed) {
        if (!isGiven()) {
            return null;
        }
        var word = text.strip();
        if (allowed.contains(word)) {
            return word;
        }
        refuse(
                "is not allowed here",
                Nearest.advice(word, allowed, "see docs/pack.md for what is"));
        return null;
    }

    /// A colour such as `#00703c`.
    public @Nullable String colour() {
        if (!isGiven()) {
            return null;
        }
        if (COLOUR.matcher(text.strip()).matches()) {
            return text.strip().toLowerCase(Locale.ROOT);
        }
        refuse("is not a colour", "write six hexadecimal digits after a #, as in \"#00703c\"");
        return null;
    }

    /// An id that something of a kind must have.
    public @Nullable String reference(Known known, String kind) {
        var id = id();
        if (id == null || !known.lacks(kind, id)) {
            return id;
        }
        refuse(
                "is not the id of " + kind,
                Nearest.advice(id, known.ids(kind), "add it, or correct the id"));
        return null;
    }

    /// The parts between semicolons, blank ones left out.
    public List<Value> parts() {
        var parts = new ArrayList<Value>();
        for (var part : text.split(";")) {
            if (!part.isBlank()) {
                parts.add(new Value(place, part.strip(), faults));
            }
        }
        return parts;
    }

    /// A part of this value that begins so many characters into it.
    public Value part(String of, int from) {
        return new Value(
                () -> {
                    var here = place.get();
                    return new Place(here.file(), here.line(), here.column() + from, here.name());
                },
                of,
                faults);
    }

    /// A part of this value, with the same place.
    public Value part(String of) {
        return new Value(place, of, faults);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isPlausible(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }
}
