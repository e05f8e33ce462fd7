package org.outturn.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.TwoCouncils;
import org.outturn.WithWeb;
import org.outturn.edition.Amberley;
import org.outturn.edition.Editions;
import org.outturn.edition.Publishing;
import org.outturn.pack.Imported;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.outturn.pack.SmallPack;
import org.outturn.rules.period.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// Four indicators by what they are about: a is on target, b and c miss it by far, d has no target.
@WithWeb
class TopicsTest {
    private static final String THEMES =
            """
            kind,id,name,position
            theme,homes,Homes,1
            theme,people,People,2
            """;

    @Autowired MockMvc web;
    @Autowired TwoCouncils both;
    @Autowired Packs packs;
    @Autowired Editions editions;
    @TempDir Path folder;

    private static SmallPack pack(String groupings, String... belong) {
        var indicators =
                new StringBuilder(
                        "id,title,unit,measure,decimals,polarity,frequency,accumulation,scheme,groupings\n");
        for (int i = 0; i < belong.length; i++) {
            char id = (char) ('a' + i);
            indicators.append(
                    "%s,Indicator %s,adults,count,0,lower,quarterly,stock,five-per-cent,%s\n"
                            .formatted(id, id, belong[i]));
        }
        return Amberley.published()
                .with("groupings.csv", groupings)
                .with("indicators.csv", indicators.toString())
                .with(
                        "targets.csv",
                        """
                        indicator,period,value
                        a,2025/26,20
                        b,2025/26,20
                        c,2025/26,20
                        """)
                .with(
                        "observations.csv",
                        """
                        indicator,period,value
                        a,2025/26 Q1,20
                        b,2025/26 Q1,40
                        c,2025/26 Q1,40
                        d,2025/26 Q1,40
                        """);
    }

    private void published(SmallPack pack) {
        both.begin(pack.pack(folder));
        publish("quarterly", Period.quarter(2025, 1));
    }

    private void publish(String report, Period period) {
        assertThat(
                        editions.publish(
                                new Publishing.Order(
                                        "amberley", report, period, "", "tester", null)))
                .isInstanceOf(Publishing.Done.class);
    }

    @Test
    void a_topic_is_told_in_words_without_what_none_of_it_is() throws Exception {
        published(pack(THEMES, "theme=homes", "theme=people", "theme=people", "theme=homes"));
        assertThat(topics(page("/amberley/public")))
                .containsExactly(
                        "Homes 2 indicators: 1 is where the council wants it to be, 1 is between or not rated.",
                        "People 2 indicators: none is where the council wants it to be.");
    }

    @Test
    void one_topic_is_one_though_reports_of_other_days_had_it_in_another_place() throws Exception {
        published(inTwoReports(THEMES));
        assertThat(
                        packs.importPack(
                                inTwoReports(
                                                """
                                                kind,id,name,position
                                                theme,climate,Climate,1
                                                theme,homes,Homes,2
                                                theme,people,People and care,3
                                                """)
                                        .pack(folder.resolve("later")),
                                "tester",
                                Progress.SILENT))
                .isInstanceOf(Imported.Done.class);
        publish("part", Period.quarter(2025, 2));
        var page = page("/amberley/public");
        assertThat(page.select("section:has(#topics) li a").eachText())
                .as("as the edition of the latest period has them")
                .containsExactly("Homes", "People and care");
        assertThat(topics(page))
                .anyMatch(words -> words.startsWith("Homes 2 indicators"))
                .anyMatch(words -> words.startsWith("People and care 2 indicators"));
    }

    /// One names all, the other those of the type, one of each theme.
    private static SmallPack inTwoReports(String themes) {
        return pack(
                        themes + "type,some,Some,1\n",
                        "theme=homes",
                        "theme=people; type=some",
                        "theme=homes; type=some",
                        "theme=people")
                .with(
                        "reports/part.md",
                        """
                        ---
                        name: part
                        title: Part
                        ---
                        ::: scorecard
                        measures: type=some
                        caption: Some
                        :::
                        """);
    }

    @Test
    void topics_are_of_the_kind_that_most_indicators_have() throws Exception {
        published(
                pack(
                        THEMES
                                + """
                                perspective,money,Money,1
                                perspective,staff,Staff,2
                                """,
                        "theme=homes; perspective=money",
                        "perspective=money",
                        "perspective=staff",
                        "perspective=staff"));
        assertThat(page("/amberley/public").select("section:has(#topics) li a").eachText())
                .containsExactly("Money", "Staff");
    }

    @Test
    void a_cut_off_is_not_called_a_target() throws Exception {
        published(
                pack(THEMES, "", "", "", "")
                        .withCutOffScheme()
                        .replace(
                                "indicators.csv",
                                "d,adults,count,0,lower,quarterly,stock,five-per-cent",
                                "d,adults,count,0,lower,quarterly,stock,cut-offs")
                        .with(
                                "cutoffs.csv",
                                """
                                indicator,from,rating,limit
                                d,2025/26 Q1,green,80
                                """));
        assertThat(page("/amberley/public").select("#list li:has(a[href$=/d])").text())
                .contains("The best rating takes 80 or less. Lower is better.")
                .doesNotContain("target");
        assertThat(page("/amberley/public").select("#list li:has(a[href$=/a])").text())
                .contains("The target is 20 for 2025/26.");
    }

    @Test
    void how_many_are_well_is_told_in_words_without_zeros() {
        assertThat(ResidentWords.tally(12, 12, 0))
                .isEqualTo("12 indicators: all are where the council wants them to be.");
        assertThat(ResidentWords.tally(12, 7, 3))
                .isEqualTo(
                        "12 indicators: 7 are where the council wants them to be, 3 are not, 2 are between or not rated.");
        assertThat(ResidentWords.tally(1, 0, 1))
                .isEqualTo("1 indicator: it is not where the council wants it to be.");
        assertThat(ResidentWords.tally(1, 1, 0))
                .isEqualTo("1 indicator: it is where the council wants it to be.");
        assertThat(ResidentWords.tally(5, 0, 5))
                .isEqualTo("5 indicators: none is where the council wants it to be.");
        assertThat(ResidentWords.tally(5, 0, 1))
                .isEqualTo(
                        "5 indicators: 1 is not where the council wants it to be, 4 are between or not rated.");
        assertThat(ResidentWords.tally(5, 0, 0))
                .isEqualTo(
                        "5 indicators: all are not quite where the council wants them to be, or not rated.");
    }

    private static List<String> topics(Document page) {
        return page.select("section:has(#topics) li").eachText();
    }

    private Document page(String address) throws Exception {
        var answer = web.perform(get(URI.create(address))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
