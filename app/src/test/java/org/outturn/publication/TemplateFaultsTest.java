package org.outturn.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.outturn.component.Drawn;

/// Everything that is wrong with a template is told at once, with its line and column.
class TemplateFaultsTest {
    private static final Drawn ONE = Drawn.council("homes | H1 | strategic | 95 | 90 | 80");

    @Test
    void every_fault_is_told_in_its_place() {
        assertThat(
                        Made.faults(
                                ONE,
                                """
                                ---
                                name: drawn
                                title: Drawn
                                paper: landscap
                                measure: all
                                ---
                                # One {{cuont}}

                                ### Too deep

                                {{result H2}} and {{count rating=rad}}

                                ::: scorecrad
                                :::

                                ::: scorecard
                                measures: rating=green; typ=strategic
                                sort: cod
                                colour: red
                                columns:
                                  - code: Code
                                  - reslt: Result
                                  - commentary.perfomance: Words
                                :::

                                ::: trend-chart
                                indicator: hommes
                                periods: many
                                :::

                                A figure {{count that never ends

                                ::: heat-map
                                caption: [
                                :::
                                """))
                .containsExactly(
                        "reports/drawn.md:4:8: 'landscap' is not allowed here; did you mean 'landscape'?",
                        "reports/drawn.md:5:1: 'measure' is not a key here; did you mean 'measures'?",
                        "reports/drawn.md:7:9: 'cuont' is not a figure that a text can show; did you mean 'count'?",
                        "reports/drawn.md:9:1: '### Too deep' skips a level after a heading of level 1; write ##",
                        "reports/drawn.md:11:10: 'H2' is no indicator of the period; did you mean 'H1'?",
                        "reports/drawn.md:11:34: 'rad' is not a value of rating; allowed are green, amber, red, none; docs/templates.md lists what a filter can ask",
                        "reports/drawn.md:13:5: 'scorecrad' is not a component; did you mean 'scorecard'?",
                        "reports/drawn.md:17:25: 'typ' is not a key; allowed are rating, direction, stated-direction, rank-movement, target, unit, indicator, updated, measure, frequency, area, type; docs/templates.md lists what a filter can ask",
                        "reports/drawn.md:18:7: 'cod' is not allowed here; did you mean 'code'?",
                        "reports/drawn.md:19:1: 'colour' is not a key here; write one of below, by, caption, columns, measures, sort",
                        "reports/drawn.md:22:5: 'reslt' is not a key here; did you mean 'result'?",
                        "reports/drawn.md:23:5: 'commentary.perfomance' is not a key here; did you mean 'commentary.performance'?",
                        "reports/drawn.md:27:12: 'hommes' is no indicator of the council; did you mean 'homes'?",
                        "reports/drawn.md:28:10: 'many' is not a number; write a plain decimal such as 58.10",
                        "reports/drawn.md:31:10: '{{count that never ends' opens a figure that does not end on its line; write the whole figure on one line, as in {{count rating=red}}",
                        "reports/drawn.md:34:11: this is not YAML: expected the node content, but found '<stream end>'; check the indentation, colons and quotes here and just above");
    }

    @Test
    void a_component_that_does_not_end_is_told_where_it_begins() {
        assertThat(
                        Made.faults(
                                ONE,
                                """
                                ---
                                name: drawn
                                title: Drawn
                                ---
                                :::

                                ::: heat-map now
                                ::: contents
                                """))
                .containsExactly(
                        "reports/drawn.md:5:1: ':::' ends a component, but none has begun; remove it",
                        "reports/drawn.md:7:5: 'heat-map' is a component that does not end; end it with a line :::",
                        "reports/drawn.md:7:14: 'now' is too much behind the component's name; write parameters on lines of their own beneath it",
                        "reports/drawn.md:8:5: 'contents' is a component that does not end; end it with a line :::");
    }

    @Test
    void a_template_without_front_matter_is_refused() {
        assertThat(Made.faults(ONE, "# Words\n"))
                .containsExactly(
                        "reports/drawn.md:1: there is nothing in it; write it as docs/pack.md shows",
                        "reports/drawn.md:1:1: the front matter is missing; begin with a line ---");
    }

    @Test
    void figures_in_code_are_left_alone() {
        assertThat(Made.of(ONE, "Write `{{count}}` for {{count}}."))
                .isEqualTo("Write `{{count}}` for 1.");
    }
}
