package org.outturn.design;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import org.outturn.design.chart.Canvas;
import org.outturn.design.chart.Chart;
import org.outturn.design.chart.Marks;
import org.outturn.design.template.JtebreadcrumbsGenerated;
import org.outturn.design.template.JtebuttonGenerated;
import org.outturn.design.template.JtecardGenerated;
import org.outturn.design.template.JtechartGenerated;
import org.outturn.design.template.JtecheckboxesGenerated;
import org.outturn.design.template.JtedetailsGenerated;
import org.outturn.design.template.JteerrorSummaryGenerated;
import org.outturn.design.template.JteinputGenerated;
import org.outturn.design.template.JteinsetTextGenerated;
import org.outturn.design.template.JtelinkGenerated;
import org.outturn.design.template.JtenotificationGenerated;
import org.outturn.design.template.JtepaginationGenerated;
import org.outturn.design.template.JtepagingGenerated;
import org.outturn.design.template.JtepasswordInputGenerated;
import org.outturn.design.template.JtephaseBannerGenerated;
import org.outturn.design.template.JteradiosGenerated;
import org.outturn.design.template.JteratingTagGenerated;
import org.outturn.design.template.JtescrollerGenerated;
import org.outturn.design.template.JteselectGenerated;
import org.outturn.design.template.JteserviceNavigationGenerated;
import org.outturn.design.template.JteshellGenerated;
import org.outturn.design.template.JtestackedTableGenerated;
import org.outturn.design.template.JtesummaryListGenerated;
import org.outturn.design.template.JtetableGenerated;
import org.outturn.design.template.JtetagGenerated;
import org.outturn.design.template.JtetextareaGenerated;
import org.outturn.design.template.JtewarningTextGenerated;
import org.outturn.design.template.JtewideChartGenerated;

/// Every component as a function from its record to content that any template can take in: `${tag(Tag.of("Statutory"))}`.
public final class Components {
    private static final double ICON = 16;

    private Components() {}

    public static Content tag(Tag tag) {
        return out -> JtetagGenerated.render(html(out), null, tag);
    }

    public static Content breadcrumbs(Breadcrumbs crumbs) {
        return out -> JtebreadcrumbsGenerated.render(html(out), null, crumbs);
    }

    public static Content button(Button button) {
        return out -> JtebuttonGenerated.render(html(out), null, button);
    }

    public static Content table(Table table) {
        return out -> JtetableGenerated.render(html(out), null, table);
    }

    public static Content summaryList(SummaryList list) {
        return out -> JtesummaryListGenerated.render(html(out), null, list);
    }

    public static Content details(Details details) {
        return out -> JtedetailsGenerated.render(html(out), null, details);
    }

    public static Content pagination(Pagination pages) {
        return out -> JtepaginationGenerated.render(html(out), null, pages);
    }

    /// The ways through a long list, beneath one page of it.
    public static Content paging(Paging paging) {
        return out -> JtepagingGenerated.render(html(out), null, paging);
    }

    public static Content notification(Notification notification) {
        return out -> JtenotificationGenerated.render(html(out), null, notification);
    }

    public static Content errorSummary(ErrorSummary summary) {
        return out -> JteerrorSummaryGenerated.render(html(out), null, summary);
    }

    public static Content input(Input input) {
        return out -> JteinputGenerated.render(html(out), null, input);
    }

    public static Content textarea(Textarea area) {
        return out -> JtetextareaGenerated.render(html(out), null, area);
    }

    public static Content passwordInput(PasswordInput input) {
        return out -> JtepasswordInputGenerated.render(html(out), null, input);
    }

    public static Content select(Select select) {
        return out -> JteselectGenerated.render(html(out), null, select);
    }

    public static Content checkboxes(Checkboxes choice) {
        return out -> JtecheckboxesGenerated.render(html(out), null, choice);
    }

    public static Content radios(Radios choice) {
        return out -> JteradiosGenerated.render(html(out), null, choice);
    }

    public static Content phaseBanner(PhaseBanner banner) {
        return out -> JtephaseBannerGenerated.render(html(out), null, banner);
    }

    public static Content serviceNavigation(ServiceNavigation navigation) {
        return out -> JteserviceNavigationGenerated.render(html(out), null, navigation);
    }

    public static Content card(Card card) {
        return out -> JtecardGenerated.render(html(out), null, card);
    }

    /// Words, escaped.
    public static Content text(String words) {
        return out -> Escape.htmlContent(words, out);
    }

    public static Content link(Link link) {
        return out -> JtelinkGenerated.render(html(out), null, link);
    }

    public static Content insetText(Content content) {
        return out -> JteinsetTextGenerated.render(html(out), null, content);
    }

    public static Content warningText(String words) {
        return out -> JtewarningTextGenerated.render(html(out), null, words);
    }

    /// Shape, colour and word, always together.
    public static Content rating(Mark mark) {
        return out ->
                JteratingTagGenerated.render(
                        html(out), null, mark, icon -> icon.writeContent(Marks.icon(mark, ICON)));
    }

    /// A chart twice: for a wide screen and, redrawn so that its words stay readable, for a narrow one. Only one is shown.
    public static Content chart(Chart chart) {
        return out ->
                JtechartGenerated.render(
                        html(out), null, chart.on(Canvas.WIDE), chart.on(Canvas.NARROW));
    }

    /// A chart that takes the whole width of the page where there is one to take.
    public static Content wideChart(Chart chart) {
        return out ->
                JtewideChartGenerated.render(
                        html(out),
                        null,
                        chart.on(Canvas.FULL),
                        chart.on(Canvas.WIDE),
                        chart.on(Canvas.NARROW));
    }

    /// A table of words, which on a narrow screen becomes a list: each row's cells below one another, each with its column's heading.
    public static Content stackedTable(Table table) {
        return out -> JtestackedTableGenerated.render(html(out), null, table);
    }

    /// A wide table that scrolls by itself, by pointer and by keyboard, so that the page around it does not.
    public static Content scroller(String label, Content content) {
        return out -> JtescrollerGenerated.render(html(out), null, label, content);
    }

    /// A whole page.
    public static Content page(Shell shell, Content content) {
        return out -> JteshellGenerated.render(html(out), null, shell, content);
    }

    /// Content as text, for documents and tests.
    public static String html(Content content) {
        var text = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(text));
        return text.toString();
    }

    private static HtmlTemplateOutput html(TemplateOutput out) {
        return out instanceof HtmlTemplateOutput already
                ? already
                : new OwaspHtmlTemplateOutput(out);
    }
}
