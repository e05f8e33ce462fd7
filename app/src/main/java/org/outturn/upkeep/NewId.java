package org.outturn.upkeep;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.outturn.pack.PackRows;
import org.outturn.packfile.PackTable;

/// The id of an indicator that is given none: its title in small letters, as no other indicator has it.
final class NewId {
    private static final int LONGEST = 50;

    private NewId() {}

    /// Whether a table's rows can be added without an id.
    static boolean isMade(PackTable table) {
        return table == PackTable.INDICATORS;
    }

    /// The row with an id; as it is where it has one, or no title to make it of.
    static Map<String, String> in(PackRows pack, PackTable table, Map<String, String> row) {
        var id = isMade(table) && !row.containsKey("id") ? of(row.getOrDefault("title", "")) : "";
        if (id.isEmpty()) {
            return row;
        }
        var taken = pack.rows(table).stream().map(other -> other.getOrDefault("id", "")).toList();
        var free = id;
        for (int number = 2; taken.contains(free); number++) {
            free = id + "-" + number;
        }
        var named = new HashMap<>(row);
        named.put("id", free);
        return named;
    }

    /// `People at home, after 91 days` becomes `people-at-home-after-91-days`; a long one ends with a whole word.
    static String of(String title) {
        var words =
                Normalizer.normalize(title, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("['’]", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf('-', LONGEST);
        return words.substring(0, end > 0 ? end : LONGEST);
    }
}
