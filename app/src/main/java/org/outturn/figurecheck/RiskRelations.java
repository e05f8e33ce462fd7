package org.outturn.figurecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.outturn.collection.Stated;
import org.outturn.risk.Register;
import org.outturn.risk.Risk;
import org.outturn.risk.RiskMatrix;
import org.outturn.rules.figures.BandOf;
import org.outturn.rules.figures.CountOf;
import org.outturn.rules.figures.LevelOf;
import org.outturn.rules.figures.Relation;
import org.outturn.rules.figures.ScoreOf;
import org.outturn.rules.risk.Band;
import org.outturn.rules.risk.Matrix;
import org.outturn.rules.risk.Score;

/// What must hold of printed risk scores, their bands and words, and the cells of the heat map.
final class RiskRelations {
    private static final Pattern CELL = Pattern.compile("likelihood=(\\d+); ?impact=(\\d+)");

    private final Claims claims;

    RiskRelations(Claims claims) {
        this.claims = claims;
    }

    List<Relation> of(Register register) {
        var given = register.matrix();
        if (given == null) {
            return List.of();
        }
        var matrix = matrix(given);
        var relations = new ArrayList<Relation>();
        for (var risk : register.risks()) {
            relations.addAll(of(risk, "current", risk.current(), matrix));
            relations.addAll(of(risk, "target", risk.target(), matrix));
        }
        for (var cell : claims.about("heat-map")) {
            count(cell, register).ifPresent(relations::add);
        }
        return relations;
    }

    private List<Relation> of(Risk risk, String which, Risk.Position position, Matrix matrix) {
        var relations = new ArrayList<Relation>();
        claims.find("risk", risk.id(), which + "-impact")
                .ifPresent(claim -> relations.add(new LevelOf(claim, matrix.impact())));
        claims.find("risk", risk.id(), which + "-likelihood")
                .ifPresent(claim -> relations.add(new LevelOf(claim, matrix.likelihood())));
        var score = score(position);
        if (score != null) {
            claims.find("risk", risk.id(), which + "-score")
                    .ifPresent(claim -> relations.add(new ScoreOf(claim, score)));
            claims.find("risk", risk.id(), which + "-band")
                    .ifPresent(claim -> relations.add(new BandOf(claim, matrix, score)));
        }
        return relations;
    }

    private Optional<Relation> count(Stated cell, Register register) {
        var place = CELL.matcher(cell.key());
        if (!place.matches()) {
            return Optional.empty();
        }
        int likelihood = Integer.parseInt(place.group(1));
        int impact = Integer.parseInt(place.group(2));
        int sure = 0;
        int possible = 0;
        for (var risk : register.risks()) {
            var at = risk.current();
            boolean fits =
                    (at.impact() == null || at.impact() == impact)
                            && (at.likelihood() == null || at.likelihood() == likelihood);
            if (fits && score(at) != null) {
                sure++;
            } else if (fits) {
                possible++;
            }
        }
        for (var counted : register.counted()) {
            if (counted.likelihood() == likelihood && counted.impact() == impact) {
                sure += counted.number();
            }
        }
        return Optional.of(
                new CountOf(
                        claims.claim(cell),
                        sure,
                        sure + possible,
                        "the register and the risks that are only counted"));
    }

    private static @Nullable Score score(Risk.Position position) {
        var impact = position.impact();
        var likelihood = position.likelihood();
        return impact == null || likelihood == null ? null : new Score(impact, likelihood);
    }

    private static Matrix matrix(RiskMatrix given) {
        return new Matrix(
                given.impact(),
                given.likelihood(),
                given.bands().stream()
                        .map(band ->
                                new Band(
                                        band.id(),
                                        band.name(),
                                        band.from(),
                                        band.to(),
                                        band.colour()))
                        .toList());
    }
}
