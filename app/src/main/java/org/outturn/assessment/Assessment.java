package org.outturn.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.outturn.catalogue.Catalogue;
import org.outturn.catalogue.Framework;
import org.outturn.catalogue.Indicator;
import org.outturn.collection.Collection;
import org.outturn.collection.Figure;
import org.outturn.collection.Figures;
import org.outturn.council.Area;
import org.outturn.council.Councils;
import org.outturn.council.Kept;
import org.outturn.derivation.Origin;
import org.outturn.rules.period.Period;
import org.outturn.rules.rating.Facts;
import org.outturn.rules.verdict.Assessor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The room's door: figures judged by the rules, live, and every verdict kept.
@Service
public class Assessment {
    private final Councils councils;
    private final Catalogue catalogue;
    private final Collection collection;
    private final VerdictStore verdicts;
    private final Kept<Evidence> kept;

    Assessment(
            Councils councils, Catalogue catalogue, Collection collection, VerdictStore verdicts) {
        this.councils = councils;
        this.catalogue = catalogue;
        this.collection = collection;
        this.verdicts = verdicts;
        kept = new Kept<>(councils, this::arranged);
    }

    public Scorecard scorecard(String council, Period period, FiguresAs mode) {
        var evidence = evidence(council);
        var assessor = new FigureAssessor(evidence);
        var selection = new Selection(period, mode);
        var whole = new ArrayList<Assessed>();
        var parts = new ArrayList<Assessed>();
        for (var indicator : evidence.framework().indicators()) {
            if (holds(indicator, period)) {
                var figures = evidence.figures(Series.whole(indicator.id()));
                whole.add(
                        assessor.assess(
                                indicator,
                                Area.WHOLE,
                                period,
                                selection.choose(figures, indicator.measure()).orElse(null)));
                for (var area : evidence.areas()) {
                    selection
                            .choose(
                                    evidence.figures(new Series(indicator.id(), area.id())),
                                    indicator.measure())
                            .map(figure -> assessor.assess(indicator, area.id(), period, figure))
                            .ifPresent(parts::add);
                }
            }
        }
        return new Scorecard(evidence.council(), period, mode, whole, parts);
    }

    /// The same of the whole council, without its areas, for some indicators only.
    ///
    /// @param which by id
    public List<Assessed> whole(
            String council, Period period, FiguresAs mode, Predicate<String> which) {
        var evidence = evidence(council);
        var assessor = new FigureAssessor(evidence);
        var selection = new Selection(period, mode);
        return evidence.framework().indicators().stream()
                .filter(one -> which.test(one.id()) && holds(one, period))
                .map(one ->
                        assessor.assess(
                                one,
                                Area.WHOLE,
                                period,
                                selection
                                        .choose(
                                                evidence.figures(Series.whole(one.id())),
                                                one.measure())
                                        .orElse(null)))
                .toList();
    }

    /// Every figure of a series, assessed as of the period in which it was reported, in the order of the periods covered. Where a figure was
    /// reported in several periods, as it was reported last.
    ///
    /// @param indicator id or code
    /// @param area empty for the whole council
    public List<Assessed> history(String council, String indicator, String area) {
        var evidence = evidence(council);
        var found = evidence.framework().indicator(indicator);
        if (found.isEmpty()) {
            return List.of();
        }
        var last = new ArrayList<Figure>();
        for (var figure : evidence.figures(new Series(found.get().id(), area))) {
            last.removeIf(one -> one.observation().period().equals(figure.observation().period()));
            last.add(figure);
        }
        var assessor = new FigureAssessor(evidence);
        return last.stream()
                .map(figure -> assessor.assess(found.get(), area, figure.reported(), figure))
                .toList();
    }

    /// One indicator (by id or code) as it stands in a reporting period: as reported in it, or else by the latest figure of the year.
    public Optional<Assessed> find(String council, String indicator, String area, Period period) {
        var evidence = evidence(council);
        return evidence.framework()
                .indicator(indicator)
                .map(found -> {
                    var figures = evidence.figures(new Series(found.id(), area));
                    var figure =
                            new Selection(period, FiguresAs.REPORTED)
                                    .choose(figures, found.measure())
                                    .or(() ->
                                            new Selection(period, FiguresAs.LATEST)
                                                    .choose(figures, found.measure()));
                    return new FigureAssessor(evidence)
                            .assess(found, area, period, figure.orElse(null));
                });
    }

    /// @throws NoSuchElementException when the council has no such indicator
    public Assessed get(String council, String indicator, String area, Period period) {
        return find(council, indicator, area, period)
                .orElseThrow(() ->
                        new NoSuchElementException(
                                "%s has no indicator '%s'".formatted(council, indicator)));
    }

    /// The council's current figures and words, with the figures that are derived from others.
    public Figures figures(String council) {
        return evidence(council).all();
    }

    /// Where a figure comes from that nobody gave: a formula, or the areas that it is rolled up from.
    public Optional<Origin> origin(String council, Figure figure) {
        return evidence(council).origin(figure);
    }

    /// The figures that were given and that one follows from; itself where it was given.
    public List<Figure> given(String council, Figure figure) {
        return evidence(council).given(figure);
    }

    /// Why a ratio changed since the figure before, by kind of area: because the areas did, or because more of them is now low.
    public Map<String, ChangeOfMix> mix(String council, Assessed whole) {
        return new Mixture(evidence(council), whole).byKind();
    }

    /// Judges every current figure, and every rating set by hand where there is no figure, and keeps each verdict that is new or has changed.
    ///
    /// @return how many were kept
    @Transactional
    public int assessAll(String council) {
        return assess(council, _ -> true);
    }

    /// The same for some indicators only, by their ids.
    @Transactional
    public int assess(String council, Predicate<String> which) {
        var evidence = evidence(council);
        var assessor = new FigureAssessor(evidence);
        var judged = new ArrayList<FigureAssessor.Judged>();
        for (var indicator : evidence.framework().indicators()) {
            if (!which.test(indicator.id())) {
                continue;
            }
            for (var series : evidence.series(indicator.id())) {
                for (var figure : evidence.figures(series)) {
                    judged.add(assessor.judge(indicator, series.area(), figure.reported(), figure));
                }
            }
        }
        for (var rating : evidence.judged()) {
            var series = new Series(rating.indicator(), rating.area());
            var indicator = evidence.framework().indicator(rating.indicator());
            if (indicator.isPresent()
                    && which.test(rating.indicator())
                    && evidence.figures(series).stream()
                            .noneMatch(figure -> figure.reported().equals(rating.reported()))) {
                judged.add(assessor.judge(indicator.get(), rating.area(), rating.reported(), null));
            }
        }
        return verdicts.append(evidence, judged);
    }

    /// The figures of some indicators, of every area, reported in some periods, as a framework judges them that may be another than the
    /// council's. Nothing is kept. The order depends on the figures alone.
    public List<Assessed> trial(
            String council,
            Framework framework,
            Set<String> indicators,
            Predicate<Period> reported) {
        var evidence =
                new Evidence(
                        councils.get(council),
                        framework,
                        councils.units(council),
                        councils.areas(council),
                        collection.shown(council));
        var assessor = new FigureAssessor(evidence);
        return framework.indicators().stream()
                .filter(indicator -> indicators.contains(indicator.id()))
                .flatMap(indicator ->
                        evidence.series(indicator.id()).stream()
                                .flatMap(series ->
                                        evidence.figures(series).stream()
                                                .filter(one -> reported.test(one.reported()))
                                                .map(figure ->
                                                        assessor.assess(
                                                                indicator,
                                                                series.area(),
                                                                figure.reported(),
                                                                figure))))
                .toList();
    }

    /// What the rating of one that was assessed rests on.
    public Facts facts(String council, Assessed one) {
        var area = one.area();
        var file =
                new CaseFile(
                        evidence(council),
                        one.indicator(),
                        area == null ? Area.WHOLE : area.id(),
                        one.reported(),
                        one.figure());
        return Assessor.facts(file.definition(), file.matterOfRating());
    }

    private Evidence evidence(String council) {
        return kept.of(council);
    }

    private Evidence arranged(String council) {
        return new Evidence(
                councils.get(council),
                catalogue.framework(council),
                councils.units(council),
                councils.areas(council),
                collection.shown(council));
    }

    private static boolean holds(Indicator indicator, Period period) {
        var first = indicator.first();
        var last = indicator.last();
        return (first == null || !period.end().isBefore(first.start()))
                && (last == null || !period.start().isAfter(last.end()));
    }
}
