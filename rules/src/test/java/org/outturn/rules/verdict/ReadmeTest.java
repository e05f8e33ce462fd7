package org.outturn.rules.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.rules.compare.Confidence;
import org.outturn.rules.compare.Intervals;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Margin;
import org.outturn.rules.rating.Ratings;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Target;
import org.outturn.rules.spc.Wording;
import org.outturn.rules.spc.Xmr;

/// The ten lines of the library's README, compiled, run, and held against its text.
class ReadmeTest {
    @Test
    void the_ten_lines_do_what_they_say() {
        var scheme = Ratings.tolerance(Margin.percent("5"));
        // ten lines
        var definition =
                Definition.of(Measure.percent(1), Polarity.HIGHER, Accumulation.RATIO, scheme);
        var figure =
                Observation.ofParts(
                        Period.parse("2025/26 Q1"), Quantity.of(581), Quantity.of(1000));
        var verdict =
                Assessor.assess(definition, Case.of(figure, new Target.Single(Quantity.of(60))));
        var rating = verdict.outcome().words(); // Amber
        var why = verdict.outcome().reason();
        var chart = Xmr.chart(new double[] {50, 52, 49, 51, 50, 49, 54, 55, 54, 56, 55, 54, 55});
        var variation = chart.variation(Polarity.HIGHER).words(); // improvement
        var signal = chart.signals().getFirst().name(); // shift high
        var relied =
                chart.assurance(Polarity.HIGHER, 52).sentence(Wording.plain().withPeriod("month"));
        var near = Intervals.proportion(581, 1000, Confidence.PERCENT_95); // 0.55 to 0.61
        // end
        assertThat(rating).isEqualTo("Amber");
        assertThat(why)
                .isEqualTo(
                        "58.1% misses the target of 60.0% by 1.9 percentage points, no more than 5% of the target.");
        assertThat(variation).isEqualTo("improvement");
        assertThat(signal).isEqualTo("shift high");
        assertThat(relied).isEqualTo("the target will be missed about one month in three");
        assertThat(near.lower()).isCloseTo(0.5502, within(1e-4));
        assertThat(near.upper()).isCloseTo(0.6112, within(1e-4));
    }

    @Test
    void the_readme_has_these_lines() throws IOException {
        var source =
                Files.readAllLines(
                        Path.of("src/test/java/org/outturn/rules/verdict/ReadmeTest.java"));
        var lines =
                words(
                        source.subList(
                                source.indexOf("        // ten lines") + 1,
                                source.indexOf("        // end")));
        var readme = Files.readAllLines(Path.of("README.md"));
        int from = readme.indexOf("```java") + 1;
        var shown = readme.subList(from, from + 10);
        assertThat(readme.get(from + 10)).isEqualTo("```");
        assertThat(words(shown)).isEqualTo(lines);
    }

    /// Without the spaces that a line break may add.
    private static String words(List<String> lines) {
        return String.join(" ", lines).replaceAll("\\s+", "");
    }
}
