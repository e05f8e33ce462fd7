package org.outturn.packfigures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.collection.Benchmark;
import org.outturn.packfile.Draft;
import org.outturn.packfile.PackTable;
import org.outturn.packfile.PackText;
import org.outturn.plainfile.Row;

/// Reads and writes the benchmarks: indicators in other areas.
public final class BenchmarkTable {
    private static final int MOST_AREAS = 100_000;

    private BenchmarkTable() {}

    public static List<Benchmark> read(Draft draft) {
        var table = draft.table(PackTable.BENCHMARKS);
        table.requireUnique(
                "the series, period and areas compared", "indicator", "area", "period", "of");
        var benchmarks = new ArrayList<Benchmark>();
        for (var row : table.rows()) {
            var tied = row.cell("tied").oneOf(List.of("yes", "no"));
            benchmarks.add(
                    new Benchmark(
                            draft.reference(row, "indicator", Draft.INDICATOR),
                            draft.area(row),
                            Draft.period(row, "period"),
                            row.needed("of").text(),
                            row.cell("average").number(),
                            row.cell("average").decimals(),
                            rank(row, "rank", "count"),
                            row.cell("count").whole(1, MOST_AREAS),
                            tied == null ? null : tied.equals("yes"),
                            rank(row, "previous-rank", "previous-count"),
                            row.cell("previous-count").whole(1, MOST_AREAS),
                            row.cell("source").words(),
                            row.cell("note").words()));
        }
        return benchmarks;
    }

    /// A rank is not beyond the number of areas.
    private static @Nullable Integer rank(Row row, String column, String among) {
        var rank = row.cell(column).whole(1, MOST_AREAS);
        var count = row.cell(among).text().strip();
        if (rank != null && count.matches("\\d{1,6}") && rank > Integer.parseInt(count)) {
            row.cell(column)
                    .refuse(
                            "is a rank beyond the %s areas".formatted(count),
                            "correct one of the two");
        }
        return rank;
    }

    public static void write(PackText text, List<Benchmark> benchmarks) {
        text.rows(
                PackTable.BENCHMARKS,
                benchmarks,
                (row, one) -> {
                    var tied = one.tied();
                    row.put("indicator", one.indicator())
                            .put("area", one.area())
                            .put("period", one.period())
                            .put("of", one.of())
                            .put("average", PackText.number(one.average(), one.decimals()))
                            .put("rank", one.rank())
                            .put("count", one.count())
                            .put("tied", tied == null ? null : tied ? "yes" : "no")
                            .put("previous-rank", one.previousRank())
                            .put("previous-count", one.previousCount())
                            .put("source", one.source())
                            .put("note", one.note());
                });
    }
}
