package org.outturn.figurecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.WithDatabase;
import org.outturn.pack.Packs;
import org.outturn.pack.SmallPack;
import org.outturn.risk.Risks;
import org.outturn.rules.period.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// What the figure check says of the commitments and risks of a small paper.
@WithDatabase
class PrintedTablesTest {
    private static final Period PERIOD = Period.parse("2025/26 Q1");

    @TempDir java.nio.file.Path folder;
    @Autowired private Packs packs;
    @Autowired private FigureCheck check;
    @Autowired private Risks risks;
    @Autowired private JdbcTemplate jdbc;

    /// Homes: one green, one red. Roads: one amber. Not rated: one, of the homes.
    @Test
    void printed_counts_of_commitments_are_chosen_as_reports_choose_them() {
        assertThat(
                        found(
                                promises(),
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

    /// Three are rated, of four: adults have two of those and one more. Of those that are rated
    /// they have 2 of 3, of all 3 of 4.
    @Test
    void a_share_of_commitments_is_of_those_that_are_rated_or_of_all() {
        assertThat(
                        found(
                                promises(),
                                """
                                commitment-count,unit=adults,2025/26 Q1,percent,67%,1
                                commitment-count,unit=adults,2025/26 Q1,percent,75%,2
                                commitment-count,rating=none,2025/26 Q1,percent,25%,1
                                commitment-count,rating=green,2025/26 Q1,percent,33%,1
                                commitment-count,unit=adults; rating=green,2025/26 Q1,percent,50%,1
                                commitment-count,priority=roads,2025/26 Q1,percent,60%,1
                                """))
                .containsExactly(
                        "1, percent of commitments with priority roads: 60%, not 33%",
                        "2, percent of commitments with unit adults: 75%, not 67%");
    }

    private static SmallPack promises() {
        return new SmallPack()
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

    private List<String> found(SmallPack files, String stated) {
        return new Paper(packs, check, jdbc, folder).found(files, stated);
    }
}
