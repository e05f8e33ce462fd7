package org.outturn.rules.disclosure;

import java.util.Arrays;

/// A table as a network: each row and each column (the totals' too) is a node, each cell an arc, and the sums say that what flows into a
/// node flows out.
///
/// A body cell leads from its row to its column, a row total from the totals' column to its row, a column total from its column to the
/// totals' row, and the grand total from the totals' row to the totals' column. A withheld arc can carry more without end, or less down
/// to zero.
final class Network {
    private static final long WITHOUT_END = Long.MAX_VALUE / 4;

    private final CountTable table;
    private final boolean[][] withheld;
    private final int nodes;

    Network(CountTable table) {
        this.table = table;
        this.withheld = new boolean[table.rows() + 1][table.columns() + 1];
        this.nodes = table.rows() + table.columns() + 2;
    }

    void withhold(int row, int column) {
        withheld[row][column] = true;
    }

    boolean withheld(int row, int column) {
        return withheld[row][column];
    }

    /// Withholds as many other cells as it takes for this one to be `up` higher, and to be `down` lower.
    void protect(int row, int column, long up, long down) {
        int tail = tail(row, column);
        int head = head(row, column);
        open(row, column, head, tail, up);
        if (down > 0) {
            open(row, column, tail, head, down);
        }
    }

    /// Makes sure that `amount` can flow from one node to another without the cell in between: over what is withheld if that is enough,
    /// otherwise along the cheapest further path that carries what is wanting, or the largest part of it.
    private void open(int row, int column, int from, int to, long amount) {
        var sent = new long[nodes][nodes];
        long wanting = amount - flow(row, column, from, to, amount, sent);
        for (long part = wanting; wanting > 0; ) {
            if (extend(row, column, from, to, part, sent)) {
                wanting -= flow(row, column, from, to, wanting, sent);
                part = wanting;
            } else if (part > 1) {
                part = (part + 1) / 2;
            } else {
                throw new IllegalStateException(
                        "No circle of cells protects row %d, column %d of %s"
                                .formatted(row, column, table));
            }
        }
    }

    /// Withholds the cells of the cheapest path that can carry `part` beside what is sent; false when there is none.
    private boolean extend(int row, int column, int from, int to, long part, long[][] sent) {
        var cost = new long[nodes];
        var via = new int[nodes];
        var done = new boolean[nodes];
        Arrays.fill(cost, WITHOUT_END);
        cost[from] = 0;
        for (int node = cheapest(cost, done); node >= 0; node = cheapest(cost, done)) {
            done[node] = true;
            for (int next = 0; next < nodes; next++) {
                long left = capacity(row, column, node, next, true) - sent[node][next];
                if (left >= part && cost[node] + cost(node, next) < cost[next]) {
                    cost[next] = cost[node] + cost(node, next);
                    via[next] = node;
                }
            }
        }
        if (cost[to] == WITHOUT_END) {
            return false;
        }
        for (int node = to; node != from; node = via[node]) {
            withheld[rowOf(via[node], node)][columnOf(via[node], node)] = true;
        }
        return true;
    }

    private static int cheapest(long[] cost, boolean[] done) {
        int best = -1;
        for (int node = 0; node < cost.length; node++) {
            if (!done[node] && cost[node] < WITHOUT_END && (best < 0 || cost[node] < cost[best])) {
                best = node;
            }
        }
        return best;
    }

    /// Sends as much as can flow (up to `enough`) over withheld cells, this one apart, along augmenting paths; returns how much.
    private long flow(int row, int column, int from, int to, long enough, long[][] sent) {
        long total = 0;
        while (total < enough) {
            var via = new int[nodes];
            Arrays.fill(via, -1);
            via[from] = from;
            var queue = new int[nodes];
            int end = 1;
            queue[0] = from;
            for (int at = 0; at < end && via[to] < 0; at++) {
                for (int next = 0; next < nodes; next++) {
                    if (via[next] < 0 && left(row, column, queue[at], next, sent) > 0) {
                        via[next] = queue[at];
                        queue[end++] = next;
                    }
                }
            }
            if (via[to] < 0) {
                break;
            }
            long amount = enough - total;
            for (int node = to; node != from; node = via[node]) {
                amount = Math.min(amount, left(row, column, via[node], node, sent));
            }
            for (int node = to; node != from; node = via[node]) {
                sent[via[node]][node] += amount;
                sent[node][via[node]] -= amount;
            }
            total += amount;
        }
        return total;
    }

    private long left(int row, int column, int from, int to, long[][] sent) {
        return capacity(row, column, from, to, false) - sent[from][to];
    }

    /// What can flow from one node to another over the cell between them: without end along the arc, the cell's count against it.
    private long capacity(int row, int column, int from, int to, boolean any) {
        if (!joined(from, to)) {
            return 0;
        }
        int r = rowOf(from, to);
        int c = columnOf(from, to);
        if ((r == row && c == column) || (!any && !withheld[r][c])) {
            return 0;
        }
        return tail(r, c) == from ? WITHOUT_END : table.count(r, c);
    }

    /// What it costs to withhold a cell: its count, so that small cells go first; zeros only after everything else.
    private long cost(int from, int to) {
        int r = rowOf(from, to);
        int c = columnOf(from, to);
        if (withheld[r][c]) {
            return 0;
        }
        long count = table.count(r, c);
        return count == 0 ? 4 * table.count(table.rows(), table.columns()) + 1 : count + 1;
    }

    private boolean joined(int a, int b) {
        return isRow(a) != isRow(b);
    }

    private boolean isRow(int node) {
        return node <= table.rows();
    }

    private int rowOf(int a, int b) {
        return isRow(a) ? a : b;
    }

    private int columnOf(int a, int b) {
        return (isRow(a) ? b : a) - table.rows() - 1;
    }

    private int tail(int row, int column) {
        boolean fromRow = (row == table.rows()) == (column == table.columns());
        return fromRow ? row : column + table.rows() + 1;
    }

    private int head(int row, int column) {
        boolean fromRow = (row == table.rows()) == (column == table.columns());
        return fromRow ? column + table.rows() + 1 : row;
    }
}
