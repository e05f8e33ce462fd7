package org.outturn.rules.formula;

import java.util.ArrayList;
import java.util.List;
import org.outturn.rules.formula.Term.Part;
import org.outturn.rules.quantity.Measure;

/// What a term is counted in: powers of pounds, days, points and things, or a percentage, or a rate.
///
/// @param any for a number by itself, which has whatever unit is needed
/// @param per 0 for plain units, 100 for a percentage, minus the base for a rate
record Unit(boolean any, int per, int pounds, int days, int points, int things) {
    static final Unit ANY = new Unit(true, 0, 0, 0, 0, 0);
    static final Unit NONE = plain(0, 0, 0, 0);
    static final Unit PERCENT = new Unit(false, 100, 0, 0, 0, 0);

    static Unit plain(int pounds, int days, int points, int things) {
        return new Unit(false, 0, pounds, days, points, things);
    }

    static Unit rate(int base) {
        return new Unit(false, -base, 0, 0, 0, 0);
    }

    static Unit of(Measure measure, Part part) {
        return switch (part) {
            case WHOLE -> of(measure);
            case DENOMINATOR -> plain(0, 0, 0, 1);
            case NUMERATOR ->
                    switch (measure.kind()) {
                        case PERCENT, RATE, COUNT, NUMBER -> plain(0, 0, 0, 1);
                        case MONEY, DAYS, SCORE -> of(measure);
                    };
        };
    }

    private static Unit of(Measure measure) {
        return switch (measure.kind()) {
            case PERCENT -> PERCENT;
            case RATE -> rate(measure.per());
            case COUNT -> plain(0, 0, 0, 1);
            case MONEY -> plain(1, 0, 0, 0);
            case DAYS -> plain(0, 1, 0, 0);
            case SCORE -> plain(0, 0, 1, 0);
            case NUMBER -> NONE;
        };
    }

    boolean isPlain() {
        return per == 0;
    }

    /// Without any unit at all: a share, a factor.
    boolean isNone() {
        return any || equals(NONE);
    }

    Unit times(Unit other) {
        return plain(
                pounds + other.pounds,
                days + other.days,
                points + other.points,
                things + other.things);
    }

    Unit over(Unit other) {
        return plain(
                pounds - other.pounds,
                days - other.days,
                points - other.points,
                things - other.things);
    }

    /// Whether it can be the figure of an indicator. Money, days and scores may be spread over things: a cost for each visit.
    boolean fits(Measure measure) {
        if (any) {
            return true;
        }
        return switch (measure.kind()) {
            case PERCENT, RATE, COUNT -> equals(of(measure));
            case MONEY -> isPlain() && pounds == 1 && days == 0 && points == 0;
            case DAYS -> isPlain() && pounds == 0 && days == 1 && points == 0;
            case SCORE -> isPlain() && pounds == 0 && days == 0 && points == 1;
            case NUMBER -> isPlain() && pounds == 0 && days == 0 && points == 0;
        };
    }

    String words() {
        if (any) {
            return "a number";
        }
        if (per != 0) {
            return per == 100 ? "a percentage" : "a rate per %,d".formatted(-per);
        }
        if (equals(NONE)) {
            return "a plain number";
        }
        var top = new ArrayList<String>();
        var bottom = new ArrayList<String>();
        add(pounds, "money", top, bottom);
        add(days, "days", top, bottom);
        add(points, "a score", top, bottom);
        add(things, "a count", top, bottom);
        var above = top.isEmpty() ? "a number" : String.join(" times ", top);
        return bottom.isEmpty() ? above : above + " divided by " + String.join(" and ", bottom);
    }

    private static void add(int power, String name, List<String> top, List<String> bottom) {
        for (int i = 0; i < Math.abs(power); i++) {
            (power > 0 ? top : bottom).add(name);
        }
    }
}
