package org.outturn.grouping;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.rules.period.Period;
import org.outturn.rules.rating.Mood;
import org.outturn.rules.rating.Rating;
import org.outturn.site.AskedPeriod;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.Trend;
import org.outturn.viewing.page.Entry;

/// What is rated otherwise in one reporting period than in an earlier one, and why.
final class Changes {
    private final Setting setting;
    private final Period since;
    private final List<Assessed> now;
    private final Map<String, Assessed> before = new HashMap<>();

    /// @param before the indicators as they stood in the earlier period
    Changes(Setting setting, Period since, List<Assessed> now, List<Assessed> before) {
        this.setting = setting;
        this.since = since;
        this.now = now;
        before.forEach(one -> this.before.put(one.indicator().id(), one));
    }

    /// The earlier period that is asked for: by itself, or by the day of a meeting, which knew what had ended before it. The period before
    /// when nothing is asked for or it is no earlier one.
    static Period since(Period period, @Nullable String asked) {
        var usual = period.previous();
        if (asked == null || asked.isBlank()) {
            return usual;
        }
        if (asked.matches("\\d{4}-\\d\\d-\\d\\d")) {
            try {
                var day = LocalDate.parse(asked);
                var known = usual;
                for (int step = 0; step < 60 && !known.end().isBefore(day); step++) {
                    known = known.previous();
                }
                return known;
            } catch (java.time.DateTimeException e) {
                return usual;
            }
        }
        return AskedPeriod.find(asked)
                .filter(earlier -> earlier.end().isBefore(period.end()))
                .orElse(usual);
    }

    /// Those that had another mood and now have this one: what turned red, what turned green.
    List<Entry> turned(Mood mood) {
        return now.stream()
                .filter(one -> mood(one) == mood)
                .filter(one -> {
                    var earlier = rating(before.get(one.indicator().id()));
                    return earlier != null && earlier.mood() != mood;
                })
                .map(this::entry)
                .toList();
    }

    /// What is said where no rating is another.
    String steady() {
        return isComparable()
                ? "No rating has changed since " + since.label() + "."
                : "Nothing here was rated in %s, so there is nothing to compare with."
                        .formatted(since.label());
    }

    /// Whether anything was rated in the earlier period: where nothing was, a first rating is no change.
    private boolean isComparable() {
        return before.values().stream().anyMatch(one -> rating(one) != null);
    }

    /// Those whose rating moved, came or went in any other way.
    List<Entry> otherwise() {
        if (!isComparable()) {
            return List.of();
        }
        return now.stream()
                .filter(one -> {
                    var earlier = rating(before.get(one.indicator().id()));
                    var own = rating(one);
                    boolean turned =
                            own != null
                                    && earlier != null
                                    && own.mood() != earlier.mood()
                                    && (own.mood() == Mood.POOR || own.mood() == Mood.GOOD);
                    return !java.util.Objects.equals(own, earlier) && !turned;
                })
                .map(this::entry)
                .toList();
    }

    private Entry entry(Assessed one) {
        var earlier = before.get(one.indicator().id());
        var was = earlier == null ? null : Looks.mark(earlier.verdict().outcome());
        return new Entry(
                one.indicator().title(),
                setting.keep(Looks.href(setting.council(), one)),
                Looks.under(one),
                Looks.mark(one.verdict().outcome()),
                was == null ? null : new Entry.Turn(was, false),
                "%s in %s%s. %s"
                        .formatted(
                                Looks.result(one),
                                Trend.covers(one).label(),
                                earlier == null || earlier.result() == null
                                        ? ""
                                        : "; was %s in %s"
                                                .formatted(
                                                        Looks.result(earlier),
                                                        Trend.covers(earlier).label()),
                                one.verdict().outcome().reason()));
    }

    Period since() {
        return since;
    }

    private static @Nullable Rating rating(@Nullable Assessed one) {
        return one == null ? null : Looks.rating(one.verdict().outcome());
    }

    private static @Nullable Mood mood(Assessed one) {
        var rating = rating(one);
        return rating == null ? null : rating.mood();
    }
}
