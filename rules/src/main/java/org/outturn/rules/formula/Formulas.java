package org.outturn.rules.formula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The formulas of a council: in which order they are worked out, and that none leads back to itself.
public final class Formulas {
    private Formulas() {}

    /// The order of computation, or the circles that stand in the way.
    public sealed interface Order {
        /// @param ids of the computed indicators, each after those that it needs
        record Ordered(List<String> ids) implements Order {
            public Ordered {
                ids = List.copyOf(ids);
            }
        }

        /// @param circles each from an indicator through those that it needs back to itself, once: `a, b, c, a`
        record Circular(List<List<String>> circles) implements Order {
            public Circular {
                circles = circles.stream().map(List::copyOf).toList();
            }

            /// `a needs b, which needs a`.
            public List<String> words() {
                return circles.stream()
                        .map(circle ->
                                circle.getFirst()
                                        + " needs "
                                        + String.join(
                                                ", which needs ", circle.subList(1, circle.size())))
                        .toList();
            }
        }
    }

    /// @param formulas by the id of the indicator that each computes
    public static Order order(Map<String, Formula> formulas) {
        var walk = new Walk(new TreeMap<>(formulas));
        walk.formulas.keySet().forEach(id -> walk.visit(id, new ArrayList<>()));
        return walk.circles.isEmpty()
                ? new Order.Ordered(walk.done)
                : new Order.Circular(walk.circles);
    }

    /// Depth first, from each indicator to those it needs.
    private static final class Walk {
        private final Map<String, Formula> formulas;
        private final List<String> done = new ArrayList<>();
        private final Set<String> visited = new HashSet<>();
        private final List<List<String>> circles = new ArrayList<>();

        Walk(Map<String, Formula> formulas) {
            this.formulas = formulas;
        }

        void visit(String id, List<String> path) {
            var formula = formulas.get(id);
            if (formula == null || visited.contains(id)) {
                return;
            }
            int again = path.indexOf(id);
            if (again >= 0) {
                var circle = new ArrayList<>(path.subList(again, path.size()));
                circle.add(id);
                circles.add(circle);
                return;
            }
            path.add(id);
            formula.references().forEach(needed -> visit(needed, path));
            path.removeLast();
            visited.add(id);
            done.add(id);
        }
    }
}
