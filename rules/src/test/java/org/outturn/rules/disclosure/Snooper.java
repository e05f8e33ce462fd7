package org.outturn.rules.disclosure;

import java.util.ArrayList;
import java.util.List;

/// Tries to undo a suppression: knows that totals are sums and counts are not negative, and finds the least and the most that each
/// withheld cell can be by linear programming (the simplex method with Bland's rule). Shares no code or method with the suppression.
final class Snooper {
    private static final double NEARLY_ZERO = 1e-7;

    private final SafeTable table;
    private final int[][] unknown;
    private int unknowns;

    Snooper(SafeTable table) {
        this.table = table;
        this.unknown = new int[table.rows() + 1][table.columns() + 1];
        for (int r = 0; r <= table.rows(); r++) {
            for (int c = 0; c <= table.columns(); c++) {
                unknown[r][c] = table.cell(r, c) instanceof Cell.Shown ? -1 : unknowns++;
            }
        }
    }

    /// The most a withheld cell can be; infinite when nothing limits it.
    double most(int row, int column) {
        return optimum(unknown[row][column], 1);
    }

    double least(int row, int column) {
        return -optimum(unknown[row][column], -1);
    }

    /// The greatest value of `sign` times an unknown.
    private double optimum(int of, double sign) {
        var equations = equations();
        int rows = equations.size();
        int columns = unknowns + rows;
        var tableau = new double[rows][];
        var basis = new int[rows];
        for (int i = 0; i < rows; i++) {
            var equation = equations.get(i);
            double turn = equation[unknowns] < 0 ? -1 : 1;
            tableau[i] = new double[columns + 1];
            for (int j = 0; j < unknowns; j++) {
                tableau[i][j] = turn * equation[j];
            }
            tableau[i][unknowns + i] = 1;
            tableau[i][columns] = turn * equation[unknowns];
            basis[i] = unknowns + i;
        }
        var feasible = new double[columns];
        for (int i = 0; i < rows; i++) {
            feasible[unknowns + i] = -1;
        }
        double infeasible = maximise(tableau, basis, feasible, columns);
        if (infeasible < -NEARLY_ZERO) {
            throw new IllegalStateException("The published table contradicts itself");
        }
        var wanted = new double[columns];
        wanted[of] = sign;
        for (int i = 0; i < rows; i++) {
            wanted[unknowns + i] = -1e6;
        }
        return maximise(tableau, basis, wanted, unknowns);
    }

    private static double maximise(double[][] tableau, int[] basis, double[] gain, int choices) {
        int last = gain.length;
        while (true) {
            int enters = -1;
            for (int j = 0; j < choices && enters < 0; j++) {
                double better = gain[j];
                for (int i = 0; i < basis.length; i++) {
                    better -= gain[basis[i]] * tableau[i][j];
                }
                enters = better > NEARLY_ZERO ? j : -1;
            }
            if (enters < 0) {
                double value = 0;
                for (int i = 0; i < basis.length; i++) {
                    value += gain[basis[i]] * tableau[i][last];
                }
                return value;
            }
            int leaves = -1;
            for (int i = 0; i < basis.length; i++) {
                if (tableau[i][enters] > NEARLY_ZERO) {
                    double ratio = tableau[i][last] / tableau[i][enters];
                    double best = leaves < 0 ? 0 : tableau[leaves][last] / tableau[leaves][enters];
                    if (leaves < 0
                            || ratio < best - NEARLY_ZERO
                            || (ratio < best + NEARLY_ZERO && basis[i] < basis[leaves])) {
                        leaves = i;
                    }
                }
            }
            if (leaves < 0) {
                return Double.POSITIVE_INFINITY;
            }
            pivot(tableau, leaves, enters);
            basis[leaves] = enters;
        }
    }

    private static void pivot(double[][] tableau, int row, int column) {
        double by = tableau[row][column];
        for (int j = 0; j < tableau[row].length; j++) {
            tableau[row][j] /= by;
        }
        for (int i = 0; i < tableau.length; i++) {
            double times = tableau[i][column];
            if (i != row && times != 0) {
                for (int j = 0; j < tableau[i].length; j++) {
                    tableau[i][j] -= times * tableau[row][j];
                }
            }
        }
    }

    /// Each row and each column, those of the totals too: the parts less the total make nothing.
    private List<double[]> equations() {
        var equations = new ArrayList<double[]>();
        for (int r = 0; r <= table.rows(); r++) {
            var equation = new double[unknowns + 1];
            for (int c = 0; c <= table.columns(); c++) {
                put(equation, r, c, c == table.columns() ? -1 : 1);
            }
            equations.add(equation);
        }
        for (int c = 0; c <= table.columns(); c++) {
            var equation = new double[unknowns + 1];
            for (int r = 0; r <= table.rows(); r++) {
                put(equation, r, c, r == table.rows() ? -1 : 1);
            }
            equations.add(equation);
        }
        return equations;
    }

    private void put(double[] equation, int r, int c, int sign) {
        if (table.cell(r, c) instanceof Cell.Shown(var count)) {
            equation[unknowns] -= sign * count;
        } else {
            equation[unknown[r][c]] += sign;
        }
    }
}
