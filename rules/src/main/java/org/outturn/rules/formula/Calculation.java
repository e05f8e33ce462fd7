package org.outturn.rules.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.outturn.rules.formula.Computed.Missing;
import org.outturn.rules.formula.Computed.Value;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;

/// Works a formula out for one period. A missing figure leaves the whole missing, with every reason at once.
final class Calculation {
    /// From the most to the least certain.
    private static final List<Quality> CERTAINTY =
            List.of(Quality.FINAL, Quality.ESTIMATED, Quality.PROVISIONAL, Quality.NOT_COMPARABLE);

    private final String text;
    private final Function<String, Input> inputs;

    Calculation(String text, Function<String, Input> inputs) {
        this.text = text;
        this.inputs = inputs;
    }

    Computed compute(Term root, Measure result) {
        var computed = of(root);
        if (computed instanceof Value(_, var numerator, var denominator, _)
                && numerator != null
                && denominator != null) {
            var refusal = result.refusal(numerator, denominator);
            if (refusal.isPresent()) {
                return missing(refusal.get());
            }
        }
        return computed;
    }

    private Computed of(Term term) {
        return switch (term) {
            case Term.Constant(_, _, var value) -> plain(value, Quality.FINAL);
            case Term.Reference reference -> reference(reference);
            case Term.Negated(_, _, var inner) ->
                    of(inner) instanceof Value value
                            ? plain(value.value().negated(), value.quality())
                            : of(inner);
            case Term.Operation operation -> operation(operation);
            case Term.Call call -> call(call);
        };
    }

    private Computed reference(Term.Reference reference) {
        var name = "[" + reference.id() + "]";
        return switch (inputs.apply(reference.id())) {
            case Input.Absent(var reason) ->
                    missing("There is no figure for %s: %s.".formatted(name, reason));
            case Input.Given(var measure, var observation) ->
                    switch (observation.quality()) {
                        case NOT_DUE -> missing("No figure is due for %s.".formatted(name));
                        case NOT_AVAILABLE ->
                                missing("The figure of %s is not available.".formatted(name));
                        case SUPPRESSED ->
                                new Missing(
                                        List.of("The figure of %s is suppressed.".formatted(name)),
                                        true);
                        case FINAL, PROVISIONAL, ESTIMATED, NOT_COMPARABLE ->
                                part(reference, observation, measure)
                                        .<Computed>map(value -> plain(value, observation.quality()))
                                        .orElseGet(() -> missing(absence(reference, name)));
                    };
        };
    }

    private static Optional<Quantity> part(
            Term.Reference reference, Observation observation, Measure measure) {
        return switch (reference.part()) {
            case WHOLE -> observation.result(measure);
            case NUMERATOR -> Optional.ofNullable(observation.numerator());
            case DENOMINATOR -> Optional.ofNullable(observation.denominator());
        };
    }

    private static String absence(Term.Reference reference, String name) {
        return switch (reference.part()) {
            case WHOLE ->
                    "%s has no value: nothing was given, or its denominator is zero."
                            .formatted(name);
            case NUMERATOR -> "%s was given without its numerator.".formatted(name);
            case DENOMINATOR -> "%s was given without its denominator.".formatted(name);
        };
    }

    private Computed operation(Term.Operation operation) {
        return both(
                operation.left(),
                operation.right(),
                (left, right) ->
                        switch (operation.operator()) {
                            case PLUS -> plain(left.value().plus(right.value()), left, right);
                            case MINUS -> plain(left.value().minus(right.value()), left, right);
                            case TIMES -> plain(left.value().times(right.value()), left, right);
                            case OVER ->
                                    right.value().isZero()
                                            ? zero(operation.right())
                                            : plain(
                                                    left.value().dividedBy(right.value()),
                                                    left,
                                                    right);
                        });
    }

    private Computed call(Term.Call call) {
        var terms = call.terms();
        return switch (call.word()) {
            case SUM -> fold(terms, Quantity::plus);
            case MIN -> fold(terms, Quantity::min);
            case MAX -> fold(terms, Quantity::max);
            case ABS ->
                    of(terms.getFirst()) instanceof Value value
                            ? plain(value.value().absolute(), value.quality())
                            : of(terms.getFirst());
            case SHARE ->
                    of(terms.getFirst()) instanceof Value value
                            ? plain(value.value().dividedBy(Quantity.HUNDRED), value.quality())
                            : of(terms.getFirst());
            case OR -> {
                var first = of(terms.getFirst());
                yield first instanceof Missing(_, var suppressed) && !suppressed
                        ? of(terms.getLast())
                        : first;
            }
            case PERCENT -> ratio(terms, Quantity.HUNDRED);
            case RATE ->
                    terms.get(2) instanceof Term.Constant(_, _, var per)
                            ? ratio(terms, per)
                            : missing("A rate is per a number.");
        };
    }

    private Computed ratio(List<Term> terms, Quantity per) {
        return both(
                terms.get(0),
                terms.get(1),
                (top, bottom) ->
                        bottom.value().isZero()
                                ? zero(terms.get(1))
                                : new Value(
                                        top.value().times(per).dividedBy(bottom.value()),
                                        top.value(),
                                        bottom.value(),
                                        worse(top.quality(), bottom.quality())));
    }

    private Computed fold(List<Term> terms, BinaryOperator<Quantity> step) {
        var results = terms.stream().map(this::of).toList();
        return missingOf(results)
                .orElseGet(() ->
                        results.stream()
                                .map(Value.class::cast)
                                .reduce((left, right) ->
                                        plain(
                                                step.apply(left.value(), right.value()),
                                                worse(left.quality(), right.quality())))
                                .orElseThrow());
    }

    private interface Step {
        Computed of(Value left, Value right);
    }

    private Computed both(Term left, Term right, Step step) {
        var first = of(left);
        var second = of(right);
        return first instanceof Value a && second instanceof Value b
                ? step.of(a, b)
                : missingOf(List.of(first, second)).orElseThrow();
    }

    /// All reasons together, each once.
    private static Optional<Computed> missingOf(List<Computed> results) {
        Set<String> reasons = new LinkedHashSet<>();
        boolean suppressed = false;
        for (var result : results) {
            if (result instanceof Missing(var why, var hidden)) {
                reasons.addAll(why);
                suppressed |= hidden;
            }
        }
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Missing(new ArrayList<>(reasons), suppressed));
    }

    private Computed zero(Term divisor) {
        return missing(
                "The divisor %s is zero, so there is no value."
                        .formatted(text.substring(divisor.from(), divisor.to())));
    }

    private static Missing missing(String reason) {
        return new Missing(List.of(reason), false);
    }

    private static Value plain(Quantity value, Quality quality) {
        return new Value(value, null, null, quality);
    }

    private static Value plain(Quantity value, Value left, Value right) {
        return plain(value, worse(left.quality(), right.quality()));
    }

    private static Quality worse(Quality one, Quality other) {
        return List.of(one, other).stream()
                .max(Comparator.comparingInt(CERTAINTY::indexOf))
                .orElseThrow();
    }
}
