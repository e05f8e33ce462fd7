package org.outturn.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.outturn.Examples;
import org.outturn.WithDatabase;
import org.outturn.collection.Collection;
import org.outturn.collection.Figure;
import org.outturn.collection.Figures;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;
import org.outturn.template.ReportTemplate;
import org.outturn.template.ReportTemplates;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// One figure of a pack is changed. What a report says then differs in the lines that depend on it, and in no other.
///
/// `-` before a line that is gone, `+` before a new one; lines are cut where nothing of interest follows.
@WithDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangedFigureTest {
    @Autowired BeanFactory rooms;
    @Autowired Reports reports;
    @Autowired ReportTemplates templates;
    @Autowired Collection collection;

    @BeforeAll
    void load() {
        for (var council : List.of("dorset", "barnet")) {
            Examples.load(rooms, council);
            templates.save(
                    council,
                    Examples.read(council).templates().entrySet().stream()
                            .map(one -> new ReportTemplate(one.getKey(), one.getValue()))
                            .toList(),
                    "tests");
        }
    }

    @Test
    void foster_carers_more_change_the_row_of_the_measure_and_how_its_rating_came_about() {
        assertThat(changes("dorset", "exceptions", "foster-carers", Quantity.parse("214"), null))
                .containsExactly(
                        "- Number of active foster carers (including connected persons) | Care & Protection | October 2020 | Number | Monthly | 206 | [Amber]‡ | → Same† | 215 | 201",
                        "- Number of active foster carers (including connected persons) | [Amber]‡ | The result for October 2020 is 206. The target is 215. Set by Dorset Council, as printed in the paper of 28 January 2021: The paper prints the rating, not the cut-offs behind it. So it is rated Amber. The result is 4.2% worse than target. Stated by the paper as 'Same'; it cannot be worked out: there is no earlier figure for the previous period. Improving against the same period last year: 206 after 201, and higher is better.",
                        "+ Number of active foster carers (including connected persons) | Care & Protection | October 2020 | Number | Monthly | 214 | [Amber]‡ | → Same† | 215 | 201",
                        "+ Number of active foster carers (including connected persons) | [Amber]‡ | The result for October 2020 is 214. The target is 215. Set by Dorset Council, as printed in the paper of 28 January 2021: The paper prints the rating, not the cut-offs behind it. So it is rated Amber. The result is 0.5% worse than target. Stated by the paper as 'Same'; it cannot be worked out: there is no earlier figure for the previous period. Improving against the same period last year: 214 after 201, and higher is better.");
    }

    /// 430 of 709 is 60.649%, which meets the target of 60%: 60.649 / 60 = 1.0108, 1.1% better. So the measure turns from Red
    /// Amber to Green, moves from the table of missed targets to Appendix A and needs no intervention any more. Of the 12
    /// strategic measures 6 are green, of all 20 measures 8. The figure check then finds the eight figures that the paper prints
    /// otherwise: the result, its variance, and six counts and shares of green and red amber.
    @Test
    void eight_people_more_turn_a_measure_of_barnets_green() {
        assertThat(
                        changes(
                                "barnet",
                                "quarterly",
                                "ld-accommodation",
                                Quantity.parse("430"),
                                Quantity.parse("709")))
                .containsExactlyInAnyOrder(
                        "- Green rated | 35% (7) | 100% (6)",
                        "+ Green rated | 40% (8) | 100% (6)",
                        "- Red Amber rated | 5% (1) | 0% (0)",
                        "+ Red Amber rated | 0% (0) | 0% (0)",
                        "- Strategic | 5 | 42% | 1 | 8% | 1 | 8% | 5 | 42% | 7 | 64% | 4 | 36% | 12",
                        "+ Strategic | 6 | 50% | 1 | 8% | 0 | 0% | 5 | 42% | 7 | 64% | 4 | 36% | 12",
                        "- = Overall | 7 | 35% | 1 | 5% | 1 | 5% | 11 | 55% | 11 | 58% | 8 | 42% | 20",
                        "+ = Overall | 8 | 40% | 1 | 5% | 0 | 0% | 11 | 55% | 11 | 58% | 8 | 42% | 20",
                        "- AC/S3 | Percentage of adults with learning disabilities who live in stable accommodation | Strategic | Q1 2015/16 | 58.10% | 60.00% | 422/709 | 59.52% | [Red Amber] | 0.8% worse | ↑ Improving",
                        "+ AC/S3 | Percentage of adults with learning disabilities who live in stable accommodation | Strategic | Q1 2015/16 | 58.10% | 60.00% | 430/709 | 60.65% | [Green] | 1.1% better | ↑ Improving",
                        "- AC/S3 | Percentage of adults with learning disabilities who live in stable accommodation |  | People in residential care",
                        "- AC/S3 | Percentage of adults with learning disabilities who live in stable accommodation | [Red Amber] | The result for Q1 2015/16 is 59.52%: 422 out of 709.",
                        "+ AC/S3 | Percentage of adults with learning disabilities who live in stable accommodation | [Green] | The result for Q1 2015/16 is 60.65%: 430 out of 709.",
                        "+ 2.2a, AC/S3, result | 59.52% | 60.65% | 430 out of 709",
                        "+ 2.2a, AC/S3, target variance | 0.8% | 1.1% | the result of 60.65% and the target of 60.00%",
                        "+ 2.1, number of measures with type strategic, rating green | 5 | 6 | counting the measures in the paper's tables",
                        "+ 2.1, number of measures with type strategic, rating red-amber | 1 | 0 | counting the measures in the paper's tables",
                        "+ 1.1 and 2.1, number of measures with rating green | 7 | 8 | counting the measures in the paper's tables",
                        "+ 1.1 and 2.1, percent of measures with rating green | 35% | 40% | 8 out of 20",
                        "+ 1.1 and 2.1, number of measures with rating red-amber | 1 | 0 | counting the measures in the paper's tables",
                        "+ 1.1 and 2.1, percent of measures with rating red-amber | 5% | 0% | 0 out of 20");
    }

    private List<String> changes(
            String council,
            String template,
            String indicator,
            Quantity figure,
            @org.jspecify.annotations.Nullable Quantity denominator) {
        var before = lines(council, template);
        var now =
                Examples.read(council).figures().figures().stream()
                        .filter(one -> one.indicator().equals(indicator))
                        .findFirst()
                        .orElseThrow();
        var period = now.observation().period();
        take(
                council,
                with(
                        now,
                        denominator == null
                                ? Observation.of(period, figure)
                                : Observation.ofParts(period, figure, denominator)));
        var after = lines(council, template);
        take(council, now);
        var changes = new ArrayList<String>();
        without(before, after).forEach(line -> changes.add("- " + cut(line)));
        without(after, before).forEach(line -> changes.add("+ " + cut(line)));
        return changes;
    }

    /// Lines of the first that the second does not have, each as often as it is missing.
    private static List<String> without(List<String> lines, List<String> others) {
        var left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }

    private static String cut(String line) {
        int words = line.indexOf(" in residential care or in education");
        if (words >= 0) {
            return line.substring(0, words + " in residential care".length());
        }
        int parts = line.indexOf(" out of 709.");
        return parts >= 0 ? line.substring(0, parts + " out of 709.".length()) : line;
    }

    private List<String> lines(String council, String template) {
        return switch (reports.render(council, template, null)) {
            case Rendering.Rendered(var document, _, _) -> Made.text(document).lines().toList();
            case Rendering.Refused(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private void take(String council, Figure figure) {
        collection.take(
                council,
                new Figures(
                        List.of(figure),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                "tests");
    }

    private static Figure with(Figure figure, Observation observation) {
        return new Figure(
                figure.indicator(),
                figure.area(),
                figure.reported(),
                observation,
                figure.received(),
                figure.source(),
                figure.note(),
                figure.revision(),
                figure.recordedAt(),
                figure.recordedBy());
    }
}
