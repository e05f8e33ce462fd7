package org.outturn.figurecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outturn.money.Budget;
import org.outturn.money.CapitalLine;
import org.outturn.money.RevenueLine;
import org.outturn.rules.figures.Claim;
import org.outturn.rules.figures.Difference;
import org.outturn.rules.figures.PercentChange;
import org.outturn.rules.figures.Relation;
import org.outturn.rules.figures.Sum;
import org.outturn.rules.quantity.Quantity;

/// What must hold between the columns of a budget table and between its lines and totals.
final class MoneyRelations {
    private final Claims claims;

    MoneyRelations(Claims claims) {
        this.claims = claims;
    }

    List<Relation> of(Budget budget) {
        var relations = new ArrayList<Relation>();
        budget.revenue().forEach(line -> relations.addAll(revenue(line)));
        budget.revenue().stream()
                .filter(RevenueLine::total)
                .forEach(total -> relations.addAll(totals(total, budget)));
        budget.capital().forEach(line -> relations.addAll(capital(line)));
        return relations;
    }

    private List<Relation> revenue(RevenueLine line) {
        var relations = new ArrayList<Relation>();
        var before = figure("revenue", line.id(), "revised", line.revised());
        var after = figure("revenue", line.id(), "forecast", line.forecast());
        if (before.isPresent() && after.isPresent()) {
            claims.find("revenue", line.id(), "variance")
                    .ifPresent(claim ->
                            relations.add(new Difference(claim, after.get(), before.get())));
            claims.find("revenue", line.id(), "variance-percent")
                    .ifPresent(claim ->
                            relations.add(
                                    new PercentChange(
                                            claim,
                                            before.get(),
                                            after.get(),
                                            PercentChange.Base.ABSOLUTE)));
        }
        return relations;
    }

    private List<Relation> totals(RevenueLine total, Budget budget) {
        var relations = new ArrayList<Relation>();
        sum(total, budget, "original", RevenueLine::original).ifPresent(relations::add);
        sum(total, budget, "revised", RevenueLine::revised).ifPresent(relations::add);
        sum(total, budget, "forecast", RevenueLine::forecast).ifPresent(relations::add);
        return relations;
    }

    private Optional<Relation> sum(
            RevenueLine total,
            Budget budget,
            String column,
            Function<RevenueLine, @Nullable Quantity> of) {
        var lines =
                budget.revenue().stream()
                        .filter(line -> !line.total())
                        .map(line -> figure("revenue", line.id(), column, of.apply(line)))
                        .toList();
        return lines.stream().allMatch(Optional::isPresent)
                ? claims.find("revenue", total.id(), column)
                        .map(claim ->
                                new Sum(claim, lines.stream().map(Optional::orElseThrow).toList()))
                : Optional.empty();
    }

    private List<Relation> capital(CapitalLine line) {
        var relations = new ArrayList<Relation>();
        sum(line, "revised", List.of("original", "slippage-in")).ifPresent(relations::add);
        sum(line, "latest", List.of("revised", "slippage")).ifPresent(relations::add);
        var latest = claims.find("capital", line.id(), "latest");
        var forecast = claims.find("capital", line.id(), "forecast");
        if (latest.isPresent() && forecast.isPresent()) {
            claims.find("capital", line.id(), "variance")
                    .ifPresent(claim ->
                            relations.add(
                                    new Difference(claim, forecast.get(), latest.get(), true)));
        }
        return relations;
    }

    private Optional<Relation> sum(CapitalLine line, String result, List<String> parts) {
        var inputs = parts.stream().map(part -> claims.find("capital", line.id(), part)).toList();
        return inputs.stream().allMatch(Optional::isPresent)
                ? claims.find("capital", line.id(), result)
                        .map(claim ->
                                new Sum(claim, inputs.stream().map(Optional::orElseThrow).toList()))
                : Optional.empty();
    }

    /// As the paper states it, else as the pack gives it, to the thousand.
    private Optional<Claim> figure(
            String about, String key, String column, @Nullable Quantity known) {
        var stated = claims.find(about, key, column);
        return stated.isPresent() || known == null
                ? stated
                : Optional.of(Claim.printed(column, known.toString(), ""));
    }
}
