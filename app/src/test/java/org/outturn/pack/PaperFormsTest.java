package org.outturn.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A form and a report make a committee paper; what is missing is told.
class PaperFormsTest {
    private static final String REPORT =
            """
            ---
            name: quarter
            title: The quarter
            period: 2025/26 Q1
            measures: unit=adults
            ---
            ::: contents
            :::

            # Waits

            Days: {{result waiting}}.
            """;
    private static final String FORM =
            """
            name: scrutiny
            title: Performance
            report: quarter
            committee: scrutiny
            date: 2026-11-26
            classification: Public
            wards: All
            decision: To note the performance
            report-of: Director of Adults
            sections:
              summary: |
                Short.
              recommendations:
                - note it
                - ask again
              reasons: Because.
              background: Before.
              implications:
                financial: None.
                legal: None.
                risk: None.
                equalities: None.
            """;

    @TempDir Path folder;

    @Test
    void a_form_becomes_a_report_around_a_report() {
        assertThat(pack().pack(folder).templates().get("scrutiny"))
                .isEqualTo(
                        """
                        ---
                        name: "scrutiny"
                        title: "Performance"
                        period: 2025/26 Q1
                        measures: unit=adults
                        fields:
                          Meeting: "Scrutiny Committee"
                          Date: "26 November 2026, 10:00"
                          Papers published by: "18 November 2026"
                          Classification: "Public"
                          Wards affected: "All"
                          Decision asked: "To note the performance"
                          Report of: "Director of Adults"
                        ---
                        ::: contents
                        :::

                        # Executive summary

                        Short.

                        # Recommendations

                        The committee is asked to note the performance:

                        1. note it
                        2. ask again

                        # Reasons for the decision

                        Because.

                        # Background

                        Before.

                        # Performance


                        ## Waits

                        Days: {{result waiting}}.

                        # Implications

                        ## Financial

                        None.

                        ## Legal

                        None.

                        ## Risk

                        None.

                        ## Equalities

                        None.
                        """);
    }

    @Test
    void what_a_report_says_over_several_lines_is_kept_whole() {
        var report =
                REPORT.replace(
                        "measures: unit=adults\n",
                        """
                        measures: >-
                          unit=adults;
                          rating=red
                        subtitle: Not of the paper
                        formats:
                        - pdf
                        - docx
                        """);
        assertThat(
                        pack().with("reports/quarter.md", report)
                                .pack(folder)
                                .templates()
                                .get("scrutiny"))
                .contains(
                        """
                        title: "Performance"
                        period: 2025/26 Q1
                        measures: >-
                          unit=adults;
                          rating=red
                        formats:
                        - pdf
                        - docx
                        fields:
                        """);
    }

    @Test
    void what_a_paper_must_say_and_does_not_is_told() {
        var form =
                FORM.replace("wards: All\n", "")
                                .replace("    Short.\n", "")
                                .replace("    legal: None.\n", "")
                                .replace("2026-11-26", "2026-11-27")
                                .replace("report: quarter", "report: quarters")
                        + "colour: red\n";
        assertThat(pack().with("papers/scrutiny.yaml", form).faults(folder))
                .containsExactly(
                        "papers/scrutiny.yaml:1:1: 'wards' is missing; add `wards: ...`",
                        "papers/scrutiny.yaml:3:9: 'quarters' is not a report of the pack; did you mean 'quarter'?",
                        "papers/scrutiny.yaml:5:7: '2026-11-27' is not a day on which scrutiny meets; add the meeting to meetings.csv, or correct the committee or the date",
                        "papers/scrutiny.yaml:10:12: 'summary' is missing; add `summary: ...`",
                        "papers/scrutiny.yaml:17:5: 'legal' is missing; add `legal: ...`",
                        "papers/scrutiny.yaml:20:1: 'colour' is not a key here; remove it");
    }

    private static SmallPack pack() {
        return new SmallPack()
                .with(
                        "meetings.csv",
                        "committee,name,date,time\nscrutiny,Scrutiny Committee,2026-11-26,10:00\n")
                .with("reports/quarter.md", REPORT)
                .with("papers/scrutiny.yaml", FORM);
    }
}
