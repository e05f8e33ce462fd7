package org.outturn.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.SignIn;
import org.outturn.TwoCouncils;
import org.outturn.WithWeb;
import org.outturn.edition.Amberley;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/// Thirty indicators: all but the fifth are provisional, the first in its two districts too. The fifth was due ten days after June and came
/// on the twentieth of July.
@WithWeb
class DoubtPagesTest {
    @Autowired MockMvc web;
    @Autowired TwoCouncils both;
    @TempDir Path folder;
    private MockHttpSession reader = new MockHttpSession();

    @BeforeEach
    void many_doubts() throws Exception {
        both.begin(
                Amberley.published()
                        .with(
                                "areas.csv",
                                "id,name,kind,parent\neast,East,district,\nwest,West,district,\n")
                        .with(
                                "indicators.csv",
                                "id,title,unit,measure,decimals,polarity,frequency,accumulation,scheme,due\n"
                                        + lines(
                                                "n%1$d,Number %1$d,adults,count,0,higher,quarterly,stock,five-per-cent,10"))
                        .with("targets.csv", "indicator,period,value\n" + lines("n%1$d,2025/26,50"))
                        .with(
                                "observations.csv",
                                "indicator,area,period,value,quality,received\n"
                                        + lines("n%1$d,,2025/26 Q1,50,provisional,2025-07-05")
                                                .replace(
                                                        "n5,,2025/26 Q1,50,provisional,2025-07-05",
                                                        "n5,,2025/26 Q1,50,final,2025-07-20")
                                        + "n1,east,2025/26 Q1,20,provisional,2025-07-05\n"
                                        + "n1,west,2025/26 Q1,30,provisional,2025-07-05\n")
                        .pack(folder));
        reader = SignIn.as(web, "reader");
    }

    private static String lines(String line) {
        return IntStream.rangeClosed(1, 30)
                .mapToObj(line::formatted)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void each_indicator_stands_once_and_what_is_only_provisional_comes_last() throws Exception {
        var first = page("/amberley/doubts");
        assertThat(first.select(".ot-results").text())
                .isEqualTo("30 indicators, 32 doubtful figures, page 1 of 2");
        assertThat(first.select("tbody tr")).hasSize(25);
        assertThat(first.select("tbody th a").eachText()).startsWith("Number 5", "Number 1");
        var rows = first.select("tbody tr");
        assertThat(rows.get(0).select("td .ot-line").eachText())
                .containsExactly("Late. The figure came 10 days after it was due. Q1 2025/26: 50");
        assertThat(rows.get(1).select("td .ot-line").eachText())
                .containsExactly(
                        "Provisional. The figure is provisional. Q1 2025/26: whole council 50, East 20, West 30");
        assertThat(page(first.select("a[rel=next]").attr("href")).select("tbody tr")).hasSize(5);
        assertThat(page("/amberley/doubts?page=all").select("tbody tr")).hasSize(30);
    }

    @Test
    void every_kind_has_as_many_indicators_as_it_says() throws Exception {
        var choices = page("/amberley/doubts").select(".ot-choices");
        assertThat(choices.select("li").eachText())
                .containsExactlyInAnyOrder("All (30)", "Late (1)", "Provisional (29)");
        assertThat(
                        page(choices.select("a:contains(Late)").attr("href"))
                                .select(".ot-results")
                                .text())
                .isEqualTo("1 of 30 indicators, 1 doubtful figure");
    }

    @Test
    void they_are_searched_sorted_and_taken_away_as_they_are_found() throws Exception {
        assertThat(page("/amberley/doubts?q=n7").select("tbody th a").eachText())
                .containsExactly("Number 7");
        assertThat(page("/amberley/doubts?sort=-title").select("tbody th a").eachText())
                .startsWith("Number 9", "Number 8");
        assertThat(
                        page("/amberley/doubts?sort=-title")
                                .select("#sort option[selected]")
                                .attr("value"))
                .as("so that the next search keeps it")
                .isEqualTo("-title");
        assertThat(page("/amberley/doubts?q=xyzzy").select("#list").text())
                .contains("0 of 30 indicators")
                .contains("No doubt fits.");
        var link =
                page("/amberley/doubts?only=provisional&page=2")
                        .select(".ot-downloads a[href*=csv]")
                        .attr("href");
        // 29 of the whole council and 2 of districts beneath the headings.
        assertThat(text(link).split("\r\n")).hasSize(32);
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(text(address));
    }

    private String text(String address) throws Exception {
        var answer =
                web.perform(get(URI.create(address)).session(reader)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
