package org.outturn.indicator;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Assessment;
import org.outturn.assessment.ChangeOfMix;
import org.outturn.assessment.FiguresAs;
import org.outturn.collection.Collection;
import org.outturn.collection.Figure;
import org.outturn.council.Area;
import org.outturn.derivation.Origin;
import org.outturn.doubt.Doubts;
import org.outturn.rules.combine.Hidden;
import org.outturn.rules.direction.Against;
import org.outturn.rules.doubt.Doubt;
import org.outturn.viewing.Setting;
import org.outturn.viewing.Trend;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Brings together what the pages and charts of one indicator need.
@Component
class IndicatorStories {
    private static final int LATEST = 24;

    private final Assessment assessment;
    private final Collection collection;
    private final Doubts doubts;

    IndicatorStories(Assessment assessment, Collection collection, Doubts doubts) {
        this.assessment = assessment;
        this.collection = collection;
        this.doubts = doubts;
    }

    /// @param history of the whole council, oldest first, up to the chosen period
    /// @param hidden what the whole hides of its parts
    /// @param doubts about the figure
    /// @param earlier why the earlier figures are doubted that its directions rest on
    record Story(
            Assessed one,
            List<Assessed> history,
            List<AreaFigures> areas,
            List<Hidden> hidden,
            List<Doubt> doubts,
            Map<Against, String> earlier) {}

    /// @throws ResponseStatusException when the council has no such indicator
    Story story(Setting setting, String indicator) {
        var council = setting.council();
        var one =
                assessment
                        .find(council.id(), indicator, Area.WHOLE, setting.period())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var id = one.indicator().id();
        var scorecard = assessment.scorecard(council.id(), setting.period(), FiguresAs.LATEST);
        var parts = scorecard.partsOf(id);
        return new Story(
                one,
                history(setting, id),
                AreaFigures.of(
                        council, one, parts, parts.isEmpty() ? Map.of() : trends(setting, one)),
                scorecard.hidden(one),
                doubts.of(scorecard, one, LocalDate.now(ZoneId.of("Europe/London"))),
                doubts.earlier(council.id()).of(one));
    }

    /// Up to the chosen period, so that an earlier period shows what was known of the time until then.
    private List<Assessed> history(Setting setting, String indicator) {
        return assessment.history(setting.council().id(), indicator, Area.WHOLE).stream()
                .filter(past -> !Trend.covers(past).end().isAfter(setting.period().end()))
                .toList();
    }

    private Map<String, List<@Nullable Double>> trends(Setting setting, Assessed one) {
        var trends = new HashMap<String, List<@Nullable Double>>();
        for (var figure : assessment.figures(setting.council().id()).figures()) {
            var observation = figure.observation();
            if (figure.indicator().equals(one.indicator().id())
                    && !figure.area().equals(Area.WHOLE)
                    && !observation.period().end().isAfter(setting.period().end())) {
                trends.computeIfAbsent(figure.area(), _ -> new ArrayList<>())
                        .add(
                                observation
                                        .result(one.indicator().measure())
                                        .map(result -> result.toDouble())
                                        .orElse(null));
            }
        }
        trends.replaceAll(
                (_, values) -> values.subList(Math.max(0, values.size() - LATEST), values.size()));
        return trends;
    }

    /// Why the whole changed, by kind of area.
    Map<String, ChangeOfMix> mixes(Setting setting, Story story) {
        return assessment.mix(setting.council().id(), story.one());
    }

    /// Where the figure comes from, if nobody gave it.
    Optional<Origin> origin(Setting setting, Story story) {
        return Optional.ofNullable(story.one().figure())
                .flatMap(figure -> assessment.origin(setting.council().id(), figure));
    }

    /// What was revised of the figures, or of those that they follow from, and all that it was: series by series, oldest first. The database is
    /// asked only where there is any.
    List<Figure> revised(Setting setting, Story story) {
        var council = setting.council().id();
        return story.history().stream()
                .flatMap(past -> Stream.ofNullable(past.figure()))
                .filter(figure -> figure.revision() > 1)
                .flatMap(figure -> assessment.given(council, figure).stream())
                .filter(given -> given.revision() > 1)
                .map(given -> new Line(given.indicator(), given.area()))
                .distinct()
                .flatMap(
                        line -> collection.revised(council, line.indicator(), line.area()).stream())
                .toList();
    }

    private record Line(String indicator, String area) {}
}
