package org.outturn.scorecard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.collection.Benchmark;
import org.outturn.component.Cells;
import org.outturn.component.Column;
import org.outturn.document.Table;

/// Columns of the same measure elsewhere.
final class BenchmarkColumns {
    private static final String SAME = "→\u00a0Same as before";

    private BenchmarkColumns() {}

    static List<Column<Assessed>> all() {
        return List.of(
                Column.figure("benchmark", "Benchmark", 10, BenchmarkColumns::average),
                Column.words("rank", "Rank", 11, BenchmarkColumns::rank),
                Column.words(
                        "rank-movement", "Movement of the rank", 13, BenchmarkColumns::movement));
    }

    private static Table.Cell average(Assessed one) {
        var benchmark = one.benchmark();
        var average = benchmark == null ? null : benchmark.average();
        return benchmark == null || average == null
                ? Cells.stated(one.stated().get("benchmark"))
                : Cells.figure(one.indicator().measure(), average, benchmark.decimals());
    }

    private static Table.Cell rank(Assessed one) {
        var benchmark = one.benchmark();
        return benchmark == null || benchmark.rank() == null
                ? Cells.stated(one.stated().get("rank"))
                : Table.Cell.of(rank(benchmark.rank(), benchmark.count(), benchmark.tied()));
    }

    private static String rank(int rank, @Nullable Integer count, @Nullable Boolean tied) {
        return rank
                + (count == null ? "" : "/" + count)
                + (Boolean.TRUE.equals(tied) ? " (=)" : "");
    }

    private static Table.Cell movement(Assessed one) {
        var benchmark = one.benchmark();
        return benchmark == null || benchmark.rank() == null || benchmark.previousRank() == null
                ? stated(one.stated().get("rank-movement"))
                : Table.Cell.of(movement(benchmark, benchmark.rank(), benchmark.previousRank()));
    }

    private static Table.Cell stated(@Nullable String printed) {
        return Cells.stated(printed != null && Directions.isSideways(printed) ? SAME : printed);
    }

    /// A rank of fewer is better.
    private static String movement(Benchmark benchmark, int now, int before) {
        var earlier = rank(before, benchmark.previousCount(), null);
        return now < before
                ? "↑\u00a0Up from " + earlier
                : now > before ? "↓\u00a0Down from " + earlier : SAME;
    }
}
