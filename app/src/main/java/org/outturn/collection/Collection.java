package org.outturn.collection;

import java.util.List;
import org.outturn.rules.period.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The room's door: figures and words as they came in, and every revision of them.
@Service
public class Collection {
    private final FigureStore figures;

    Collection(FigureStore figures) {
        this.figures = figures;
    }

    public Figures figures(String council) {
        return figures.current(council);
    }

    /// Every revision of the figure for a series and period, oldest first.
    ///
    /// @param area empty for the whole council
    /// @param period what the figure covers
    public List<Figure> revisions(String council, String indicator, String area, Period period) {
        return figures.revisions(council, indicator, area, period);
    }

    /// Takes figures and words in. Nothing is overwritten: what differs becomes a revision. Who and when is taken from `actor` and the
    /// clock, whatever the incoming figures say.
    @Transactional
    public Taken take(String council, Figures incoming, String actor) {
        return figures.take(council, incoming, actor);
    }
}
