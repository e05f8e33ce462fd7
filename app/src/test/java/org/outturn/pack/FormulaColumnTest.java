package org.outturn.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Formulas and methods of forecasts in a pack: each flaw is told where it stands.
class FormulaColumnTest {
    private static final String HEADER =
            "id,title,measure,per,decimals,polarity,frequency,accumulation,scheme,computed,forecast\n";
    private static final String CALLS = "calls,Calls,count,,0,lower,monthly,flow,five-per-cent,,\n";
    private static final String COST = "cost,Cost,money,,0,lower,monthly,flow,five-per-cent,,\n";

    @TempDir Path folder;

    @Test
    void a_formula_over_what_there_is_has_no_faults() {
        assertThat(
                        faults(
                                CALLS,
                                COST,
                                "each,Cost of a call,money,,2,lower,monthly,ratio,five-per-cent,[cost] / [calls],"))
                .isEmpty();
    }

    @Test
    void an_unknown_indicator_and_a_sum_of_unlike_things_are_told_with_the_character() {
        assertThat(
                        faults(
                                CALLS,
                                COST,
                                "a,A,money,,2,lower,monthly,ratio,five-per-cent,[cost] / [visits],",
                                "b,B,money,,2,lower,monthly,ratio,five-per-cent,[cost] + [calls],"))
                .containsExactly(
                        "indicators.csv:4 column 'computed': '[cost] / [visits]' at character 10: there is no indicator 'visits'; correct the id",
                        "indicators.csv:5 column 'computed': '[cost] + [calls]' at character 1: money and a count cannot be added; use terms of one unit");
    }

    @Test
    void what_cannot_be_read_is_told_once() {
        assertThat(faults(CALLS, "a,A,count,,0,lower,monthly,flow,five-per-cent,[calls] +,"))
                .containsExactly(
                        "indicators.csv:3 column 'computed': '[calls] +' at character 10: the formula ends where a term should be; add an"
                                + " [indicator] or a number");
    }

    @Test
    void a_circle_is_told_at_one_of_its_formulas() {
        assertThat(
                        faults(
                                "a,A,count,,0,lower,monthly,flow,five-per-cent,[b] + 1,",
                                "b,B,count,,0,lower,monthly,flow,five-per-cent,[a] * 2,"))
                .containsExactly(
                        "indicators.csv:2 column 'computed': '[b] + 1' goes round in a circle: a needs b, which needs a; take one of them out of"
                                + " the other's formula");
    }

    @Test
    void a_figure_given_for_a_computed_indicator_is_refused() {
        assertThat(
                        new SmallPack()
                                .with(
                                        "indicators.csv",
                                        HEADER
                                                + CALLS
                                                + "twice,Twice,count,,0,lower,monthly,flow,five-per-cent,[calls] * 2,\n")
                                .without("targets.csv")
                                .with(
                                        "observations.csv",
                                        "indicator,period,value\ncalls,2025-04,5\ntwice,2025-04,10\n")
                                .faults(folder))
                .containsExactly(
                        "observations.csv:3 column 'indicator': 'twice' is computed from other indicators; take the row out, or the formula out of"
                                + " indicators.csv");
    }

    @Test
    void a_method_of_forecast_fits_what_is_counted() {
        assertThat(
                        faults(
                                "a,A,count,,0,lower,monthly,flow,five-per-cent,,trend",
                                "b,B,count,,0,lower,monthly,stock,five-per-cent,,run-rate",
                                "c,C,percent,,0,lower,monthly,ratio,five-per-cent,,year-average",
                                "d,D,count,,0,lower,monthly,flow,five-per-cent,,automatic"))
                .containsExactly(
                        "indicators.csv:2 column 'forecast': 'trend' is no way to forecast what is of this accumulation; write run-rate,"
                                + " seasonal-share or automatic",
                        "indicators.csv:3 column 'forecast': 'run-rate' is no way to forecast what is of this accumulation; write latest, trend or"
                                + " automatic");
    }

    private List<String> faults(String... rows) {
        return new SmallPack()
                .with(
                        "indicators.csv",
                        HEADER + String.join("\n", rows).replace("\n\n", "\n") + "\n")
                .without("targets.csv")
                .without("observations.csv")
                .faults(folder);
    }
}
