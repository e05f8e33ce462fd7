package org.outturn.publication;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.FiguresAs;
import org.outturn.component.Evidence;
import org.outturn.council.Councils;
import org.outturn.document.Inline;
import org.outturn.narrative.Draft;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.Place;
import org.outturn.plainfile.Value;
import org.outturn.rules.period.Period;
import org.outturn.template.ReportTemplates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A door of the room: proposes sentences on a council's measures, to be edited and taken over into a template or commentary.
@Service
public class Drafting {
    private final Councils councils;
    private final ReportTemplates templates;
    private final Sources sources;

    Drafting(Councils councils, ReportTemplates templates, Sources sources) {
        this.councils = councils;
        this.templates = templates;
        this.sources = sources;
    }

    /// @param about the measure, or the group of measures
    /// @param markdown with its phrases, to be taken over
    /// @param reads as it reads now
    public record Drafted(String about, String markdown, String reads) {}

    /// On one indicator of a council, by code or id; none where there is no such indicator.
    @Transactional(readOnly = true)
    public List<Drafted> ofIndicator(String council, String indicator, @Nullable Period period) {
        var evidence = evidence(council, period, FiguresAs.LATEST);
        return evidence.scorecard().whole().stream()
                .filter(one ->
                        indicator.equals(one.indicator().code())
                                || indicator.equals(one.indicator().id()))
                .map(one ->
                        drafted(
                                one.indicator().title(),
                                new Draft(evidence).measure(one),
                                evidence))
                .toList();
    }

    /// On the measures of a report: a summary of all, one of each group, and a sentence on each measure.
    @Transactional(readOnly = true)
    public List<Drafted> ofReport(String council, String report, @Nullable Period period) {
        var owner = councils.get(council);
        var template =
                templates
                        .find(council, report)
                        .orElseThrow(() ->
                                new java.util.NoSuchElementException(
                                        "%s has no report '%s'".formatted(council, report)));
        var faults = new Faults();
        var file = Report.file(report);
        var front =
                FrontMatter.read(
                        file, TemplateText.read(file, template.markdown(), faults).front(), faults);
        if (front == null) {
            return List.of();
        }
        var info = Report.info(owner, template, front, period);
        return all(
                sources.evidence(owner, info.period(), info.figures()),
                front.measures().text().strip());
    }

    /// On all measures of a council.
    @Transactional(readOnly = true)
    public List<Drafted> ofCouncil(String council, @Nullable Period period) {
        return all(evidence(council, period, FiguresAs.LATEST), "");
    }

    private Evidence evidence(String council, @Nullable Period period, FiguresAs figures) {
        var owner = councils.get(council);
        return sources.evidence(owner, period == null ? owner.period() : period, figures);
    }

    private static List<Drafted> all(Evidence evidence, String filter) {
        var draft = new Draft(evidence);
        var usual = filter.equals("all") ? "" : filter;
        var drafted = new ArrayList<Drafted>();
        drafted.add(drafted("All measures", draft.summary(usual), evidence));
        var framework = evidence.framework();
        var measures =
                evidence.scorecard()
                        .filter(
                                org.outturn.component.Filters.read(
                                        Value.at(Place.of("report"), usual, new Faults()),
                                        evidence));
        for (var kind : framework.kindsOfGrouping()) {
            for (var grouping : framework.groupings(kind)) {
                if (measures.stream()
                        .anyMatch(one ->
                                grouping.id().equals(one.indicator().groupings().get(kind)))) {
                    var own = "%s=%s".formatted(kind, grouping.id());
                    drafted.add(
                            drafted(
                                    grouping.name(),
                                    draft.summary(usual.isEmpty() ? own : own + "; " + usual),
                                    evidence));
                }
            }
        }
        measures.forEach(
                one -> drafted.add(drafted(one.indicator().title(), draft.measure(one), evidence)));
        return drafted;
    }

    private static Drafted drafted(String about, String markdown, Evidence evidence) {
        var text = Value.at(Place.of("draft", 1, 1), markdown, new Faults());
        return new Drafted(
                about, markdown, Inline.plain(Palette.figures().fill(text, evidence)).strip());
    }
}
