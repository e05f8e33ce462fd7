package org.outturn.indicator;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.ChangeOfMix;
import org.outturn.catalogue.Framework;
import org.outturn.council.Council;
import org.outturn.derivation.Origin;
import org.outturn.design.Link;
import org.outturn.design.Table;
import org.outturn.indicator.page.IndicatorPage;
import org.outturn.quality.DataQuality;
import org.outturn.rules.combine.Hidden;
import org.outturn.rules.direction.Against;
import org.outturn.rules.doubt.Doubt;
import org.outturn.site.Frame;
import org.outturn.variation.Chance;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Markdown;
import org.outturn.viewing.Setting;
import org.outturn.viewing.Trend;

/// One indicator in full.
final class IndicatorDetail {
    private final Setting setting;
    private final Framework framework;
    private final Assessed one;

    IndicatorDetail(Setting setting, Framework framework, Assessed one) {
        this.setting = setting;
        this.framework = framework;
        this.one = one;
    }

    /// @param history of the whole council, oldest first
    /// @param areas the same indicator in each kind of area that has figures
    /// @param compared where it stands in a benchmark set; null where none is set against it
    /// @param revisions of its figures or of those that they follow from; null where there are none
    /// @param origin of a figure that nobody gave
    /// @param mixes by kind of area
    IndicatorPage page(
            List<Assessed> history,
            List<AreaFigures> areas,
            @Nullable Table revisions,
            @Nullable Content compared,
            List<IndicatorPage.Linked> linked,
            Optional<Origin> origin,
            List<Hidden> hidden,
            Map<String, ChangeOfMix> mixes,
            List<Doubt> doubts,
            Map<Against, String> earlier,
            Definition definition) {
        var title = one.indicator().title();
        var trend = Trend.of(title, history);
        var chance = trend.chance();
        var links = new ChartLinks(setting, one);
        var paper = new PaperTables(one);
        return new IndicatorPage(
                setting.shell(Frame.Part.INDICATORS, title, title),
                setting.heading(Looks.under(one), title, Looks.href(setting.council(), one)),
                Looks.mark(one.verdict().outcome()),
                chance.flatMap(Chance::sentence).orElse(""),
                hidden.stream().map(Hidden::words).toList(),
                new IndicatorHeadlines(one).list(),
                new WorkingOut(setting, framework, one).page(origin),
                trend.chart(one),
                links.of("trend"),
                chance.map(Chance::signals).orElse(List.of()),
                new FigureTable(setting, history).table(),
                new YearEnd(framework, one, history).page(),
                one.verdict().steps(),
                Looks.ways(setting.council(), one, earlier),
                commentary(),
                areas.stream()
                        .map(area ->
                                area.page(
                                        links,
                                        MixWords.of(
                                                setting.council().shortName(),
                                                one.indicator().measure(),
                                                area.kind(),
                                                mixes.get(area.kind()))))
                        .toList(),
                compared == null ? paper.benchmarks() : null,
                compared,
                paper.stated(),
                revisions,
                linked,
                definition.page(),
                new DataQuality(one, trend, history, doubts).list(),
                new Link(
                        "All doubts about the figures of this period",
                        DataQuality.address(setting)));
    }

    private List<IndicatorPage.Said> commentary() {
        return one.words().entrySet().stream()
                .sorted(Comparator.comparingInt(said -> place(said.getKey())))
                .map(said -> {
                    var words = said.getValue();
                    var title = setting.council().commentaryWord(said.getKey());
                    var by = words.by() == null ? "" : words.by() + ", ";
                    return new IndicatorPage.Said(
                            // Not a second time beneath the heading of the section.
                            title.equals("Commentary") ? "" : title,
                            by + words.period().label(),
                            Markdown.html(words.markdown()));
                })
                .toList();
    }

    private static int place(String kind) {
        int place = Council.COMMENTARY.indexOf(kind);
        return place < 0 ? Council.COMMENTARY.size() : place;
    }
}
