package org.outturn.rules.disclosure;

import java.util.ArrayList;
import org.outturn.rules.disclosure.Cell.Reason;

/// Decides which cells of a table are withheld: the small ones, and as few others as are needed to keep the small ones unknown.
///
/// What a reader can work out about a withheld cell is a range: the least and the most it can be, given the shown cells, that the totals
/// are sums, and that counts are not negative. A small count is protected when that range contains every count that the marker could
/// stand for. Every other withheld count keeps a range of at least two values. Shown cells are taken as exact here; rounding them only
/// widens the ranges.
///
/// For a table with totals the question is one of flows: raising a cell must be balanced around a circle of withheld cells, so the most
/// is a greatest flow, and the cheapest circle says what else to withhold. A small cell is served one at a time, so the choice is good,
/// not always the best. Source: Cox, Network models for complementary cell suppression, Journal of the American Statistical Association
/// 90, 1995; Hundepool and others, Statistical Disclosure Control, 2012.
public final class Suppression {
    private Suppression() {}

    /// A pure function of the table and the profile.
    public static SafeTable protect(CountTable table, Profile profile) {
        var network = new Network(table);
        var small = new ArrayList<int[]>();
        for (int r = 0; r <= table.rows(); r++) {
            for (int c = 0; c <= table.columns(); c++) {
                if (!table.published(r, c)) {
                    network.withhold(r, c);
                } else if (profile.suppresses(table.count(r, c))) {
                    network.withhold(r, c);
                    small.add(new int[] {r, c});
                }
            }
        }
        for (var cell : small) {
            long count = table.count(cell[0], cell[1]);
            network.protect(
                    cell[0], cell[1], Math.max(profile.to() - count, 1), count - profile.from());
        }
        return shown(table, profile, network);
    }

    private static SafeTable shown(CountTable table, Profile profile, Network network) {
        var cells = new Cell[table.rows() + 1][table.columns() + 1];
        for (int r = 0; r <= table.rows(); r++) {
            for (int c = 0; c <= table.columns(); c++) {
                long count = table.count(r, c);
                if (!table.published(r, c)) {
                    cells[r][c] = new Cell.Unpublished();
                } else if (profile.suppresses(count)) {
                    cells[r][c] = new Cell.Suppressed(Reason.SMALL);
                } else if (network.withheld(r, c)) {
                    cells[r][c] = new Cell.Suppressed(Reason.PROTECTS);
                } else {
                    cells[r][c] = new Cell.Shown(profile.rounded(count));
                }
            }
        }
        return new SafeTable(cells);
    }
}
