package org.outturn.packfile;

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
public record Draft(
        SortedMap<String, String> texts,
        Limits limits,
        Faults faults,
        Known known,
        Map<String, Measure.Kind> measures,
        Map<String, Polarity> polarities,
        Set<String> computed) {
    public static final String INDICATOR = "an indicator";
    public static final String UNIT = "a unit";
    public static final String AREA = "an area";
    public static final String SCHEME = "a scheme";
    public static final String RATING = "a rating";
    public static final String RISK = "a risk";
    public static final String COMMITMENT = "a commitment";
    public static final String KIND = "a kind of grouping";
    public static final String REVENUE = "a revenue line";
    public static final String CAPITAL = "a capital line";
    public static final String SAVING = "a saving";
    public static final String STATED_FIGURE = "a stated figure";

    /// Stands in for a period that is missing or faulty in a record that is never used, because a fault was told.
    private static final Period NO_PERIOD = Period.calendarYear(2000);

    public Draft(SortedMap<String, String> texts, Limits limits, Faults faults) {
        this(texts, limits, faults, new Known(), new HashMap<>(), new HashMap<>(), new HashSet<>());
    }

    public static String groupingOf(String kind) {
        return "a grouping of kind '" + kind + "'";
    }

    public Table table(PackTable kind) {
        var text = texts.get(kind.file());
        return text == null
                ? Table.NONE
                : isUnread(text)
                        ? Table.UNREAD
                        : Table.read(kind.columns(), text, limits.rows(), faults);
    }

    /// A Markdown or YAML file's text; null when it is not there or could not be read.
    public @Nullable String text(String file) {
        var text = texts.get(file);
        return text == null || isUnread(text) ? null : text;
    }

    public List<String> filesIn(String folder) {
        return texts.keySet().stream().filter(file -> file.startsWith(folder + "/")).toList();
    }

    /// The needed period of a row.
    public static Period period(Row row, String column) {
        var period = row.needed(column).period();
        return period == null ? NO_PERIOD : period;
    }

    /// The needed id of a row, or of what it refers to.
    public static String id(Row row, String column) {
        var id = row.needed(column).id();
        return id == null ? "" : id;
    }

    public String reference(Row row, String column, String kind) {
        var id = row.needed(column).reference(known, kind);
        return id == null ? "" : id;
    }

    /// The area of a row, empty for the whole council.
    public String area(Row row) {
        var id = row.cell("area").reference(known, AREA);
        return id == null ? "" : id;
    }

    public static Quantity number(Row row, String column) {
        var number = row.needed(column).number();
        return number == null ? Quantity.ZERO : number;
    }

    @SuppressWarnings("ReferenceEquality") // a marker, not a text
    private static boolean isUnread(String text) {
        return text == Folder.UNREAD;
    }
}
