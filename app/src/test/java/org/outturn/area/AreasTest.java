package org.outturn.area;

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

/// 33 parishes, all with figures. The first has 45 wards, of which 40 have figures, and the second has two.
@WithWeb
class AreasTest {
    @Autowired MockMvc web;
    @Autowired TwoCouncils both;
    @TempDir Path folder;
    private MockHttpSession reader = new MockHttpSession();

    @BeforeEach
    void many_areas() throws Exception {
        both.begin(
                Amberley.published()
                        .with(
                                "areas.csv",
                                "id,name,kind,parent\n"
                                        + lines(33, "p%1$d,Parish %1$02d,parish,")
                                        + lines(45, "w%1$d,Ward %1$02d,ward,p1")
                                        + lines(2, "v%1$d,Vale %1$02d,ward,p2"))
                        .with(
                                "observations.csv",
                                "indicator,area,period,numerator,denominator,value\n"
                                        + "at-home,,2025/26 Q1,41,50,\n"
                                        + "waiting,,2025/26 Q1,,,21\n"
                                        + lines(33, "waiting,p%d,2025/26 Q1,,,21")
                                        + lines(40, "waiting,w%d,2025/26 Q1,,,21")
                                        + lines(2, "waiting,v%d,2025/26 Q1,,,21"))
                        .pack(folder));
        reader = SignIn.as(web, "reader");
    }

    private static String lines(int number, String line) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(line::formatted)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void an_area_of_many_parts_says_how_many_it_draws_and_leads_to_all_of_them() throws Exception {
        var within = page("/amberley/areas/p1").select("section[aria-labelledby=within]");
        assertThat(within.select(".ot-bars .ot-bar")).hasSize(30);
        assertThat(within.select("p").eachText())
                .contains("These are the first 30 of 40 that have figures. Show all 45 wards");
        var all = within.select("a:contains(Show all 45 wards)").attr("href");
        var list = page(all);
        assertThat(list.select(".ot-results").text()).startsWith("45 of 47 areas");
        var whole = page(list.select("a:contains(Show all 45 on one page)").attr("href"));
        assertThat(whole.select("tbody th a").eachText())
                .hasSize(45)
                .contains("Ward 31", "Ward 45")
                .doesNotContain("Vale 01");
    }

    @Test
    void an_area_of_few_parts_draws_them_all_and_says_nothing() throws Exception {
        var within = page("/amberley/areas/p2").select("section[aria-labelledby=within]");
        assertThat(within.select(".ot-bars .ot-bar")).hasSize(2);
        assertThat(within.text()).doesNotContain("These are the first", "Show all");
    }

    @Test
    void the_overview_says_the_same_of_the_areas_of_the_whole() throws Exception {
        var parishes = page("/amberley").select("section[aria-label='By parish']");
        assertThat(parishes.select(".ot-bars .ot-bar")).hasSize(30);
        assertThat(parishes.select("p").eachText())
                .contains("These are the first 30 of 33. Show all 33 parishes");
        var all = page(parishes.select("a:contains(Show all 33 parishes)").attr("href"));
        assertThat(all.select(".ot-results").text()).startsWith("33 areas");
    }

    private Document page(String address) throws Exception {
        var answer =
                web.perform(get(URI.create(address)).session(reader)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
