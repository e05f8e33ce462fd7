package org.outturn.publication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.FiguresAs;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.outturn.document.Format;
import org.outturn.plainfile.Fault;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.Nearest;
import org.outturn.plainfile.Place;
import org.outturn.rules.period.Period;
import org.outturn.template.ReportTemplate;
import org.outturn.template.ReportTemplates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The room's door: a council's reports, made from its templates and its data.
@Service
public class Reports {
    private final Councils councils;
    private final ReportTemplates templates;
    private final Sources sources;

    Reports(Councils councils, ReportTemplates templates, Sources sources) {
        this.councils = councils;
        this.templates = templates;
        this.sources = sources;
    }

    /// By name.
    public List<TemplateInfo> list(String council) {
        return councils.find(council)
                .map(found ->
                        templates.list(council).stream().map(one -> info(found, one)).toList())
                .orElse(List.of());
    }

    public Optional<TemplateInfo> find(String council, String template) {
        return list(council).stream().filter(one -> one.name().equals(template)).findFirst();
    }

    /// Makes a report; everything is read in one transaction, so that its figures agree.
    ///
    /// @param period none: the template's own, or else the council's latest
    @Transactional(readOnly = true)
    public Rendering render(String council, String template, @Nullable Period period) {
        var owner = councils.find(council);
        var found = templates.find(council, template);
        if (owner.isEmpty() || found.isEmpty()) {
            return new Rendering.Refused(List.of(missing(council, template)));
        }
        return Report.make(owner.get(), found.get(), period, sources::evidence);
    }

    /// Makes a report of a template that is not saved: what it would look like, or everything that is wrong with it.
    ///
    /// @param template under the name that it has or is to have, which its front matter must give too
    @Transactional(readOnly = true)
    public Rendering preview(String council, ReportTemplate template) {
        var owner = councils.find(council);
        if (owner.isEmpty()) {
            return new Rendering.Refused(List.of(missing(council, template.name())));
        }
        var misnamed = misnamed(template);
        var made = Report.make(owner.get(), template, null, sources::evidence);
        return switch (made) {
            case Rendering.Rendered _ ->
                    misnamed.isEmpty() ? made : new Rendering.Refused(misnamed);
            case Rendering.Refused(var faults) ->
                    new Rendering.Refused(
                            Stream.concat(misnamed.stream(), faults.stream()).sorted().toList());
        };
    }

    private static List<Fault> misnamed(ReportTemplate template) {
        var file = Report.file(template.name());
        var text = TemplateText.read(file, template.markdown(), new Faults());
        var faults = new Faults();
        var front = FrontMatter.read(file, text.front(), new Faults());
        if (front != null && front.name().isGiven()) {
            var name = front.name().text();
            if (!name.equals(template.name())) {
                faults.add(
                        Place.of(file, line(template.markdown(), "name:"), 1)
                                .fault(
                                        name,
                                        "is not the name of this report",
                                        "write name: " + template.name()));
            }
        }
        return faults.inOrder();
    }

    private static int line(String text, String start) {
        return (int) text.lines().takeWhile(line -> !line.startsWith(start)).count() + 1;
    }

    private Fault missing(String council, String template) {
        if (councils.find(council).isEmpty()) {
            var ids = councils.list().stream().map(Council::id).toList();
            return Place.of("reports")
                    .fault(
                            council,
                            "is not a council here",
                            Nearest.advice(council, ids, "import its pack first"));
        }
        var names = templates.list(council).stream().map(ReportTemplate::name).toList();
        return Place.of("reports")
                .fault(
                        template,
                        "is not a report of the council",
                        Nearest.advice(template, names, "add it to the pack's reports"));
    }

    private static TemplateInfo info(Council council, ReportTemplate template) {
        var faults = new Faults();
        var file = Report.file(template.name());
        var text = TemplateText.read(file, template.markdown(), faults);
        var front = FrontMatter.read(file, text.front(), faults);
        return front == null
                ? new TemplateInfo(
                        template.name(),
                        template.name(),
                        null,
                        council.period(),
                        FiguresAs.REPORTED,
                        Format.USUAL)
                : Report.info(council, template, front, null);
    }
}
