package org.outturn.figurecheck;

import java.util.List;
import java.util.stream.Stream;
import org.outturn.collection.PrintedRelation;
import org.outturn.rules.figures.Claim;
import org.outturn.rules.figures.Difference;
import org.outturn.rules.figures.PartsOfWhole;
import org.outturn.rules.figures.PercentChange;
import org.outturn.rules.figures.Product;
import org.outturn.rules.figures.Ratio;
import org.outturn.rules.figures.Relation;
import org.outturn.rules.figures.SameFigure;
import org.outturn.rules.figures.Sum;
import org.outturn.rules.quantity.Quantity;

/// Further relations that a pack names between figures that its paper prints.
final class PaperRelations {
    private final Claims claims;

    PaperRelations(Claims claims) {
        this.claims = claims;
    }

    List<Relation> of(List<PrintedRelation> named) {
        return named.stream().flatMap(this::of).toList();
    }

    /// One for each time that the result is printed.
    private Stream<Relation> of(PrintedRelation named) {
        var inputs = named.inputs().stream().map(claims::all).toList();
        return inputs.stream().anyMatch(List::isEmpty)
                ? Stream.of()
                : claims.all(named.result()).stream()
                        .map(result ->
                                relation(
                                        named.kind(),
                                        result,
                                        inputs.stream()
                                                .flatMap(printed ->
                                                        claims.beside(result, printed).stream())
                                                .toList()));
    }

    private static Relation relation(String kind, Claim result, List<Claim> inputs) {
        return switch (kind) {
            case "sum" -> new Sum(result, inputs);
            case "difference" -> new Difference(result, inputs.getFirst(), inputs.getLast());
            case "ratio" ->
                    new Ratio(
                            result,
                            inputs.getFirst(),
                            inputs.getLast(),
                            result.text().contains("%") ? Quantity.HUNDRED : Quantity.ONE);
            case "percent-change" -> new PercentChange(result, inputs.getFirst(), inputs.getLast());
            case "product" -> new Product(result, inputs);
            case "parts" -> new PartsOfWhole(result, inputs);
            case "same" -> new SameFigure(result, inputs.getFirst());
            default ->
                    throw new IllegalArgumentException(
                            "The pack reader let the relation '%s' through".formatted(kind));
        };
    }
}
