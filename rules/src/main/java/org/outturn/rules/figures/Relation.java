package org.outturn.rules.figures;

/// Something that must hold between printed figures.
public sealed interface Relation
        permits ValueOfParts,
                VarianceOf,
                DirectionOf,
                RatingOf,
                CountOf,
                PercentOf,
                Sum,
                Difference,
                Product,
                Ratio,
                PercentChange,
                PartOf,
                PartsOfWhole,
                SameFigure,
                ScoreOf,
                BandOf,
                LevelOf {
    /// The claim that is said to be wrong when the relation cannot hold.
    Claim claim();

    Check check();
}
