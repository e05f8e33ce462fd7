package org.outturn.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.Folder;
import org.outturn.plainfile.Known;
import org.outturn.plainfile.Limits;
import org.outturn.plainfile.Row;
import org.outturn.plainfile.Table;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Polarity;

/// A pack while it is read: its texts, what is known so far, and everything found wrong.
record Draft(
        SortedMap<String, String> texts,
        Limits limits,
        Faults faults,
        Known known,
        Map<String, Measure.Kind> measures,
        Map<String, Polarity> polarities,
        Set<String> computed) {
    static final String INDICATOR = "an indicator";
    static final String UNIT = "a unit";
    static final String AREA = "an area";
    static final String SCHEME = "a scheme";
    static final String RATING = "a rating";
    static final String RISK = "a risk";
    static final String COMMITMENT = "a commitment";
    static final String KIND = "a kind of grouping";
    static final String REVENUE = "a revenue line";
    static final String CAPITAL = "a capital line";
    static final String SAVING = "a saving";
    static final String STATED_FIGURE = "a stated figure";

    /// Stands in for a period that is missing or faulty in a record that is never used, because a fault was told.
    private static final Period NO_PERIOD = Period.calendarYear(2000);

    Draft(SortedMap<String, String> texts, Limits limits, Faults faults) {
        this(texts, limits, faults, new Known(), new HashMap<>(), new HashMap<>(), new HashSet<>());
    }

    static String groupingOf(String kind) {
        return "a grouping of kind '" + kind + "'";
    }

    Table table(PackTable kind) {
        var text = texts.get(kind.file());
        return text == null
                ? Table.NONE
                : isUnread(text)
                        ? Table.UNREAD
                        : Table.read(kind.columns(), text, limits.rows(), faults);
    }

    /// A Markdown or YAML file's text; null when it is not there or could not be read.
    @Nullable String text(String file) {
        var text = texts.get(file);
        return text == null || isUnread(text) ? null : text;
    }

    List<String> filesIn(String folder) {
        return texts.keySet().stream().filter(file -> file.startsWith(folder + "/")).toList();
    }

    /// The needed period of a row.
    static Period period(Row row, String column) {
        var period = row.needed(column).period();
        return period == null ? NO_PERIOD : period;
    }

    /// The needed id of a row, or of what it refers to.
    static String id(Row row, String column) {
        var id = row.needed(column).id();
        return id == null ? "" : id;
    }

    String reference(Row row, String column, String kind) {
        var id = row.needed(column).reference(known, kind);
        return id == null ? "" : id;
    }

    /// The area of a row, empty for the whole council.
    String area(Row row) {
        var id = row.cell("area").reference(known, AREA);
        return id == null ? "" : id;
    }

    static Quantity number(Row row, String column) {
        var number = row.needed(column).number();
        return number == null ? Quantity.ZERO : number;
    }

    @SuppressWarnings("ReferenceEquality") // a marker, not a text
    private static boolean isUnread(String text) {
        return text == Folder.UNREAD;
    }
}
