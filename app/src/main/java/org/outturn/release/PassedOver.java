package org.outturn.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.plainfile.Fault;

/// What of a publisher's file was not taken in, counted by what it was, so that nothing is dropped in silence.
///
/// @param rows how many rows the file has
/// @param filtered rows that `keep` leaves out
/// @param leftOut rows of areas or parts that the mapping leaves out by name
/// @param measures codes that the mapping does not know, with the number of rows of each
/// @param areas codes and names that do not look like those of an area, with the number of rows of each
/// @param repeated cells that say the same figure again
/// @param without measures of the mapping of which the file has no row
/// @param withoutAverage measures of which it has no row of all areas together
/// @param peers codes of areas that a council compares itself with, of which it has no row
public record PassedOver(
        int rows,
        int filtered,
        int leftOut,
        Map<String, Integer> measures,
        Map<String, Integer> areas,
        int repeated,
        List<String> without,
        List<String> withoutAverage,
        List<String> peers) {
    private static final int NAMED = 20;

    /// A line for each kind, none for a kind that there is nothing of.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        if (filtered + leftOut > 0) {
            lines.add(
                    "%,d of %,d rows %s left out by the mapping"
                            .formatted(
                                    filtered + leftOut,
                                    rows,
                                    filtered + leftOut == 1 ? "is" : "are"));
        }
        if (!measures.isEmpty()) {
            lines.add("measures that the mapping does not know: " + named(measures));
        }
        if (!areas.isEmpty()) {
            lines.add("areas that the mapping does not know: " + named(areas));
        }
        if (repeated > 0) {
            lines.add(
                    repeated == 1
                            ? "1 cell repeats a figure exactly"
                            : "%,d cells repeat a figure exactly".formatted(repeated));
        }
        addTo(lines, "measures without a row in the file: ", without);
        addTo(lines, "measures without a figure of all areas together: ", withoutAverage);
        addTo(lines, "areas among a council's peers without a row in the file: ", peers);
        return lines;
    }

    private static void addTo(List<String> lines, String what, List<String> names) {
        if (!names.isEmpty()) {
            int more = names.size() - NAMED;
            lines.add(
                    what
                            + names.stream()
                                    .limit(NAMED)
                                    .map(Fault::shown)
                                    .collect(Collectors.joining(", "))
                            + (more > 0 ? " and %,d more".formatted(more) : ""));
        }
    }

    private static String named(Map<String, Integer> counted) {
        var words =
                counted.entrySet().stream()
                        .limit(NAMED)
                        .map(one ->
                                "%s (%,d %s)"
                                        .formatted(
                                                Fault.shown(one.getKey()),
                                                one.getValue(),
                                                one.getValue() == 1 ? "row" : "rows"))
                        .collect(Collectors.joining(", "));
        int more = counted.size() - NAMED;
        return words + (more > 0 ? " and %,d more".formatted(more) : "");
    }

    /// Counts while a file is read.
    static final class Counter {
        private int rows;
        private int filtered;
        private int leftOut;
        private int repeated;
        private final Map<String, Integer> measures = new LinkedHashMap<>();
        private final Map<String, Integer> areas = new LinkedHashMap<>();

        void row() {
            rows++;
        }

        void filtered() {
            filtered++;
        }

        void leftOut() {
            leftOut++;
        }

        void measure(String code) {
            measures.merge(code, 1, Integer::sum);
        }

        void area(String code) {
            areas.merge(code, 1, Integer::sum);
        }

        void repeated() {
            repeated++;
        }

        int rows() {
            return rows;
        }

        PassedOver counted(List<String> without, List<String> withoutAverage, List<String> peers) {
            return new PassedOver(
                    rows,
                    filtered,
                    leftOut,
                    measures,
                    areas,
                    repeated,
                    without,
                    withoutAverage,
                    peers);
        }
    }
}
