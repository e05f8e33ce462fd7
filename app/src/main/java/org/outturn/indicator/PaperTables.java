package org.outturn.indicator;

import static org.outturn.design.Components.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Table.Row;
import org.outturn.viewing.Looks;

/// What a paper states of an indicator: beside others, and word for word.
record PaperTables(Assessed one) {
    @Nullable Table benchmarks() {
        var benchmark = one.benchmark();
        if (benchmark == null) {
            return null;
        }
        var measure = one.indicator().measure();
        var average = benchmark.average();
        return new Table(
                "Compared with others, " + benchmark.period().label(),
                "s",
                List.of(
                        Column.text("Compared with"),
                        Column.number("Average"),
                        Column.number("Rank")),
                List.of(
                        Row.of(
                                text(benchmark.of()),
                                text(
                                        average == null
                                                ? "–"
                                                : measure.shown(average, benchmark.decimals())),
                                text(rank(benchmark.rank(), benchmark.count(), benchmark.tied())))),
                true);
    }

    private static String rank(
            @Nullable Integer rank, @Nullable Integer count, @Nullable Boolean tied) {
        return rank == null
                ? "–"
                : rank
                        + (count == null ? "" : "/" + count)
                        + (Boolean.TRUE.equals(tied) ? " (=)" : "");
    }

    @Nullable Table stated() {
        if (one.stated().isEmpty()) {
            return null;
        }
        return new Table(
                "As the paper states it",
                "s",
                List.of(Column.text("What"), Column.text("Printed")),
                one.stated().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(said ->
                                Row.of(text(Looks.capital(said.getKey())), text(said.getValue())))
                        .toList(),
                true);
    }
}
