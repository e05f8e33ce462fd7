package org.outturn.rules.formula;

import java.util.List;
import java.util.Set;
import org.outturn.rules.quantity.Quantity;

/// A part of a formula, with the place in its text that it comes from.
sealed interface Term {
    /// The first character, from 0.
    int from();

    /// The character after the last.
    int to();

    void references(Set<String> ids);

    record Constant(int from, int to, Quantity value) implements Term {
        @Override
        public void references(Set<String> ids) {
            // a number needs no indicator
        }
    }

    record Reference(int from, int to, String id, Part part) implements Term {
        @Override
        public void references(Set<String> ids) {
            ids.add(id);
        }
    }

    record Negated(int from, int to, Term term) implements Term {
        @Override
        public void references(Set<String> ids) {
            term.references(ids);
        }
    }

    record Operation(int from, int to, Operator operator, Term left, Term right) implements Term {
        @Override
        public void references(Set<String> ids) {
            left.references(ids);
            right.references(ids);
        }
    }

    record Call(int from, int to, Word word, List<Term> terms) implements Term {
        @Override
        public void references(Set<String> ids) {
            terms.forEach(term -> term.references(ids));
        }
    }

    /// Which part of a figure is meant.
    enum Part {
        WHOLE,
        NUMERATOR,
        DENOMINATOR
    }

    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        OVER
    }

    /// The words of the language with the fewest and the most terms that each takes.
    enum Word {
        PERCENT(2, 2),
        RATE(3, 3),
        SHARE(1, 1),
        SUM(1, 100),
        MIN(1, 100),
        MAX(1, 100),
        ABS(1, 1),
        OR(2, 2);

        final int fewest;
        final int most;

        Word(int fewest, int most) {
            this.fewest = fewest;
            this.most = most;
        }
    }
}
