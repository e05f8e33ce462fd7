package org.outturn.rules.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.outturn.rules.formula.Term.Operator;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;

/// Follows units through a formula. After a flaw it goes on with a unit that fits anywhere, so that one flaw never leads to another.
final class UnitCheck {
    private static final Set<Quantity> BASES =
            Set.of(Quantity.of(100), Quantity.of(1_000), Quantity.of(10_000), Quantity.of(100_000));

    private final Function<String, Optional<Measure>> measures;
    private final List<Flaw> flaws = new ArrayList<>();

    UnitCheck(Function<String, Optional<Measure>> measures) {
        this.measures = measures;
    }

    List<Flaw> flaws(Term root, Measure result) {
        var unit = unit(root);
        if (!unit.fits(result)) {
            refuse(
                    root,
                    "the formula gives %s, and the indicator is %s"
                            .formatted(unit.words(), Unit.of(result, Term.Part.WHOLE).words()),
                    unit.isPlain() && result.kind() == Measure.Kind.PERCENT
                            ? "write percent(a, b) instead of a / b"
                            : unit.isPlain() && result.kind() == Measure.Kind.RATE
                                    ? "write rate(a, b, %d)".formatted(result.per())
                                    : "change the formula or the measure");
        }
        return List.copyOf(flaws);
    }

    private Unit unit(Term term) {
        return switch (term) {
            case Term.Constant _ -> Unit.ANY;
            case Term.Negated(_, _, var inner) -> unit(inner);
            case Term.Reference reference ->
                    measures.apply(reference.id())
                            .map(measure -> Unit.of(measure, reference.part()))
                            .orElseGet(() ->
                                    refuse(
                                            reference,
                                            "there is no indicator '%s'".formatted(reference.id()),
                                            "correct the id"));
            case Term.Operation operation -> operation(operation);
            case Term.Call call -> call(call);
        };
    }

    private Unit operation(Term.Operation operation) {
        var left = unit(operation.left());
        var right = unit(operation.right());
        return switch (operation.operator()) {
            case PLUS -> alike(operation, "added", List.of(left, right));
            case MINUS -> alike(operation, "subtracted", List.of(left, right));
            case TIMES, OVER -> scaled(operation, left, right);
        };
    }

    private Unit scaled(Term.Operation operation, Unit left, Unit right) {
        boolean over = operation.operator() == Operator.OVER;
        if (left.any() && right.any()) {
            return Unit.ANY;
        }
        if (left.isPlain() && right.isPlain()) {
            return over ? left.over(right) : left.times(right);
        }
        if (over && left.equals(right)) {
            return Unit.NONE;
        }
        if (right.isNone()) {
            return left;
        }
        if (!over && left.isNone()) {
            return right;
        }
        return refuse(
                operation,
                "%s cannot be %s %s"
                        .formatted(
                                left.words(), over ? "divided by" : "multiplied by", right.words()),
                "write share([...]) to use a percentage as a plain number");
    }

    private Unit call(Term.Call call) {
        var units = call.terms().stream().map(this::unit).toList();
        return switch (call.word()) {
            case SUM, MIN, MAX, ABS, OR ->
                    alike(call, "used together in '%s'".formatted(Parser.name(call.word())), units);
            case SHARE ->
                    units.getFirst().any() || units.getFirst().equals(Unit.PERCENT)
                            ? Unit.NONE
                            : refuse(
                                    call,
                                    "'share' takes a percentage, not " + units.getFirst().words(),
                                    "leave it out");
            case PERCENT -> {
                alike(call, "made a percentage of one another", units);
                yield Unit.PERCENT;
            }
            case RATE -> rate(call, units);
        };
    }

    private Unit rate(Term.Call call, List<Unit> units) {
        alike(call, "made a rate of one another", units.subList(0, 2));
        if (call.terms().get(2) instanceof Term.Constant(_, _, var per) && BASES.contains(per)) {
            return Unit.rate(per.value().intValueExact());
        }
        return refuse(
                call.terms().get(2),
                "a rate is per 100, 1000, 10000 or 100000",
                "write one of these numbers");
    }

    private Unit alike(Term term, String done, List<Unit> units) {
        var known = units.stream().filter(unit -> !unit.any()).toList();
        if (known.isEmpty()) {
            return Unit.ANY;
        }
        var first = known.getFirst();
        for (var unit : known) {
            if (!unit.equals(first)) {
                return refuse(
                        term,
                        "%s and %s cannot be %s".formatted(first.words(), unit.words(), done),
                        "use terms of one unit");
            }
        }
        return first;
    }

    private Unit refuse(Term term, String rule, String tryThis) {
        flaws.add(new Flaw(term.from() + 1, rule, tryThis));
        return Unit.ANY;
    }
}
