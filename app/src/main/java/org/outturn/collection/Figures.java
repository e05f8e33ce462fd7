package org.outturn.collection;

import java.util.List;

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
}
