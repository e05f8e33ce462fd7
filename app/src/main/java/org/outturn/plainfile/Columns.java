package org.outturn.plainfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The columns of a kind of table, in the order in which they are written.
///
/// @param file the table's file name
/// @param needed those that a table cannot be without
/// @param others whether the file may have further columns, which are passed over
public record Columns(String file, List<String> all, Set<String> needed, boolean others) {
    /// From names separated by commas, a needed one with `!` behind it: `id!,name!,kind,parent`.
    public static Columns of(String file, String names) {
        var all = new ArrayList<String>();
        var needed = new HashSet<String>();
        for (var name : names.split(",")) {
            var plain = name.replace("!", "");
            all.add(plain);
            if (name.endsWith("!")) {
                needed.add(plain);
            }
        }
        return new Columns(file, List.copyOf(all), Set.copyOf(needed), false);
    }

    /// The columns that are read of a file that somebody else made; all of them are needed, and there may be others.
    public static Columns among(String file, Set<String> names) {
        return new Columns(file, List.copyOf(names), Set.copyOf(names), true);
    }
}
