package org.outturn.rules.money;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.rules.money.Variation.Favour;
import org.outturn.rules.quantity.Quantity;

class MoneyTest {
    private static @Nullable Quantity q(@Nullable String text) {
        return text == null ? null : Quantity.parse(text);
    }

    private static RevenueLine line(
            @Nullable String original, @Nullable String revised, @Nullable String forecast) {
        return new RevenueLine("x", "X", q(original), q(revised), null, q(forecast));
    }

    /// Barnet, section 4.1, thousands of pounds.
    @ParameterizedTest
    @CsvSource({
        "390, 380, -10, -2.6, FAVOURABLE",
        "186, 157, -29, -15.6, FAVOURABLE",
        "-189, -203, -14, -7.4, FAVOURABLE", // printed as 7.4%
        "732, 924, 192, 26.2, ADVERSE", // printed as 26.3%
        "32770, 34995, '2,225', 6.8, ADVERSE",
        "81686, 84920, '3,234', 4.0, ADVERSE",
        "-100, -90, 10, 10.0, ADVERSE", // less income than planned
        "50, 50, 0, 0.0, ON_BUDGET"
    })
    void more_than_budget_is_adverse_whatever_the_sign(
            String revised, String forecast, String amount, String percent, Favour favour) {
        var variation = line(null, revised, forecast).variation().orElseThrow();
        assertThat(variation.amount().shown(0)).isEqualTo(amount);
        assertThat(requireNonNull(variation.percent()).shown(1)).isEqualTo(percent);
        assertThat(variation.favour()).isEqualTo(favour);
    }

    @Test
    void a_budget_of_nothing_has_no_percentage() {
        var variation = line(null, "0", "5").variation().orElseThrow();
        assertThat(variation.percent()).isNull();
        assertThat(variation.favour().words()).isEqualTo("adverse");
    }

    @Test
    void the_original_budget_stands_in_for_a_missing_revision() {
        assertThat(line("100", null, "90").variation().orElseThrow().amount().shown(0))
                .isEqualTo("-10");
        assertThat(line("100", null, null).variation()).isEmpty();
        assertThat(line(null, null, "90").variation()).isEmpty();
        assertThat(line("-1062", "390", null).virement()).contains(Quantity.of(1452));
        assertThat(line("-1062", null, null).virement()).isEmpty();
    }

    @Test
    void a_total_is_of_unrounded_figures_and_of_complete_columns_only() {
        var total =
                RevenueLine.total(
                        "t",
                        "Total",
                        List.of(
                                line("1.4", "1", "2"),
                                line("1.4", null, null),
                                line("1.4", "1", "4")));
        assertThat(total.original()).isEqualTo(q("4.2"));
        assertThat(total.revised()).isEqualTo(q("3.4"));
        assertThat(total.forecast()).isNull();
        assertThat(RevenueLine.total("t", "Total", List.of()).original()).isNull();
    }

    @Test
    void a_line_that_was_not_revised_counts_in_the_revised_total_with_its_original_budget() {
        // 110 and 50 are 160, and 115 + 50 are 5 more: 3.1%.
        var lines = List.of(line("100", "110", "115"), line("50", null, "50"));
        var total = RevenueLine.total("t", "Total", lines);
        assertThat(total.revised()).isEqualTo(q("160"));
        assertThat(total.virement()).contains(Quantity.of(10));
        var variation = total.variation().orElseThrow();
        assertThat(variation.amount()).isEqualTo(q("5"));
        assertThat(requireNonNull(variation.percent()).shown(1)).isEqualTo("3.1");
    }

    @Test
    void where_no_line_was_revised_the_original_budget_is_the_budget() {
        var total =
                RevenueLine.total(
                        "t", "Total", List.of(line("100", null, "90"), line("50", null, "50")));
        assertThat(total.revised()).isNull();
        assertThat(total.budget()).contains(Quantity.of(150));
        assertThat(total.variation().orElseThrow().amount()).isEqualTo(q("-10"));
    }

    @Test
    void the_capital_total_is_of_the_budgets_as_they_are_computed() {
        // 100 and slippage in of 20 against 120, and 50 against 50: both are on budget.
        var slipped =
                new CapitalLine("a", "A", q("100"), q("20"), null, null, null, q("120"), null);
        var plain = new CapitalLine("b", "B", q("50"), null, null, null, null, q("50"), null);
        var total = CapitalLine.total("t", "Total", List.of(slipped, plain));
        assertThat(total.revisedBudget()).contains(Quantity.of(170));
        assertThat(total.latestBudget()).contains(Quantity.of(170));
        assertThat(total.variation().orElseThrow().favour()).isEqualTo(Favour.ON_BUDGET);
    }

    @Test
    void what_rounds_to_nothing_is_on_budget() {
        var variation = Variation.of(Quantity.parse("3044.91"), Quantity.parse("3044.66"));
        assertThat(variation.favour(2)).isEqualTo(Favour.FAVOURABLE);
        assertThat(variation.favour(1)).isEqualTo(Favour.FAVOURABLE);
        assertThat(variation.favour(0)).isEqualTo(Favour.ON_BUDGET);
        assertThat(Variation.of(Quantity.parse("1"), Quantity.parse("1.5")).favour(0))
                .isEqualTo(Favour.ADVERSE);
    }

    @Test
    void barnets_capital_line_follows_from_its_parts() {
        var line =
                new CapitalLine(
                        "a",
                        "A&C",
                        q("1400.66"),
                        q("1187.25"),
                        null,
                        q("457.00"),
                        null,
                        q("3044.66"),
                        null);
        assertThat(line.revisedBudget()).contains(Quantity.parse("2587.91"));
        assertThat(line.latestBudget()).contains(Quantity.parse("3044.91"));
        var variation = line.variation().orElseThrow();
        assertThat(variation.amount()).isEqualTo(q("-0.25"));
        assertThat(variation.favour()).isEqualTo(Favour.FAVOURABLE);
        var total = CapitalLine.total("t", "Total", List.of(line, line));
        assertThat(total.latestBudget()).contains(Quantity.parse("6089.82"));
        assertThat(
                        new CapitalLine("n", "None", null, null, null, null, null, q("1"), null)
                                .variation())
                .isEmpty();
    }

    @Test
    void a_saving_that_is_blank_in_amber_is_at_risk_by_its_red_part() {
        var both = new Saving("s1", "S1", q("100"), q("40"), null, q("10"), q("5"));
        var red = new Saving("s2", "S2", q("20"), null, null, null, q("3"));
        var none = new Saving("s3", "S3", q("20"), null, null, null, null);
        assertThat(red.atRisk()).contains(Quantity.of(3));
        assertThat(Saving.totalAtRisk(List.of(both, red))).contains(Quantity.of(18));
        assertThat(Saving.totalAccountedFor(List.of(both, red))).contains(Quantity.of(58));
        assertThat(none.atRisk()).isEmpty();
        assertThat(Saving.totalAtRisk(List.of(both, none))).isEmpty();
    }

    @Test
    void a_saving_is_delivered_forecast_or_at_risk() {
        var saving = new Saving("s", "S", q("100"), q("40"), q("30"), q("20"), q("10"));
        assertThat(saving.unaccounted()).contains(Quantity.ZERO);
        var short1 = new Saving("s", "S", q("100"), q("40"), q("30"), null, null);
        assertThat(short1.accountedFor()).contains(Quantity.of(70));
        assertThat(short1.unaccounted()).contains(Quantity.of(30));
        assertThat(new Saving("s", "S", q("100"), null, null, null, null).unaccounted()).isEmpty();
        assertThat(Saving.total("t", "T", List.of(saving, short1)).planned()).isEqualTo(q("200"));
        assertThat(Saving.total("t", "T", List.of(saving, short1)).atRiskRed()).isNull();
    }
}
