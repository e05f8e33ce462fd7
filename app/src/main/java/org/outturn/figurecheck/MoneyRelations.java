package org.outturn.figurecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.money.Budget;
import org.outturn.rules.figures.Claim;
import org.outturn.rules.figures.Difference;
import org.outturn.rules.figures.PartOf;
import org.outturn.rules.figures.PartsOfWhole;
import org.outturn.rules.figures.PercentChange;
import org.outturn.rules.figures.Relation;
import org.outturn.rules.figures.Sum;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Quantity;

/// What must hold between the columns of a table of money and between its lines and totals.
final class MoneyRelations {
    private static final List<String> EXPECTED = List.of("delivered", "forecast");
    private static final List<String> AT_RISK = List.of("at-risk-amber", "at-risk-red");
    private static final List<String> OF_SAVING =
            Stream.concat(EXPECTED.stream(), AT_RISK.stream()).toList();

    private final Claims claims;

    MoneyRelations(Claims claims) {
        this.claims = claims;
    }

    List<Relation> of(Budget budget) {
        var revenue = budget.revenue().stream().map(line -> MoneyLine.of(line, claims)).toList();
        var capital = budget.capital().stream().map(line -> MoneyLine.of(line, claims)).toList();
        var savings = budget.savings().stream().map(line -> MoneyLine.of(line, claims)).toList();
        return Stream.of(
                        revenue.stream().flatMap(MoneyRelations::revenue),
                        totals(revenue, List.of("original", "revised", "actual", "forecast")),
                        capital.stream().flatMap(MoneyRelations::capital),
                        totals(
                                capital,
                                List.of(
                                        "original",
                                        "slippage-in",
                                        "revised",
                                        "slippage",
                                        "latest",
                                        "forecast",
                                        "slippage-out",
                                        "new-budget")),
                        savings.stream().flatMap(MoneyRelations::saving))
                .flatMap(relations -> relations)
                .toList();
    }

    private static Stream<Relation> revenue(MoneyLine line) {
        return variances(
                line,
                line.figure("revised"),
                line.figure("forecast"),
                false,
                PercentChange.Base.ABSOLUTE);
    }

    private static Stream<Relation> capital(MoneyLine line) {
        return Stream.of(
                        sum(line, "revised", List.of("original", "slippage-in")),
                        sum(line, "latest", List.of("revised", "slippage")),
                        variances(
                                line,
                                line.figure("latest"),
                                line.figure("forecast"),
                                true,
                                PercentChange.Base.SIZE))
                .flatMap(relations -> relations);
    }

    /// What was planned is delivered, still expected, or at risk. Of what the paper leaves blank
    /// nothing is known, so that the rest can only be too much; of the two grades of risk one will
    /// do.
    private static Stream<Relation> saving(MoneyLine line) {
        var planned = line.figure("planned");
        var parts = parts(line, OF_SAVING);
        if (planned.isEmpty() || parts.isEmpty()) {
            return Stream.of();
        }
        var expected = parts(line, EXPECTED);
        boolean isExpected = expected.size() == EXPECTED.size();
        boolean isAll = isExpected && !parts(line, AT_RISK).isEmpty();
        var printed = line.printed("planned");
        return Stream.concat(
                printed.isEmpty()
                        ? OF_SAVING.stream().flatMap(part -> part(line, planned.get(), part, isAll))
                        : printed.stream()
                                .<Relation>map(claim ->
                                        isAll
                                                ? new Sum(claim, parts)
                                                : new PartsOfWhole(claim, parts)),
                isExpected
                        ? variances(
                                line,
                                planned,
                                Optional.of(together(expected)),
                                true,
                                PercentChange.Base.SIZE)
                        : Stream.of());
    }

    private static Stream<Relation> part(MoneyLine line, Claim planned, String part, boolean all) {
        var others = parts(line, OF_SAVING.stream().filter(one -> !one.equals(part)).toList());
        return line.printed(part).stream()
                .<Relation>map(claim ->
                        all
                                ? new Difference(claim, planned, together(others))
                                : new PartOf(claim, planned, others));
    }

    /// @param either whether papers print the variance with either sign
    private static Stream<Relation> variances(
            MoneyLine line,
            Optional<Claim> before,
            Optional<Claim> after,
            boolean either,
            PercentChange.Base base) {
        if (before.isEmpty() || after.isEmpty()) {
            return Stream.of();
        }
        return Stream.concat(
                line.printed("variance").stream()
                        .map(claim -> new Difference(claim, after.get(), before.get(), either)),
                line.printed("variance-percent").stream()
                        .map(claim -> new PercentChange(claim, before.get(), after.get(), base)));
    }

    /// A column of a total is the sum of its lines.
    private static Stream<Relation> totals(List<MoneyLine> all, List<String> columns) {
        var lines = all.stream().filter(line -> !line.total()).toList();
        return all.stream()
                .filter(MoneyLine::total)
                .flatMap(total ->
                        columns.stream()
                                .flatMap(column -> {
                                    var parts =
                                            lines.stream()
                                                    .map(line -> line.figure(column))
                                                    .toList();
                                    return sums(total, column, parts);
                                }));
    }

    private static Stream<Relation> sum(MoneyLine line, String column, List<String> parts) {
        return sums(line, column, parts.stream().map(line::figure).toList());
    }

    private static Stream<Relation> sums(
            MoneyLine line, String column, List<Optional<Claim>> parts) {
        return parts.stream().allMatch(Optional::isPresent)
                ? line.printed(column).stream()
                        .map(claim ->
                                new Sum(claim, parts.stream().flatMap(Optional::stream).toList()))
                : Stream.of();
    }

    private static List<Claim> parts(MoneyLine line, List<String> columns) {
        return columns.stream().map(line::figure).flatMap(Optional::stream).toList();
    }

    /// Figures added up, named one by one.
    private static Claim together(List<Claim> parts) {
        var sum = Interval.exactly(Quantity.ZERO);
        var names = new ArrayList<String>();
        for (var part : parts) {
            var values = part.values();
            if (values == null) {
                return Claim.words("together", part.text(), "");
            }
            sum = sum.plus(values);
            names.add(part.text());
        }
        return new Claim("together", names.isEmpty() ? "0" : String.join(" + ", names), "", sum);
    }
}
