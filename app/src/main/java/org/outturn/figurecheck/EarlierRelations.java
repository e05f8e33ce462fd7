package org.outturn.figurecheck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.catalogue.Framework;
import org.outturn.collection.Figure;
import org.outturn.collection.Figures;
import org.outturn.collection.Stated;
import org.outturn.council.Area;
import org.outturn.rules.figures.Claim;
import org.outturn.rules.figures.Relation;
import org.outturn.rules.figures.ValueOfParts;

/// Printed results of earlier periods than the paper's own, which follow from their parts too.
record EarlierRelations(Framework framework, Claims claims, Figures figures) {
    List<Relation> all() {
        return claims.earlier("indicator", "result").stream().flatMap(this::relation).toList();
    }

    private Stream<Relation> relation(Stated stated) {
        var indicator = framework.indicator(stated.key());
        var figure = figure(stated);
        if (indicator.isEmpty() || figure.isEmpty()) {
            return Stream.of();
        }
        var parts = figure.get().observation();
        var numerator = parts.numerator();
        var denominator = parts.denominator();
        return numerator == null || denominator == null
                ? Stream.of()
                : Stream.of(
                        new ValueOfParts(
                                claims.claim(stated),
                                indicator.get().measure(),
                                Claim.exactly("numerator", numerator, ""),
                                Claim.exactly("denominator", denominator, "")));
    }

    /// The figure that covers the period, or else the one that was reported in it.
    private Optional<Figure> figure(Stated stated) {
        var own =
                figures.figures().stream()
                        .filter(one ->
                                one.indicator().equals(stated.key())
                                        && one.area().equals(Area.WHOLE))
                        .toList();
        return own.stream()
                .filter(one -> one.observation().period().equals(stated.period()))
                .findFirst()
                .or(() ->
                        own.stream()
                                .filter(one -> one.reported().equals(stated.period()))
                                .findFirst());
    }
}
