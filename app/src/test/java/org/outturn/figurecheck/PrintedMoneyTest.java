package org.outturn.figurecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.WithDatabase;
import org.outturn.pack.Packs;
import org.outturn.pack.SmallPack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// What the figure check says of the money of a small paper.
@WithDatabase
class PrintedMoneyTest {
    @TempDir Path folder;
    @Autowired private Packs packs;
    @Autowired private FigureCheck check;
    @Autowired private JdbcTemplate jdbc;

    /// 100 and 50 are 150. The forecast of 90 is 10% under 100, printed with either sign. 40 + 30 +
    /// 20 are 90 of the 100 planned, and 70 is 30 short of it.
    @Test
    void totals_of_capital_and_all_of_savings_are_checked() {
        var pack =
                new SmallPack()
                        .with(
                                "capital.csv",
                                """
                                period,id,line,kind,original,slippage-in,forecast
                                2025/26 Q1,schools,Schools,line,100,0,90
                                2025/26 Q1,roads,Roads,line,50,0,50
                                2025/26 Q1,total,Total,total,150,0,140
                                """)
                        .with(
                                "savings.csv",
                                """
                                period,id,title,planned,delivered,forecast,at-risk-amber
                                2025/26 Q1,care,Care,100,40,30,20
                                """);
        assertThat(
                        found(
                                pack,
                                """
                                capital,total,2025/26 Q1,original,150,1
                                capital,total,2025/26 Q1,forecast,145,1
                                capital,schools,2025/26 Q1,variance-percent,10%,1
                                capital,schools,2025/26 Q1,variance-percent,-10%,2
                                capital,schools,2025/26 Q1,variance-percent,20%,3
                                saving,care,2025/26 Q1,planned,100,1
                                saving,care,2025/26 Q1,planned,£0.1m,2
                                saving,care,2025/26 Q1,variance,30,2
                                saving,care,2025/26 Q1,variance,-20,3
                                """))
                .containsExactly(
                        "3, capital, schools, variance percent: 20%, not about -10% (-11% to -9%, allowing for rounding)",
                        "1, capital, total, forecast: 145, not about 140 (139 to 141, allowing for rounding)",
                        "1, saving, care, planned: 100, not about 90 (89 to 92, allowing for rounding)",
                        "3, saving, care, variance: -20, not about -30 (-32 to -29, allowing for rounding)",
                        "3, capital, schools, variance percent: 20%, not 10%",
                        "3, saving, care, variance: -20, not 30");
    }

    /// 1,000 to 700 are 300 less. What is in millions stands in pounds, and is not set against
    /// thousands.
    @Test
    void millions_in_brackets_are_millions() {
        var pack =
                new SmallPack()
                        .with(
                                "revenue.csv",
                                """
                                period,id,line,kind,original,revised,forecast
                                2025/26 Q1,adults,Adults,line,1000,1000,700
                                """);
        assertThat(
                        found(
                                pack,
                                """
                                revenue,adults,2025/26 Q1,variance,(£0.3m),1
                                revenue,adults,2025/26 Q1,variance,(300),3
                                figure,gap,2025/26 Q1,number,(£0.3m),1
                                figure,gap,2025/26 Q1,number,-£0.34m,2
                                figure,gap,2025/26 Q1,number,-£0.5m,3
                                figure,gap,2025/26 Q1,number,(300),4
                                """))
                .containsExactly("3, gap: -£0.5m, not (£0.3m)");
    }

    /// 60 of 100 are delivered; of the other 40 nothing is said, so that any of it may be expected
    /// or at risk. More than 100 cannot be.
    @Test
    void what_is_not_said_of_a_saving_is_not_nothing() {
        var pack = saving("100,60,,,");
        assertThat(
                        found(
                                pack,
                                """
                                saving,care,2025/26 Q1,planned,100,1
                                saving,care,2025/26 Q1,delivered,60,1
                                saving,care,2025/26 Q1,variance,-10,1
                                saving,care,2025/26 Q1,planned,50,2
                                """))
                .containsExactly(
                        "2, saving, care, planned: 50, not at least 60",
                        "2, saving, care, planned: 50, not 100");
        assertThat(
                        found(
                                pack,
                                """
                                saving,care,2025/26 Q1,delivered,60,1
                                saving,care,2025/26 Q1,delivered,160,2
                                """))
                .containsExactly(
                        "2, saving, care, delivered: 160, not at most 101",
                        "2, saving, care, delivered: 160, not 60");
    }

    /// 60 + 30 + 10 are 100: nothing is left for the other grade of risk, which is blank.
    @Test
    void a_saving_may_be_at_risk_in_one_grade_alone() {
        assertThat(
                        found(
                                saving("100,60,30,,10"),
                                """
                                saving,care,2025/26 Q1,planned,100,1
                                saving,care,2025/26 Q1,planned,110,2
                                """))
                .containsExactly(
                        "2, saving, care, planned: 110, not about 100 (99 to 102, allowing for rounding)",
                        "2, saving, care, planned: 110, not 100");
    }

    private static SmallPack saving(String figures) {
        return new SmallPack()
                .with(
                        "savings.csv",
                        "period,id,title,planned,delivered,forecast,at-risk-amber,at-risk-red\n2025/26 Q1,care,Care,%s\n"
                                .formatted(figures));
    }

    private List<String> found(SmallPack files, String stated) {
        return new Paper(packs, check, jdbc, folder).found(files, stated);
    }
}
