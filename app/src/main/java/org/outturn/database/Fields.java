package org.outturn.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;

/// A row that was read, field by field, in the rules' own values. Names without `maybe` are for fields that always hold something.
public record Fields(ResultSet row) {
    public String text(String column) throws SQLException {
        return row.getString(column);
    }

    public @Nullable String maybeText(String column) throws SQLException {
        return row.getString(column);
    }

    public boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    public int number(String column) throws SQLException {
        return row.getInt(column);
    }

    public @Nullable Integer maybeNumber(String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    public Quantity quantity(String column) throws SQLException {
        return Quantity.of(row.getBigDecimal(column));
    }

    public @Nullable Quantity maybeQuantity(String column) throws SQLException {
        var number = row.getBigDecimal(column);
        return number == null ? null : Quantity.of(number);
    }

    public Period period(String column) throws SQLException {
        return Period.parse(row.getString(column));
    }

    public @Nullable Period maybePeriod(String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : Period.parse(text);
    }

    /// A constant's name, as it was written.
    public <E extends Enum<E>> E choice(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, row.getString(column));
    }

    public List<String> texts(String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /// Texts written by [#pairs(Map)].
    public Map<String, String> pairs(String column) throws SQLException {
        var pairs = new LinkedHashMap<String, String>();
        for (var text : (String[]) row.getArray(column).getArray()) {
            int at = text.indexOf('=');
            pairs.put(text.substring(0, at), text.substring(at + 1));
        }
        return Collections.unmodifiableMap(pairs);
    }

    /// A map as texts, `key=value`; constants as keys are written in lower case.
    public static List<String> pairs(Map<?, String> map) {
        return map.entrySet().stream()
                .map(pair ->
                        (pair.getKey() instanceof Enum<?> constant
                                        ? constant.name().toLowerCase(Locale.ROOT)
                                        : pair.getKey())
                                + "="
                                + pair.getValue())
                .sorted()
                .toList();
    }
}
