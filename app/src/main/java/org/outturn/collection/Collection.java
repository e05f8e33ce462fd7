package org.outturn.collection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Catalogue;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.outturn.council.Disclosure;
import org.outturn.council.Kept;
import org.outturn.rules.period.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The room's door: figures and words as they came in, and every revision of them.
@Service
public class Collection {
    private final FigureStore figures;
    private final WordStore words;
    private final PaperStore papers;
    private final Councils councils;
    private final Catalogue catalogue;
    private final Kept<Figures> kept;
    private final Kept<List<Figure>> superseded;
    private final Kept<Figures> shown;

    Collection(
            FigureStore figures,
            WordStore words,
            PaperStore papers,
            Councils councils,
            Catalogue catalogue) {
        this.figures = figures;
        this.words = words;
        this.papers = papers;
        this.councils = councils;
        this.catalogue = catalogue;
        kept = new Kept<>(councils, this::read);
        shown = new Kept<>(councils, this::safe);
        superseded =
                new Kept<>(
                        councils,
                        council ->
                                SafeFigures.revised(
                                        figures.superseded(council),
                                        shown(council),
                                        disclosure(council),
                                        catalogue.framework(council)));
    }

    /// As they may leave: with what tells of few people withheld, by the council's rule. Pages, reports and verdicts are made of these.
    public Figures shown(String council) {
        return shown.of(council);
    }

    private Figures safe(String council) {
        var disclosure = disclosure(council);
        return disclosure == null
                ? figures(council)
                : SafeFigures.of(
                        figures(council),
                        disclosure,
                        catalogue.framework(council),
                        councils.areas(council));
    }

    private @Nullable Disclosure disclosure(String council) {
        return councils.find(council).map(Council::disclosure).orElse(null);
    }

    /// As they came in, for those who keep them: an export, an import, the audit.
    public Figures figures(String council) {
        return kept.of(council);
    }

    private Figures read(String council) {
        return new Figures(
                figures.current(council),
                papers.earlier(council),
                words.judged(council),
                papers.stated(council),
                papers.relations(council),
                words.words(council),
                papers.benchmarks(council));
    }

    /// Every revision of the figure for a series and period, in the order in which they came in.
    ///
    /// @param area empty for the whole council
    /// @param period what the figure covers
    public List<Figure> revisions(String council, String indicator, String area, Period period) {
        return figures.revisions(council, indicator, area, period);
    }

    /// Every figure of a series that has been revised, with all that it was, as far as that may leave: by the period covered, then in the
    /// order in which they came in.
    ///
    /// @param area empty for the whole council
    public List<Figure> revised(String council, String indicator, String area) {
        return SafeFigures.revised(
                figures.revised(council, indicator, area),
                shown(council),
                disclosure(council),
                catalogue.framework(council));
    }

    /// What figures of any series were before they were revised, in the order in which it was given, as far as that may leave.
    public List<Figure> superseded(String council) {
        return superseded.of(council);
    }

    /// Takes figures and words in. Nothing is overwritten: what differs becomes a revision. Who and when is taken from `actor` and the
    /// clock, whatever the incoming figures say.
    @Transactional
    public Taken take(String council, Figures incoming, String actor) {
        councils.touch(council);
        int added = 0;
        int revised = 0;
        for (var round : Succession.rounds(incoming.figures(), () -> figures.current(council))) {
            var appended = figures.append(council, round, actor);
            added += appended.added();
            revised += appended.revised();
        }
        int other =
                words.append(council, incoming.judged(), incoming.words(), actor)
                        + papers.replace(council, incoming);
        return new Taken(added, incoming.figures().size() - added - revised, revised, other);
    }

    /// Withdraws figures, judgements and words (their history stays, with who and when), and removes what papers give beside them.
    ///
    /// @return how many are gone
    @Transactional
    public int withdraw(String council, Figures gone, String actor) {
        councils.touch(council);
        return figures.withdraw(council, gone.figures(), actor)
                + words.withdraw(council, gone.judged(), gone.words(), actor)
                + papers.remove(council, gone);
    }
}
