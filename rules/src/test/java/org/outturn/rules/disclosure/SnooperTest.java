package org.outturn.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.outturn.rules.disclosure.LinkedLines.Line;

/// No arithmetic brings a withheld count back: tables drawn by lot, and a solver that tries.
class SnooperTest {
    private static final int TABLES = 1_500;

    @Test
    void the_snooper_does_find_a_count_that_only_its_total_hides() {
        var careless =
                new SafeTable(
                        new Cell[][] {
                            {new Cell.Shown(12), hidden(), new Cell.Shown(20), new Cell.Shown(35)},
                            {hidden(), hidden(), hidden(), hidden()}
                        });
        var snooper = new Snooper(careless);
        assertThat(snooper.least(0, 1)).isEqualTo(3);
        assertThat(snooper.most(0, 1)).isEqualTo(3);
    }

    @Test
    void no_small_count_can_be_narrowed_further_than_its_marker_says() {
        var random = new Random(14);
        int small = 0;
        for (int n = 0; n < TABLES; n++) {
            var profile =
                    (n % 2 == 0 ? Profile.ONE_TO_FOUR : Profile.ONE_TO_SEVEN).withoutRounding();
            var table = table(random);
            var safe = Suppression.protect(table, profile);
            var snooper = new Snooper(safe);
            for (int r = 0; r <= safe.rows(); r++) {
                for (int c = 0; c <= safe.columns(); c++) {
                    if (safe.cell(r, c) instanceof Cell.Suppressed(var reason)) {
                        small += reason == Cell.Reason.SMALL ? 1 : 0;
                        check(table, profile, snooper, reason, r, c);
                    } else if (safe.cell(r, c) instanceof Cell.Shown(var count)) {
                        assertThat(count).isEqualTo(table.count(r, c));
                        assertThat(profile.suppresses(count)).isFalse();
                    }
                }
            }
        }
        assertThat(small).isGreaterThan(3_000);
    }

    /// The same tables as lines that share figures: areas that make up a county, and periods that make up a year.
    @Test
    void no_count_of_lines_that_share_figures_can_be_worked_out() {
        var random = new Random(47);
        int hidden = 0;
        for (int n = 0; n < TABLES; n++) {
            var table = table(random);
            var safe = linked(table);
            var snooper = new Snooper(safe);
            for (int r = 0; r <= safe.rows(); r++) {
                for (int c = 0; c <= safe.columns(); c++) {
                    if (Profile.ONE_TO_FOUR.suppresses(table.count(r, c))
                            && table.published(r, c)) {
                        hidden++;
                        assertThat(safe.cell(r, c)).isInstanceOf(Cell.Suppressed.class);
                        assertThat(snooper.most(r, c) - snooper.least(r, c))
                                .as("row %d, column %d of %s", r, c, table)
                                .isGreaterThan(1e-6);
                    }
                }
            }
        }
        assertThat(hidden).isGreaterThan(3_000);
    }

    private static SafeTable linked(CountTable table) {
        var counts = new LinkedHashMap<List<Integer>, long[]>();
        for (int r = 0; r <= table.rows(); r++) {
            for (int c = 0; c <= table.columns(); c++) {
                if (table.published(r, c)) {
                    counts.put(List.of(r, c), new long[] {table.count(r, c)});
                }
            }
        }
        var lines = new ArrayList<Line<List<Integer>>>();
        for (int r = 0; r <= table.rows(); r++) {
            var parts = new ArrayList<List<Integer>>();
            for (int c = 0; c < table.columns(); c++) {
                parts.add(List.of(r, c));
            }
            lines.add(new Line<>(parts, List.of(r, table.columns())));
        }
        for (int c = 0; c <= table.columns(); c++) {
            var parts = new ArrayList<List<Integer>>();
            for (int r = 0; r < table.rows(); r++) {
                parts.add(List.of(r, c));
            }
            lines.add(new Line<>(parts, List.of(table.rows(), c)));
        }
        lines.removeIf(line -> !Block.figures(line).allMatch(counts::containsKey));
        var withheld = LinkedLines.withheld(counts, lines, Set.of(), Profile.ONE_TO_FOUR);
        var cells = new Cell[table.rows() + 1][table.columns() + 1];
        for (int r = 0; r <= table.rows(); r++) {
            for (int c = 0; c <= table.columns(); c++) {
                var at = List.of(r, c);
                cells[r][c] =
                        !table.published(r, c)
                                ? new Cell.Unpublished()
                                : withheld.contains(at)
                                        ? new Cell.Suppressed(Cell.Reason.SMALL)
                                        : new Cell.Shown(table.count(r, c));
            }
        }
        return new SafeTable(cells);
    }

    @Test
    void the_result_depends_on_nothing_but_the_table_and_the_profile() {
        var random = new Random(3);
        for (int n = 0; n < 100; n++) {
            var table = table(random);
            var once = Suppression.protect(table, Profile.ONE_TO_FOUR);
            var again = Suppression.protect(table, Profile.ONE_TO_FOUR);
            for (int r = 0; r <= table.rows(); r++) {
                for (int c = 0; c <= table.columns(); c++) {
                    assertThat(once.cell(r, c)).isEqualTo(again.cell(r, c));
                }
            }
        }
    }

    private static void check(
            CountTable table, Profile profile, Snooper snooper, Cell.Reason reason, int r, int c) {
        double least = snooper.least(r, c);
        double most = snooper.most(r, c);
        var where = "row %d, column %d of %s".formatted(r, c, table);
        if (reason == Cell.Reason.SMALL) {
            assertThat(least).as(where).isLessThan(profile.from() + 1e-6);
            assertThat(most).as(where).isGreaterThan(profile.to() - 1e-6);
        }
        assertThat(most - least).as(where).isGreaterThan(1 - 1e-6);
    }

    /// Lines and tables of up to five by five with many small counts, and every choice of totals.
    private static CountTable table(Random random) {
        var body = new long[1 + random.nextInt(5)][1 + random.nextInt(5)];
        int size = 1 + random.nextInt(40);
        for (var row : body) {
            for (int c = 0; c < row.length; c++) {
                row[c] = random.nextInt(4) == 0 ? random.nextInt(5) : random.nextInt(size);
            }
        }
        boolean rowTotals = random.nextInt(5) > 0;
        boolean columnTotals = random.nextInt(5) > 0;
        return CountTable.of(body, rowTotals, columnTotals);
    }

    private static Cell hidden() {
        return new Cell.Suppressed(Cell.Reason.SMALL);
    }
}
