package org.outturn.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/// Sixty months: 49 and 51 by turns for 47 months, then 53 and 55 for the last thirteen, of a target of 50.
///
///     51 49 51 49 ... 51 49 51 | 55 53 55 53 55 53 55 53 55 53 55 53 55
///                                drawn by the paper: chance alone would explain them among themselves
@WithWeb
class ChanceTest {
    @Autowired MockMvc web;
    @Autowired Accounts accounts;
    @Autowired Packs packs;
    @Autowired JdbcTemplate database;
    @TempDir Path folder;
    private MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void a_council_with_five_years_of_months() throws Exception {
        database.execute("truncate council, audit_entry, account restart identity cascade");
        imported(60, 13);
        accounts.save("tester", "reader", "reader", SignIn.PASSWORD, "amberley", Role.READER);
        session = SignIn.as(web, "reader");
    }

    private void imported(int months, int drawn) {
        var pack =
                Amberley.published()
                        .with(
                                "indicators.csv",
                                """
                                id,title,unit,measure,decimals,polarity,frequency,accumulation,scheme
                                visits,Visits,adults,count,0,higher,monthly,stock,five-per-cent
                                """)
                        .with("targets.csv", "indicator,period,value\nvisits,2025/26,50\n")
                        .with("observations.csv", "indicator,period,value\n" + months(months))
                        .with(
                                "reports/quarterly.md",
                                """
                                ---
                                name: quarterly
                                title: Quarterly performance
                                ---
                                # Visits

                                ::: trend-chart
                                indicator: visits
                                periods: %d
                                :::
                                """
                                        .formatted(drawn));
        assertThat(packs.importPack(pack.pack(folder), "tester", Progress.SILENT))
                .isInstanceOf(Imported.Done.class);
    }

    private static String months(int months) {
        var first = YearMonth.of(2025, 7).minusMonths(months);
        return IntStream.range(60 - months, 60)
                .mapToObj(i ->
                        "visits,%s,%d"
                                .formatted(
                                        first.plusMonths(i - 60L + months),
                                        (i < 47 ? 50 : 54) + (i % 2 == 0 ? -1 : 1)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String words(String address) throws Exception {
        var answer = web.perform(get(address).session(session)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString()).text();
    }

    @Test
    void a_page_that_draws_three_years_and_a_paper_that_draws_one_say_the_same() throws Exception {
        assertThat(words("/amberley/indicators/visits")).contains("Green and improving.");
        assertThat(words("/amberley/reports/quarterly"))
                .contains("June 2025: green and improving.");
    }

    @Test
    void a_paper_draws_more_months_than_are_judged() throws Exception {
        imported(72, 72);
        assertThat(words("/amberley/reports/quarterly"))
                .contains("July 2019", "June 2025: green and improving.");
    }
}
