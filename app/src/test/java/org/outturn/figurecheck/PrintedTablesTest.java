package org.outturn.figurecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.WithDatabase;
import org.outturn.pack.PackReader;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.outturn.pack.Reading;
import org.outturn.pack.SmallPack;
import org.outturn.risk.Risks;
import org.outturn.rules.period.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// What the figure check says of the commitments, risks and money of a small paper.
@WithDatabase
class PrintedTablesTest {
    private static final Period PERIOD = Period.parse("2025/26 Q1");

    @TempDir java.nio.file.Path folder;
    @Autowired private Packs packs;
    @Autowired private FigureCheck check;
    @Autowired private Risks risks;
    @Autowired private JdbcTemplate jdbc;

    @BeforeEach
    void nothing_is_in() {
        jdbc.execute("truncate council cascade");
    }

    /// Homes: one green, one red. Roads: one amber. Not rated: one, of the homes.
    @Test
    void printed_counts_of_commitments_are_chosen_as_reports_choose_them() {
        var pack =
                new SmallPack()
                        .replace(
                                "schemes.yaml",
                                "schemes:\n",
                                """
                                schemes:
                                  - id: promises
                                    name: Promises
                                    type: milestone
                                    met: green
                                    delayed-low: amber
                                    delayed-medium: amber
                                    at-risk: red
                                """)
                        .with(
                                "groupings.csv",
                                "kind,id,name,position\npriority,homes,Homes,1\npriority,roads,Roads,2\n")
                        .with(
                                "commitments.csv",
                                """
                                id,period,title,unit,groupings,outcome,impact
                                build,2025/26 Q1,Build,adults,priority=homes,met,
                                let,2025/26 Q1,Let,reablement,priority=homes,at-risk,high
                                plan,2025/26 Q1,Plan,reablement,priority=homes,not-due,
                                mend,2025/26 Q1,Mend,,priority=roads,delayed,low
                                """);
        assertThat(
                        found(
                                pack,
                                """
                                commitment-count,all,2025/26 Q1,number,4,1
                                commitment-count,priority=homes,2025/26 Q1,number,3,1
                                commitment-count,"rating=green,amber",2025/26 Q1,number,2,1
                                commitment-count,priority=homes; rating=green,2025/26 Q1,number,1,1
                                commitment-count,priority=homes; rating=green,2025/26 Q1,percent,50%,1
                                commitment-count,unit=adults,2025/26 Q1,number,3,1
                                commitment-count,outcome=met,2025/26 Q1,number,1,1
                                commitment-count,rating=none,2025/26 Q1,number,1,1
                                commitment-count,priority=roads,2025/26 Q1,number,2,1
                                """))
                .containsExactly("1, number of commitments with priority roads: 2, not 1");
    }

    /// The inherent score is 3 x 3 = 9. One risk is described at impact 2 and likelihood 3, two more are only counted there.
    @Test
    void inherent_scores_are_checked_and_a_cell_is_found_in_either_order() {
        assertThat(
                        found(
                                risk(),
                                """
                                risk,flood,2025/26 Q1,inherent-score,12,1
                                risk,flood,2025/26 Q1,inherent-band,High,1
                                risk,flood,2025/26 Q1,current-score,6,1
                                heat-map,impact=2; likelihood=3,2025/26 Q1,number,4,1
                                heat-map,likelihood=3; impact=2,2025/26 Q1,number,3,2
                                heat-map,likelihood=3,2025/26 Q1,number,3,2
                                """))
                .containsExactly(
                        "1, risk FLOOD, inherent score: 12, not 9",
                        "1, heat map, impact 2, likelihood 3: 4, not 3");
    }

    @Test
    void controls_with_a_state_are_shown_instead_of_those_that_are_only_named() {
        found(risk(), "");
        assertThat(risks.register("amberley", PERIOD).risks().getFirst().controls())
                .containsExactly("Barrier", "Pumps (not working)");
        assertThat(risks.all("amberley").risks().getFirst().controls()).containsExactly("A wall");
    }

    private static SmallPack risk() {
        return new SmallPack()
                .replace(
                        "pack.yaml",
                        "period: 2025/26 Q1\n",
                        """
                        period: 2025/26 Q1
                        risk:
                          impact: [Low, Middle, High]
                          likelihood: [Rare, Possible, Likely]
                          bands:
                            - {id: low, name: Low, from: 1, to: 4, colour: "#00703c"}
                            - {id: high, name: High, from: 6, to: 9, colour: "#d4351c"}
                        """)
                .with(
                        "risks.csv",
                        """
                        id,period,title,inherent-impact,inherent-likelihood,current-impact,current-likelihood,controls
                        flood,2025/26 Q1,Flood,3,3,2,3,A wall
                        """)
                .with(
                        "risk-controls.csv",
                        """
                        period,risk,control,state,owner
                        2025/26 Q1,flood,Barrier,working,Engineer
                        2025/26 Q1,flood,Pumps,not-working,Engineer
                        """)
                .with("risk-counts.csv", "period,likelihood,impact,number\n2025/26 Q1,3,2,2\n");
    }

    /// 100 and 50 are 150. The forecast of 90 is 10% under 100, printed with either sign. 40 + 30 + 20 are 90 of the 100 planned, and 70 is
    /// 30 short of it.
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

    private List<String> found(SmallPack files, String stated) {
        var pack =
                files.with("stated.csv", "about,key,period,what,printed,where\n" + stated)
                        .in(folder);
        switch (new PackReader().read(pack)) {
            case Reading.Read(var read) -> packs.importPack(read, "tests", Progress.SILENT);
            case Reading.Faulty(var faults) -> throw new AssertionError(faults.toString());
        }
        return check.check("amberley", PERIOD).stream()
                .map(one -> "%s: %s, not %s".formatted(one.where(), one.printed(), one.follows()))
                .toList();
    }
}
