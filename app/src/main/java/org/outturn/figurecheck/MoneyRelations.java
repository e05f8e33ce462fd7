package org.outturn.figurecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.money.Budget;
import org.outturn.rules.figures.Claim;
import org.outturn.rules.figures.Difference;
import org.outturn.rules.figures.PercentChange;
import org.outturn.rules.figures.Relation;
import org.outturn.rules.figures.Sum;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Quantity;

/// What must hold between the columns of a table of money and between its lines and totals.
final class MoneyRelations {
    private static final List<String> OF_SAVING =
            List.of("delivered", "forecast", "at-risk-amber", "at-risk-red");

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

    /// What was planned is delivered, still expected, or at risk.
    private static Stream<Relation> saving(MoneyLine line) {
        var planned = line.figure("planned");
        var parts = parts(line, OF_SAVING);
        if (planned.isEmpty() || parts.isEmpty()) {
            return Stream.of();
        }
        var relations = new ArrayList<Relation>();
        for (var claim : line.printed("planned")) {
            relations.add(new Sum(claim, parts));
        }
        if (relations.isEmpty()) {
            for (var part : OF_SAVING) {
                var others =
                        parts(line, OF_SAVING.stream().filter(one -> !one.equals(part)).toList());
                for (var claim : line.printed(part)) {
                    relations.add(new Difference(claim, planned.get(), together(others)));
                }
            }
        }
        var expected = parts(line, List.of("delivered", "forecast"));
        return Stream.concat(
                relations.stream(),
                expected.isEmpty()
                        ? Stream.of()
                        : variances(
                                line,
                                planned,
                                Optional.of(together(expected)),
                                true,
                                PercentChange.Base.SIZE));
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
