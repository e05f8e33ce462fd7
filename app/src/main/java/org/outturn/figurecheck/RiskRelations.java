package org.outturn.figurecheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
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
            relations.addAll(of(risk, "inherent", risk.inherent(), matrix));
            relations.addAll(of(risk, "current", risk.current(), matrix));
            relations.addAll(of(risk, "target", risk.target(), matrix));
        }
        for (var cell : claims.about("heat-map")) {
            relations.add(count(cell, register));
        }
        return relations;
    }

    private List<Relation> of(Risk risk, String which, Risk.Position position, Matrix matrix) {
        var relations = new ArrayList<Relation>();
        for (var claim : claims.all("risk", risk.id(), which + "-impact")) {
            relations.add(new LevelOf(claim, matrix.impact()));
        }
        for (var claim : claims.all("risk", risk.id(), which + "-likelihood")) {
            relations.add(new LevelOf(claim, matrix.likelihood()));
        }
        var score = score(position);
        if (score != null) {
            for (var claim : claims.all("risk", risk.id(), which + "-score")) {
                relations.add(new ScoreOf(claim, score));
            }
            for (var claim : claims.all("risk", risk.id(), which + "-band")) {
                relations.add(new BandOf(claim, matrix, score));
            }
        }
        return relations;
    }

    private Relation count(Stated cell, Register register) {
        var likelihood = levels(cell, "likelihood");
        var impact = levels(cell, "impact");
        int sure = 0;
        int possible = 0;
        for (var risk : register.risks()) {
            var at = risk.current();
            boolean fits =
                    (at.impact() == null || impact.test(at.impact()))
                            && (at.likelihood() == null || likelihood.test(at.likelihood()));
            if (fits && score(at) != null) {
                sure++;
            } else if (fits) {
                possible++;
            }
        }
        for (var counted : register.counted()) {
            if (likelihood.test(counted.likelihood()) && impact.test(counted.impact())) {
                sure += counted.number();
            }
        }
        return new CountOf(
                claims.claim(cell),
                sure,
                sure + possible,
                "the register and the risks that are only counted");
    }

    /// Which levels a cell is of: `likelihood=5; impact=4`, in either order, or a row or a column of the map.
    private static IntPredicate levels(Stated cell, String side) {
        var level = Pattern.compile("\\b" + side + "\\s*=([^;]*)").matcher(cell.key());
        if (!level.find()) {
            return _ -> true;
        }
        var levels =
                Arrays.stream(level.group(1).split(","))
                        .map(text -> Integer.valueOf(text.strip()))
                        .toList();
        return levels::contains;
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
