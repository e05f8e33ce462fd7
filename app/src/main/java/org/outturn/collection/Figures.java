package org.outturn.collection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Framework;
import org.outturn.council.Area;
import org.outturn.council.Disclosure;

/// All figures and words of a council: of each figure the current revision, of words and ratings set by hand the current wording.
public record Figures(
        List<Figure> figures,
        List<EarlierFigure> earlier,
        List<JudgedRating> judged,
        List<Stated> stated,
        List<PrintedRelation> relations,
        List<Words> words,
        List<Benchmark> benchmarks) {
    public Figures {
        figures = List.copyOf(figures);
        earlier = List.copyOf(earlier);
        judged = List.copyOf(judged);
        stated = List.copyOf(stated);
        relations = List.copyOf(relations);
        words = List.copyOf(words);
        benchmarks = List.copyOf(benchmarks);
    }

    /// The same words and ratings with other figures.
    public Figures with(List<Figure> others) {
        return new Figures(others, earlier, judged, stated, relations, words, benchmarks);
    }

    /// The same as they may leave, by a council's rule for small counts.
    ///
    /// @param disclosure null where the council has no such rule
    public Figures shown(@Nullable Disclosure disclosure, Framework framework, List<Area> areas) {
        return disclosure == null ? this : SafeFigures.of(this, disclosure, framework, areas);
    }
}
