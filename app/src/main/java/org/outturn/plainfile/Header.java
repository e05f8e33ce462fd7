package org.outturn.plainfile;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Which column stands where in a table. A misspelt column is told of once and then taken for the one that was probably meant, so that
/// its rows are still checked.
record Header(Map<String, Integer> places, boolean isComplete) {
    private static final int LISTED = 40;

    static Header read(Columns columns, CsvRecords.CsvRecord record, Faults faults) {
        var places = new HashMap<String, Integer>();
        var misspelt = new HashMap<Integer, String>();
        for (int i = 0; i < record.cells().size(); i++) {
            var name = record.cells().get(i).strip();
            if (!columns.all().contains(name)) {
                if (!columns.others()) {
                    misspelt.put(i, name);
                }
            } else if (places.putIfAbsent(name, i) != null) {
                faults.add(
                        place(columns, record, i, name)
                                .fault(name, "is a column twice", "remove one of the two"));
            }
        }
        boolean complete = misspelt.isEmpty();
        misspelt.forEach((i, name) -> adopt(columns, record, i, name, places, faults));
        var missing =
                columns.all().stream()
                        .filter(one -> columns.needed().contains(one) && !places.containsKey(one))
                        .toList();
        for (var needed : missing) {
            faults.add(
                    Place.of(columns.file(), record.line(), 0)
                            .fault(
                                    "",
                                    "the column '%s' is missing".formatted(Fault.shown(needed)),
                                    columns.others()
                                            ? instead(needed, record)
                                            : "add it to the header row and fill it in"));
        }
        if (columns.others() && !missing.isEmpty()) {
            faults.add(
                    Place.of(columns.file(), record.line(), 0)
                            .fault(
                                    "",
                                    "the headings are " + listed(record),
                                    "if they stand on another line, name it in the mapping"));
        }
        complete &= missing.isEmpty();
        return new Header(places, complete);
    }

    /// The heading of another's file that was probably meant.
    private static String instead(String needed, CsvRecords.CsvRecord record) {
        return Nearest.find(needed, record.cells())
                .map(one -> "did you mean '%s'?".formatted(Fault.shown(one.strip())))
                .orElse("name a heading of the file in the mapping");
    }

    private static String listed(CsvRecords.CsvRecord record) {
        var named = record.cells().stream().filter(one -> !one.isBlank()).toList();
        return named.stream()
                        .limit(LISTED)
                        .map(one -> "'" + Fault.shown(one.strip()) + "'")
                        .collect(Collectors.joining(", "))
                + (named.size() > LISTED ? " and %d more".formatted(named.size() - LISTED) : "");
    }

    private static void adopt(
            Columns columns,
            CsvRecords.CsvRecord record,
            int index,
            String name,
            Map<String, Integer> places,
            Faults faults) {
        var left = columns.all().stream().filter(one -> !places.containsKey(one)).toList();
        var meant = Nearest.find(name, left);
        meant.ifPresent(one -> places.put(one, index));
        faults.add(
                place(columns, record, index, name.isEmpty() ? null : name)
                        .fault(
                                name,
                                name.isEmpty()
                                        ? "a column has no name"
                                        : "is not a column of this file",
                                meant.map("did you mean '%s'?"::formatted)
                                        .orElse(
                                                "remove it; the columns are "
                                                        + String.join(", ", columns.all()))));
    }

    private static Place place(
            Columns columns,
            CsvRecords.CsvRecord record,
            int index,
            @org.jspecify.annotations.Nullable String name) {
        return new Place(columns.file(), record.line(), index + 1, name);
    }
}
