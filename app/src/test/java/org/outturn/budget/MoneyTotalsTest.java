package org.outturn.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
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

/// The page of money, the overview and what is taken away say what a paper of the same figures
/// says.
@WithWeb
class MoneyTotalsTest {
    @Autowired MockMvc web;
    @Autowired Accounts accounts;
    @Autowired Packs packs;
    @Autowired JdbcTemplate database;
    @TempDir Path folder;
    private MockHttpSession session = new MockHttpSession();

    /// Forecasts of 700 and 500 are 1,200, and not the 1,000 that is stated. The capital line is
    /// Barnet's.
    private static SmallPack pack() {
        return Amberley.published()
                .with(
                        "revenue.csv",
                        """
                        period,id,line,kind,original,revised,forecast
                        2025/26 Q1,care,Care,line,700,700,700
                        2025/26 Q1,homes,Homes,line,450,450,500
                        2025/26 Q1,total,Net budget,total,1150,1150,1000
                        """)
                .with(
                        "capital.csv",
                        """
                        period,id,line,kind,original,slippage-in,slippage,forecast
                        2025/26 Q1,adults,Adults and Communities,line,1400.66,1187.25,457,3044.66
                        """)
                .with(
                        "savings.csv",
                        """
                        period,id,title,planned,delivered,forecast,at-risk-red
                        2025/26 Q1,fleet,Fewer hired vans,12.5,7.5,3,2
                        """);
    }

    @BeforeEach
    void a_reader_signs_in() throws Exception {
        database.execute("truncate council, audit_entry, account restart identity cascade");
        assertThat(packs.importPack(pack().pack(folder), "tester", Progress.SILENT))
                .isInstanceOf(Imported.Done.class);
        accounts.save("tester", "reader", "reader", SignIn.PASSWORD, "amberley", Role.READER);
        session = SignIn.as(web, "reader");
    }

    /// 1,200 are 50 more than 1,150: 4.3%.
    @Test
    void a_stated_total_that_cannot_be_right_gives_way_to_the_sum_and_is_told() throws Exception {
        assertThat(rows("/amberley/money", "Revenue,"))
                .containsExactly(
                        "Care 700 700 – 700 0 0.0% On budget",
                        "Homes 450 450 – 500 50 11.1% Adverse",
                        "Net budget 1,150 1,150 – 1,200 50 4.3% Adverse");
        assertThat(page("/amberley/money").select(".ot-section p").eachText())
                .contains("Forecast: the total is stated as 1,000; the lines add up to 1,200.");
        assertThat(rows("/amberley", "Money in brief")).contains("Revenue 1,150 1,200 50 Adverse");
        assertThat(text("/amberley/downloads/revenue.csv"))
                .contains("Net budget,,Q1 2025/26,1150,1150,,1200,");
    }

    /// 1,400.66 + 1,187.25 + 457 are 3,044.91, of which 3,044.66 leaves 0.25.
    @Test
    void amounts_have_the_decimals_that_their_lines_have() throws Exception {
        assertThat(rows("/amberley/money", "Capital,"))
                .containsExactly(
                        "Adults and Communities 1,400.66 2,587.91 457.00 3,044.91 3,044.66 −0.25 Favourable –");
        assertThat(rows("/amberley/money", "Savings,").getFirst())
                .isEqualTo("Fewer hired vans 12.5 7.5 3.0 – 2.0");
        assertThat(rows("/amberley", "Money in brief"))
                .contains(
                        "Capital 3,044.91 3,044.66 −0.25 Favourable",
                        "Savings 12.5 10.5 −2.0 Adverse, 2.0 at risk");
    }

    /// Whole thousands beside pence: 700.4 and 500.3 and 12.34 are 1,213.04.
    @Test
    void a_stated_total_stands_as_long_as_each_amounts_own_rounding_allows_it() throws Exception {
        packs.importPack(
                pack().with(
                                "revenue.csv",
                                """
                                period,id,line,kind,revised,forecast
                                2025/26 Q1,care,Care,line,700,700
                                2025/26 Q1,homes,Homes,line,500,500
                                2025/26 Q1,people,Total people,total,1200,1200
                                2025/26 Q1,roads,Roads,line,12.34,12.34
                                2025/26 Q1,total,Net budget,total,1213,1214
                                """)
                        .pack(folder.resolve("pence")),
                "tester",
                Progress.SILENT);
        // 1,214 is further than 0.5 + 0.5 + 0.005 + 0.5 from 1,212.34.
        assertThat(rows("/amberley/money", "Revenue,"))
                .containsExactly(
                        "Care – 700.00 – 700.00 0.00 0.0% On budget",
                        "Homes – 500.00 – 500.00 0.00 0.0% On budget",
                        "Total people – 1,200.00 – 1,200.00 0.00 0.0% On budget",
                        "Roads – 12.34 – 12.34 0.00 0.0% On budget",
                        "Net budget – 1,213.00 – 1,212.34 −0.66 −0.1% Favourable");
        assertThat(text("/amberley/downloads/revenue.csv"))
                .contains("Homes,", "Total people,", "Net budget,");
    }

    @Test
    void savings_say_whether_they_are_adverse_though_nothing_is_said_of_risk() throws Exception {
        savings("100,60,10,");
        assertThat(rows("/amberley", "Money in brief")).contains("Savings 100 70 −30 Adverse");
        savings("100,120,,0");
        assertThat(rows("/amberley", "Money in brief")).contains("Savings 100 120 20 Favourable");
        savings("100,60,40,0");
        assertThat(rows("/amberley", "Money in brief")).contains("Savings 100 100 0 As planned");
    }

    private void savings(String amounts) {
        packs.importPack(
                pack().with(
                                "savings.csv",
                                "period,id,title,planned,delivered,forecast,at-risk-red\n2025/26 Q1,fleet,Fewer hired vans,"
                                        + amounts
                                        + "\n")
                        .pack(folder.resolve("savings" + amounts.replace(',', '-'))),
                "tester",
                Progress.SILENT);
    }

    private List<String> rows(String address, String caption) throws Exception {
        var page = page(address);
        page.select(".ot-stack__label").remove();
        return page.select("table:has(caption:contains(%s)) tbody tr".formatted(caption))
                .eachText();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(text(address));
    }

    private String text(String address) throws Exception {
        var answer =
                web.perform(get(URI.create(address)).session(session)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }
}
