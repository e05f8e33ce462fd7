package org.outturn.rules.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.disclosure.LinkedLines.Line;

/// Sums that hang together by the figures withheld in them, as equations in which the shown figures are constants.
///
/// A withheld figure can be worked out exactly when it alone is a combination of the equations: when it lies in their row space. That is
/// read from the reduced rows, which are kept as whole numbers so that nothing is rounded.
///
/// @param lines whose parts make up their total, each with at least one withheld figure
record Block<K>(List<Line<K>> lines) {
    /// Lines that share a withheld figure, whether at once or by way of others, are in one block.
    static <K> List<Block<K>> of(List<Line<K>> lines, Set<K> withheld) {
        var leaders = new int[lines.size()];
        var seen = new HashMap<K, Integer>();
        for (int i = 0; i < leaders.length; i++) {
            leaders[i] = i;
            for (var figure : figures(lines.get(i)).filter(withheld::contains).toList()) {
                leaders[leader(leaders, seen.getOrDefault(figure, i))] = leader(leaders, i);
                seen.put(figure, i);
            }
        }
        var blocks = new LinkedHashMap<Integer, List<Line<K>>>();
        for (int i = 0; i < leaders.length; i++) {
            if (figures(lines.get(i)).anyMatch(withheld::contains)) {
                blocks.computeIfAbsent(leader(leaders, i), _ -> new ArrayList<>())
                        .add(lines.get(i));
            }
        }
        return blocks.values().stream().map(all -> new Block<K>(List.copyOf(all))).toList();
    }

    private static int leader(int[] leaders, int of) {
        int leader = of;
        while (leaders[leader] != leader) {
            leaders[leader] = leaders[leaders[leader]];
            leader = leaders[leader];
        }
        return leader;
    }

    /// Parts and total.
    static <K> Stream<K> figures(Line<K> line) {
        return Stream.concat(line.parts().stream(), Stream.ofNullable(line.total()));
    }

    /// The withheld figures that can be worked out, in the order of the lines.
    List<K> determined(Set<K> withheld) {
        var columns = new LinkedHashMap<K, Integer>();
        for (var line : lines) {
            figures(line)
                    .filter(withheld::contains)
                    .forEach(figure -> columns.putIfAbsent(figure, columns.size()));
        }
        var rows = new ArrayList<BigInteger[]>();
        lines.forEach(line -> rows.add(row(line, columns)));
        reduce(rows, columns.size());
        var alone = new boolean[columns.size()];
        for (var row : rows) {
            int only = only(row);
            if (only >= 0) {
                alone[only] = true;
            }
        }
        return columns.entrySet().stream()
                .filter(column -> alone[column.getValue()])
                .map(Map.Entry::getKey)
                .toList();
    }

    private BigInteger[] row(Line<K> line, Map<K, Integer> columns) {
        var row = new BigInteger[columns.size()];
        Arrays.fill(row, BigInteger.ZERO);
        for (var part : line.parts()) {
            add(row, columns.get(part), BigInteger.ONE);
        }
        var total = line.total();
        if (total != null) {
            add(row, columns.get(total), BigInteger.ONE.negate());
        }
        return row;
    }

    private static void add(BigInteger[] row, @Nullable Integer column, BigInteger sign) {
        if (column != null) {
            row[column] = row[column].add(sign);
        }
    }

    /// Gauss and Jordan: after it each column that leads a row is zero in all others.
    private static void reduce(List<BigInteger[]> rows, int columns) {
        int next = 0;
        for (int column = 0; column < columns && next < rows.size(); column++) {
            int pivot = next;
            while (pivot < rows.size() && rows.get(pivot)[column].signum() == 0) {
                pivot++;
            }
            if (pivot == rows.size()) {
                continue;
            }
            Collections.swap(rows, pivot, next);
            for (int i = 0; i < rows.size(); i++) {
                if (i != next && rows.get(i)[column].signum() != 0) {
                    subtract(rows.get(i), rows.get(next), column);
                }
            }
            next++;
        }
    }

    private static void subtract(BigInteger[] from, BigInteger[] pivot, int column) {
        var mine = from[column];
        var its = pivot[column];
        var divisor = BigInteger.ZERO;
        for (int i = 0; i < from.length; i++) {
            if (from[i].signum() != 0 || pivot[i].signum() != 0) {
                from[i] = from[i].multiply(its).subtract(pivot[i].multiply(mine));
                divisor = divisor.gcd(from[i]);
            }
        }
        if (divisor.compareTo(BigInteger.ONE) > 0) {
            for (int i = 0; i < from.length; i++) {
                from[i] = from[i].divide(divisor);
            }
        }
    }

    /// The column of the only figure that is not zero; -1 when there are none or several.
    private static int only(BigInteger[] row) {
        int only = -1;
        for (int i = 0; i < row.length; i++) {
            if (row[i].signum() != 0) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only;
    }
}
