package org.outturn.budget;

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

/// Thirty lines of revenue and two savings: the long part is told in brief beside the short one, and whole by itself.
@WithWeb
class MoneyPagesTest {
    @Autowired MockMvc web;
    @Autowired TwoCouncils both;
    @TempDir Path folder;
    private MockHttpSession reader = new MockHttpSession();

    @BeforeEach
    void a_long_budget() throws Exception {
        both.begin(
                Amberley.published()
                        .with(
                                "revenue.csv",
                                IntStream.rangeClosed(1, 30)
                                        .mapToObj(
                                                "2025/26 Q1,l%1$d,Line %1$d,line,100,101"
                                                        ::formatted)
                                        .collect(
                                                Collectors.joining(
                                                        "\n",
                                                        "period,id,line,kind,revised,forecast\n",
                                                        "\n")))
                        .with(
                                "savings.csv",
                                """
                                period,id,title,planned,delivered,forecast,at-risk-amber,at-risk-red
                                2025/26 Q1,vans,Fewer hired vans,10,10,0,0,0
                                2025/26 Q1,beds,Fewer empty beds,20,5,15,0,0
                                """)
                        .pack(folder));
        reader = SignIn.as(web, "reader");
    }

    @Test
    void a_long_part_is_told_in_brief_with_its_total() throws Exception {
        var money = page("/amberley/money");
        assertThat(money.select(".ot-choices li").eachText())
                .containsExactly("All lines (32)", "Revenue (30)", "Savings (2)");
        var revenue = money.select("section:contains(Revenue)").getFirst();
        assertThat(revenue.text())
                .contains("These are the first 10 of 30 lines, and the total of all.");
        // Ten lines, and thirty times 101.
        assertThat(revenue.select("tbody tr")).hasSize(11);
        assertThat(revenue.select("tbody tr").getLast().text())
                .startsWith("Total")
                .contains("3,030");
        var whole = page(revenue.select("a:contains(Show all 30 lines of revenue)").attr("href"));
        assertThat(whole.select("tbody tr")).hasSize(25);
        assertThat(whole.select("h2").eachText()).contains("Revenue").doesNotContain("Savings");
        var last = page(whole.select("a[rel=next]").attr("href"));
        assertThat(last.select("tbody tr")).hasSize(6);
        assertThat(page("/amberley/money?part=revenue&page=all").select("tbody tr")).hasSize(31);
    }

    @Test
    void a_line_that_is_asked_for_is_on_the_page() throws Exception {
        for (var line : new String[] {"revenue-l3", "revenue-l11", "revenue-l30", "saving-beds"}) {
            assertThat(page("/amberley/money?line=" + line).select("#" + line)).as(line).hasSize(1);
        }
        assertThat(page("/amberley/money?part=capital").select("h2").eachText())
                .as("a part without lines is no part")
                .contains("Revenue", "Savings");
    }

    @Test
    void each_part_says_of_which_period_it_is() throws Exception {
        assertThat(page("/amberley").select("section[aria-labelledby=money] caption").text())
                .as("one period for all")
                .isEqualTo("Money in brief, Q1 2025/26 (£000)");
        both.begin(
                Amberley.published()
                        .with(
                                "savings.csv",
                                """
                                period,id,title,planned,delivered,forecast,at-risk-amber,at-risk-red
                                2024/25 Q4,vans,Fewer hired vans,10,10,0,0,0
                                """)
                        .pack(folder));
        reader = SignIn.as(web, "reader");
        assertThat(page("/amberley/money").select("caption").eachText())
                .containsExactly("Revenue, Q1 2025/26 (£000)", "Savings, Q4 2024/25 (£000)");
        assertThat(page("/amberley/money").select(".ot-caption").text())
                .as("the period that was asked for")
                .isEqualTo("Q1 2025/26");
        assertThat(page("/amberley/money?part=savings").select(".ot-caption").text())
                .isEqualTo("Q4 2024/25");
        var brief = page("/amberley").select("section[aria-labelledby=money]");
        assertThat(brief.select("caption").text()).isEqualTo("Money in brief (£000)");
        assertThat(brief.select("tbody th").eachText())
                .containsExactly("Revenue, Q1 2025/26", "Savings, Q4 2024/25");
    }

    private Document page(String address) throws Exception {
        var answer =
                web.perform(get(URI.create(address)).session(reader)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
