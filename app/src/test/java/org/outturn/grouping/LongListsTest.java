package org.outturn.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.SignIn;
import org.outturn.WithWeb;
import org.outturn.access.Accounts;
import org.outturn.access.Role;
import org.outturn.edition.Amberley;
import org.outturn.pack.Imported;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.outturn.pack.SmallPack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/// A council with sixty indicators: a scorecard stays short and leads to all of them, and what is
/// found leads to the very line.
@WithWeb
class LongListsTest {
    private static final int MANY = 60;

    @Autowired MockMvc web;
    @Autowired Accounts accounts;
    @Autowired Packs packs;
    @Autowired JdbcTemplate database;
    @TempDir Path folder;
    private MockHttpSession session = new MockHttpSession();

    /// Every third of the sixty was on its target of 50 and fell to 40; the others stay at 50.
    private static SmallPack pack() {
        return Amberley.published()
                .with("groupings.csv", "kind,id,name\ncommittee,health,Health Committee\n")
                .with(
                        "indicators.csv",
                        "id,title,unit,measure,decimals,polarity,frequency,accumulation,scheme,groupings\n"
                                + lines(
                                        "n%1$d,Number %1$d,adults,count,0,higher,quarterly,stock,five-per-cent,committee=health"))
                .with(
                        "targets.csv",
                        "indicator,period,value\n"
                                + lines("n%1$d,2024/25,50")
                                + lines("n%1$d,2025/26,50"))
                .with(
                        "observations.csv",
                        "indicator,period,value\n"
                                + lines("n%1$d,2024/25 Q4,50")
                                + lines("n%1$d,2025/26 Q1,%2$d"))
                .with(
                        "savings.csv",
                        """
                        period,id,title,unit,planned,delivered,forecast,at-risk-amber,at-risk-red
                        2024/25 Q4,old,Fewer hired vans,adults,10,10,0,0,0
                        2024/25 Q4,beds,Fewer empty beds,adults,20,20,0,0,0
                        2025/26 Q1,beds,Fewer empty beds,adults,20,5,15,0,0
                        """)
                .with(
                        "recommendations.csv",
                        """
                        id,committee,date,text,unit,owner,response,due,status,indicators,risks
                        vans,health,2025-04-01,That the fleet is counted each spring,adults,Head of Fleet,accepted,2025-06-30,open,,
                        """);
    }

    private static String lines(String line) {
        return IntStream.rangeClosed(1, MANY)
                .mapToObj(i -> line.formatted(i, i % 3 == 0 ? 40 : 50))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @BeforeEach
    void a_reader_signs_in() throws Exception {
        database.execute("truncate council, audit_entry, account restart identity cascade");
        assertThat(packs.importPack(pack().pack(folder), "tester", Progress.SILENT))
                .isInstanceOf(Imported.Done.class);
        accounts.save("tester", "reader", "reader", SignIn.PASSWORD, "amberley", Role.READER);
        session = SignIn.as(web, "reader");
    }

    private Document page(String address) throws Exception {
        var answer =
                web.perform(get(URI.create(address)).session(session)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    @Test
    void a_scorecard_shows_five_of_each_list_and_leads_to_the_rest() throws Exception {
        for (var address :
                new String[] {"/amberley/changes", "/amberley/groups/committee/health"}) {
            var brief = page(address);
            assertThat(brief.select("section:has(#changed) li.ot-item")).hasSize(5);
            var worse =
                    page(brief.select("section:has(#changed) a:contains(Show all)").attr("href"));
            assertThat(worse.select(".ot-results").text()).isEqualTo("20 indicators");
            assertThat(worse.select("li.ot-item")).hasSize(20);
            assertThat(worse.select(".ot-choices li").eachText())
                    .containsExactly(
                            "Turned to the worst rating (20)",
                            "Turned to a good rating (0)",
                            "Other changes (0)");
            var searched =
                    page(worse.select("form[role=search]").attr("action") + "?show=worse&q=3");
            // 3, 30, 33, 36 and 39 are its thirds with a three.
            assertThat(searched.select(".ot-results").text()).startsWith("5 of 20 indicators");
        }
    }

    @Test
    void what_the_list_of_indicators_has_is_left_to_it() throws Exception {
        var brief = page("/amberley/groups/committee/health");
        // A third of sixty misses its target by a fifth.
        assertThat(brief.select("section:has(#attention) li.ot-item")).hasSize(5);
        var poor =
                page(brief.select("section:has(#attention) a:contains(Show all 20)").attr("href"));
        assertThat(poor.select("h1").text()).isEqualTo("Indicators");
        assertThat(poor.select(".ot-results").text()).isEqualTo("20 of 60 indicators");
        assertThat(brief.select("section:has(#all) li.ot-item")).isEmpty();
        var all =
                page(brief.select("section:has(#all) a:contains(all 60 indicators)").attr("href"));
        assertThat(all.select(".ot-results").text()).isEqualTo("60 of 60 indicators, page 1 of 3");
        assertThat(page("/amberley/indicators?page=all").select("tbody tr")).hasSize(60);
    }

    @Test
    void a_committees_scorecard_lists_what_it_recommended() throws Exception {
        var recommended =
                page("/amberley/groups/committee/health").select("section:has(#recommended)");
        assertThat(recommended.select("li.ot-item").text())
                .contains("That the fleet is counted each spring")
                .contains("Late. Due 30 June 2025.");
        assertThat(recommended.select("a").eachAttr("href"))
                .containsExactly(
                        "/amberley/recommendations/vans",
                        "/amberley/recommendations?committee=health");
        assertThat(page("/amberley/groups/unit/adults").select("#recommended")).isEmpty();
    }

    @Test
    void what_is_found_leads_to_the_very_line() throws Exception {
        assertThat(found("fleet+counted")).isEqualTo("/amberley/recommendations/vans");
        assertThat(found("empty+beds")).isEqualTo("/amberley/money?line=saving-beds#saving-beds");
        assertThat(page("/amberley/money").select("td #saving-beds, th #saving-beds")).hasSize(1);
        // It is in no later period than this.
        assertThat(found("hired+vans"))
                .isEqualTo("/amberley/money?period=2024%2F25+Q4&line=saving-old#saving-old");
        assertThat(page("/amberley/money?period=2024/25%20Q4").select("#saving-old")).hasSize(1);
        assertThat(found("care+home")).isEqualTo("/amberley/commitments/home-care");
        var linked = page("/amberley/indicators/n1").select("section:has(#linked) a");
        assertThat(linked.eachAttr("href"))
                .contains("/amberley/money?line=saving-beds#saving-beds");
    }

    private String found(String words) throws Exception {
        return page("/amberley/search?q=" + words).select("main .ot-list a").attr("href");
    }
}
