package org.outturn.rules.formula;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.outturn.rules.quantity.Measure;

/// How an indicator is computed from others: `percent([reviewed], [clients])`, `[gross-cost] - [income]`.
///
/// References are the ids of indicators in square brackets; `[id].numerator` and `[id].denominator` are their parts. Besides `+ - * /` and
/// brackets there are
///
/// - `percent(a, b)`: 100 a / b, keeping its parts
/// - `rate(a, b, per)`: per a / b, keeping its parts; per is 100, 1000, 10000 or 100000
/// - `share(p)`: a percentage as a plain number, p / 100
/// - `sum(a, b, ...)`, `min(a, b, ...)`, `max(a, b, ...)`, `abs(a)`
/// - `or(a, b)`: a, or b where a is missing
///
/// There is no mean: the mean of percentages is not a percentage of anything.
public final class Formula {
    private final String text;
    private final Term root;

    Formula(String text, Term root) {
        this.text = text;
        this.root = root;
    }

    /// Reads a formula of up to 2,000 characters.
    public static Reading parse(String text) {
        return new Parser(text).read();
    }

    public String text() {
        return text;
    }

    /// The ids of the indicators it needs, in alphabetical order.
    public SortedSet<String> references() {
        var ids = new TreeSet<String>();
        root.references(ids);
        return ids;
    }

    /// As readers write it: `Upheld ÷ Decided × 100`. With figures instead of names it is the working.
    ///
    /// @param names of what it refers to: an id, or an id with `.numerator` or `.denominator`
    public String written(Function<String, String> names) {
        return new Written(names).of(root);
    }

    /// Everything that is wrong with its units: unknown indicators, sums of unlike things, a result that is not of the indicator's measure.
    ///
    /// @param result the measure of the indicator that it computes
    /// @param measures of the indicators it refers to; empty for one that does not exist
    public List<Flaw> check(Measure result, Function<String, Optional<Measure>> measures) {
        return new UnitCheck(measures).flaws(root, result);
    }

    /// The figure for one period and area.
    ///
    /// @param result the measure of the indicator that it computes
    /// @param inputs the figures for the same period and area
    public Computed compute(Measure result, Function<String, Input> inputs) {
        return new Calculation(text, inputs).compute(root, result);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula formula && formula.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
