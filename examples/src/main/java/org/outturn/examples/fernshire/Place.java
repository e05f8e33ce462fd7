package org.outturn.examples.fernshire;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A district or a ward; the county itself is the place with the empty id.
record Place(String id, String name, String kind, String parent, long population) {
    /// Share of all residents in each group. Staff are the council's own and live in no place.
    private static final Map<String, Double> GROUPS =
            Map.ofEntries(
                    Map.entry("all", 1.0),
                    Map.entry("children", 0.203),
                    Map.entry("adults", 0.797),
                    Map.entry("working", 0.592),
                    Map.entry("older", 0.229),
                    Map.entry("households", 0.434),
                    Map.entry("premises", 0.462),
                    Map.entry("pupils", 0.131),
                    Map.entry("sixteen", 0.0225));

    static List<Place> listDistricts() {
        return Csv.read(Resources.text("tables/districts.csv")).stream()
                .map(row ->
                        new Place(
                                cell(row, "id"),
                                cell(row, "name"),
                                "district",
                                "",
                                Long.parseLong(cell(row, "population"))))
                .toList();
    }

    /// Six wards a district, none more than about half as large again as another.
    static List<Place> listWards() {
        var wards = new ArrayList<Place>();
        for (var row : Csv.read(Resources.text("tables/districts.csv"))) {
            var names = List.of(cell(row, "wards").split(";"));
            long people = Long.parseLong(cell(row, "population"));
            long weights = names.stream().mapToLong(Place::weight).sum();
            long left = people;
            for (var name : names) {
                boolean isLast = name.equals(names.getLast());
                long part = isLast ? left : people * weight(name) / weights;
                left -= part;
                var id = cell(row, "id") + "." + slug(name);
                wards.add(new Place(id, name, "ward", cell(row, "id"), part));
            }
        }
        return wards;
    }

    /// Some number between 22 and 34 that only depends on the name.
    private static long weight(String name) {
        return 22L + 4L * ((name.length() * 5 + name.charAt(0)) % 4);
    }

    static Place county(List<Place> districts) {
        return new Place(
                "",
                "Fernshire",
                "county",
                "",
                districts.stream().mapToLong(Place::population).sum());
    }

    /// People of a group at the end of a span; the county grows by two in five hundred a year.
    double people(String group, Span span) {
        if (group.equals("staff")) {
            return Part.whole(5870 + 140 * span.progress());
        }
        var share = GROUPS.get(group);
        if (share == null) {
            throw new IllegalStateException("No population group " + group);
        }
        return Part.whole(population * share * (1 + 0.02 * span.progress()));
    }

    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replaceAll("[^a-z0-9]+", "-");
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
