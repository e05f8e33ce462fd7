package org.outturn.publication;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.FiguresAs;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.outturn.document.Format;
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

    private org.outturn.plainfile.Fault missing(String council, String template) {
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
