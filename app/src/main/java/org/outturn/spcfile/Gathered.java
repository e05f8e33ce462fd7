package org.outturn.spcfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outturn.plainfile.Fault;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.spc.SpcSettings;
import org.outturn.rules.spc.Xmr;

/// The rows of one series, until it is whole.
final class Gathered {
    /// More points than any series has; a longer one is a file without series.
    static final int MOST_POINTS = 100_000;

    private final String name;
    private final List<SpcRow> rows = new ArrayList<>();
    private boolean faulty;

    Gathered(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    int size() {
        return rows.size();
    }

    boolean isFull() {
        return rows.size() == MOST_POINTS;
    }

    void add(SpcRow row) {
        rows.add(row);
    }

    /// From now on the series is left out of the results.
    void spoil() {
        faulty = true;
        rows.clear();
    }

    boolean isFaulty() {
        return faulty;
    }

    /// The series with its chart; null, with what is wrong told, when its rows do not fit together.
    @Nullable SpcSeries whole(
            Heading heading, String file, Polarity usual, Consumer<Fault> faults) {
        var told = new Told(heading, file, faults);
        rows.sort(Comparator.comparingLong(SpcRow::moment));
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).moment() == rows.get(i - 1).moment()) {
                told.refuse(
                        rows.get(i),
                        Column.DATE,
                        rows.get(i).date(),
                        "stands at line %d of the same series already"
                                .formatted(rows.get(i - 1).line()),
                        "keep one of the two");
            }
        }
        var improvement = one(Column.IMPROVEMENT, SpcRow::improvement, RowReader::word, told);
        var screen = one(Column.SCREEN, SpcRow::screen, yes -> yes ? "yes" : "no", told);
        var fix = one(Column.FIX, SpcRow::fix, String::valueOf, told);
        var rebases = rebases(told);
        if (told.any) {
            return null;
        }
        var settings =
                SpcSettings.standard()
                        .withScreening(screen == null || screen)
                        .withBaseline(fix == null ? 0 : fix);
        var chart =
                Xmr.chart(rows.stream().mapToDouble(SpcRow::value).toArray(), settings, rebases);
        double target =
                rows.reversed().stream()
                        .mapToDouble(SpcRow::target)
                        .filter(t -> !Double.isNaN(t))
                        .findFirst()
                        .orElse(Double.NaN);
        return new SpcSeries(
                name, List.copyOf(rows), chart, improvement == null ? usual : improvement, target);
    }

    /// A setting of the whole series, which every row that gives it gives alike.
    private <T> @Nullable T one(
            Column column,
            Function<SpcRow, @Nullable T> setting,
            Function<T, String> words,
            Told told) {
        T found = null;
        int line = 0;
        for (var row : rows) {
            var here = setting.apply(row);
            if (here == null || Objects.equals(here, found)) {
                continue;
            }
            if (found != null) {
                told.refuse(
                        row,
                        column,
                        words.apply(here),
                        "differs from the '%s' at line %d of the same series"
                                .formatted(words.apply(found), line),
                        "give one for the whole series");
                return found;
            }
            found = here;
            line = row.line();
        }
        return found;
    }

    /// The points at which a phase starts: the first on or after each date that is named.
    private int[] rebases(Told told) {
        var named = new TreeMap<Long, Integer>();
        for (var row : rows) {
            for (var start : row.rebases()) {
                named.computeIfAbsent(start.moment(), moment -> point(row, start, told));
            }
        }
        return named.values().stream().mapToInt(point -> point).distinct().toArray();
    }

    private int point(SpcRow row, SpcRow.Start start, Told told) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).moment() < start.moment()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == rows.size()) {
            told.refuse(
                    row,
                    Column.REBASE,
                    start.written(),
                    "is after the last point of the series, " + rows.getLast().date(),
                    "name a date within the series");
        }
        return low;
    }

    /// Tells of faults, and remembers that there was one.
    private static final class Told {
        private final Heading heading;
        private final String file;
        private final Consumer<Fault> faults;
        private boolean any;

        Told(Heading heading, String file, Consumer<Fault> faults) {
            this.heading = heading;
            this.file = file;
            this.faults = faults;
        }

        void refuse(SpcRow row, Column column, String value, String rule, String tryThis) {
            any = true;
            faults.accept(heading.place(file, row.line(), column).fault(value, rule, tryThis));
        }
    }
}
