package org.outturn.publication;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.FiguresAs;
import org.outturn.component.Evidence;
import org.outturn.component.Filters;
import org.outturn.component.InlineFigures;
import org.outturn.council.Council;
import org.outturn.design.Colour;
import org.outturn.document.Document;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.Value;
import org.outturn.rules.period.Period;
import org.outturn.template.ReportTemplate;

/// Makes one report: reads its template, composes its blocks, and tells everything that is wrong at once.
final class Report {
    private static final Pattern DATE = Pattern.compile("(\\d{1,2} \\p{L}+ \\d{4})");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Evidence evidence;
    private final InlineFigures figures;

    private Report(Evidence evidence, InlineFigures figures) {
        this.evidence = evidence;
        this.figures = figures;
    }

    /// Where the data of a council and period comes from.
    @FunctionalInterface
    interface Gathering {
        Evidence evidence(Council council, Period period, FiguresAs mode);
    }

    static String file(String template) {
        return "reports/" + template + ".md";
    }

    static Rendering make(
            Council council, ReportTemplate template, @Nullable Period asked, Gathering gathering) {
        var faults = new Faults();
        var file = file(template.name());
        var text = TemplateText.read(file, template.markdown(), faults);
        var front = FrontMatter.read(file, text.front(), faults);
        if (front == null) {
            return new Rendering.Refused(faults.inOrder());
        }
        var info = info(council, template, front, asked);
        var all = gathering.evidence(council, info.period(), front.figures());
        var evidence =
                front.measures().isGiven() ? all.with(Filters.read(front.measures(), all)) : all;
        var flags = new Faults();
        var figures = Palette.figures().flagging(flags::add);
        var composer =
                new Composer(
                        file,
                        evidence,
                        front.paper() == Document.Orientation.SLIDES,
                        faults,
                        figures);
        var blocks = composer.compose(text.body());
        figures.checkWords(evidence);
        var cover = new Report(evidence, figures).cover(front);
        return faults.count() > 0
                ? new Rendering.Refused(faults.inOrder())
                : new Rendering.Rendered(
                        new Document(
                                cover.title(),
                                cover.subtitle(),
                                cover.language(),
                                cover.brand(),
                                cover.date(),
                                cover.fields(),
                                cover.footer(),
                                cover.orientation(),
                                cover.notice(),
                                blocks),
                        info,
                        flags.inOrder());
    }

    static TemplateInfo info(
            Council council, ReportTemplate template, FrontMatter front, @Nullable Period asked) {
        var own = front.period();
        return new TemplateInfo(
                template.name(),
                front.title().isGiven() ? front.title().text() : template.name(),
                front.subtitle().words(),
                asked != null ? asked : own != null ? own : council.period(),
                front.figures(),
                front.formats());
    }

    /// The document without its blocks.
    private Document cover(FrontMatter front) {
        var council = evidence.council();
        var fields =
                front.fields().stream()
                        .map(field -> new Document.Field(field.name(), plain(field.value())))
                        .toList();
        return new Document(
                front.title().isGiven() ? plain(front.title()) : "Report",
                maybe(front.subtitle()),
                "en-GB",
                new Document.Brand(
                        council.name(),
                        Colour.parse(council.brand().colour()),
                        Colour.parse(council.brand().accent())),
                date(fields),
                fields,
                maybe(front.footer()),
                front.paper(),
                council.fictional()
                        ? "%s is fictional. Every figure and every word is invented."
                                .formatted(council.name())
                        : null,
                List.of());
    }

    /// That of the meeting, where the cover names it; otherwise the last day of the period.
    private LocalDate date(List<Document.Field> fields) {
        for (var field : fields) {
            var found = DATE.matcher(field.value());
            if (field.name().equalsIgnoreCase("date") && found.find()) {
                try {
                    return LocalDate.parse(found.group(1), DAY);
                } catch (DateTimeParseException e) {
                    break;
                }
            }
        }
        return evidence.period().end();
    }

    private @Nullable String maybe(Value value) {
        return value.isGiven() ? plain(value) : null;
    }

    private String plain(Value value) {
        return figures.plain(value, evidence);
    }
}
