package org.outturn.rules.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.rules.formula.Computed.Missing;
import org.outturn.rules.formula.Computed.Value;
import org.outturn.rules.formula.Formulas.Order;
import org.outturn.rules.formula.Reading.Read;
import org.outturn.rules.formula.Reading.Refused;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;

/// A council counts visits, staff and clients, and knows what they cost.
class FormulaTest {
    private static final Period PERIOD = Period.parse("2025/26 Q1");
    private static final Measure NUMBER = new Measure(Measure.Kind.NUMBER, 1, 2);
    private static final Measure MONEY = new Measure(Measure.Kind.MONEY, 1, 0);
    private static final Measure DAYS = new Measure(Measure.Kind.DAYS, 1, 1);
    private static final Measure SCORE = new Measure(Measure.Kind.SCORE, 1, 1);
    private static final Map<String, Measure> MEASURES =
            Map.of(
                    "visits", Measure.count(),
                    "clients", Measure.count(),
                    "cost", MONEY,
                    "income", MONEY,
                    "delay", DAYS,
                    "quality", SCORE,
                    "reviewed", Measure.percent(1),
                    "falls", Measure.rate(1000, 1),
                    "factor", NUMBER);

    private final Map<String, Input> inputs = new HashMap<>();

    FormulaTest() {
        give("visits", "120");
        give("clients", "40");
        give("cost", "6000");
        give("income", "1500");
        give("delay", "300");
        give("quality", "7");
        give("factor", "0.5");
        inputs.put(
                "reviewed",
                new Input.Given(
                        Measure.percent(1),
                        Observation.ofParts(PERIOD, Quantity.of(30), Quantity.of(40))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[cost] - [income]                     | money   | 4500",
                "[cost] / [visits]                     | money   | 50",
                "([cost] - [income]) / [clients]       | money   | 112.5",
                "[cost] - [income] - 500               | money   | 4000",
                "[cost] / 2 / 3                        | money   | 1000",
                "2 + 3 * 4                             | number  | 14",
                "-[income] + [cost]                    | money   | 4500",
                "percent([clients], [visits])          | percent | 33.33333333333333333333333333333333",
                "rate([clients], [visits], 1000)       | rate    | 333.3333333333333333333333333333333",
                "[visits] * share([reviewed])          | count   | 90",
                "[reviewed].numerator                  | count   | 30",
                "[reviewed].denominator + [clients]    | count   | 80",
                "sum([visits], [clients], 1)           | count   | 161",
                "min([visits], [clients]) * 1          | count   | 40",
                "max([visits], [clients])              | count   | 120",
                "abs([clients] - [visits])             | count   | 80",
                "or([clients], [visits])               | count   | 40",
                "[delay] / [clients]                   | days    | 7.5",
                "[quality] * [factor]                  | score   | 3.5",
                "[reviewed] * 0.5                      | percent | 37.5",
                "0.5 * [reviewed]                      | percent | 37.5",
                "[reviewed] - 5                        | percent | 70",
                "[reviewed] / [reviewed]               | number  | 1",
                "[visits] / [clients]                  | number  | 3"
            })
    void formulas_calculate(String text, String kind, String value) {
        var result = measure(kind);
        var formula = read(text);
        assertThat(formula.check(result, FormulaTest::measureOf)).isEmpty();
        assertThat(formula.compute(result, this::input).found().orElseThrow().value())
                .isEqualTo(Quantity.parse(value));
    }

    @Test
    void a_percentage_keeps_its_parts() {
        assertThat(
                        read("percent([clients], [visits])")
                                .compute(Measure.percent(1), this::input)
                                .observation(PERIOD))
                .isEqualTo(Observation.ofParts(PERIOD, Quantity.of(40), Quantity.of(120)));
        assertThat(read("[cost] / [visits]").compute(MONEY, this::input).observation(PERIOD))
                .isEqualTo(Observation.of(PERIOD, Quantity.of(50)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[cost] + [visits]                | money   | column 1: money and a count cannot be added; use terms of one unit",
                "[cost] - [delay]                 | money   | column 1: money and days cannot be subtracted; use terms of one unit",
                "[cost] / [visits]                | count   | column 1: the formula gives money divided by a count, and the indicator is a count; change the formula or the measure",
                "[clients] / [visits]             | percent | column 1: the formula gives a plain number, and the indicator is a percentage; write percent(a, b) instead of a / b",
                "[clients] / [visits]             | rate    | column 1: the formula gives a plain number, and the indicator is a rate per 1,000; write rate(a, b, 1000)",
                "[visits] * [reviewed]            | count   | column 1: a count cannot be multiplied by a percentage; write share([...]) to use a percentage as a plain number",
                "[visits] / [reviewed]            | count   | column 1: a count cannot be divided by a percentage; write share([...]) to use a percentage as a plain number",
                "[reviewed] + [falls]             | percent | column 1: a percentage and a rate per 1,000 cannot be added; use terms of one unit",
                "2 * share([visits])              | number  | column 5: 'share' takes a percentage, not a count; leave it out",
                "percent([cost], [visits])        | percent | column 1: money and a count cannot be made a percentage of one another; use terms of one unit",
                "max([cost], [visits])            | money   | column 1: money and a count cannot be used together in 'max'; use terms of one unit",
                "rate([clients], [visits], 50)    | rate    | column 27: a rate is per 100, 1000, 10000 or 100000; write one of these numbers",
                "rate([clients], [visits], 100)   | rate    | column 1: the formula gives a rate per 100, and the indicator is a rate per 1,000; change the formula or the measure",
                "[cost] * [cost]                  | money   | column 1: the formula gives money times money, and the indicator is money; change the formula or the measure",
                "[cost] + [vists]                 | money   | column 10: there is no indicator 'vists'; correct the id",
                "[visits] / [delay]               | days    | column 1: the formula gives a count divided by days, and the indicator is days; change the formula or the measure",
                "[visits] * [delay]               | score   | column 1: the formula gives days times a count, and the indicator is a score; change the formula or the measure",
                "[cost]                           | number  | column 1: the formula gives money, and the indicator is a plain number; change the formula or the measure"
            })
    void units_are_followed(String text, String kind, String flaw) {
        assertThat(read(text).check(measure(kind), FormulaTest::measureOf))
                .extracting(Flaw::text)
                .containsExactly(flaw);
    }

    @Test
    void every_flaw_of_units_is_told_at_once() {
        assertThat(
                        read("([cost] + [visits]) / [nobody] + share([delay])")
                                .check(MONEY, FormulaTest::measureOf))
                .extracting(Flaw::column)
                .containsExactly(2, 23, 34);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~                    | column 1: the formula ends where a term should be; add an [indicator] or a number",
                "[cost] +              | column 9: the formula ends where a term should be; add an [indicator] or a number",
                "[cost                 | column 1: the square bracket is never closed; close it behind the id",
                "[Cost]                | column 1: '[Cost]' does not hold the id of an indicator; use lower-case letters, digits, '-' and '.' only",
                "(1 + 2                | column 7: the bracket is not closed here; add ')'",
                "sum(1, 2              | column 9: 'sum' is not closed here; add ')'",
                "1 2                   | column 3: nothing follows here, but '2' does; put + - * or / between two terms",
                "1.2.3                 | column 1: '1.2.3' is not a number; write it as in 100 or 58.1",
                "mean([cost])          | column 1: 'mean' is not a function; put an indicator in square brackets, or use one of percent, rate, share, sum, min, max, abs, or",
                "sum                   | column 4: 'sum' takes its terms in brackets; add them",
                "percent([cost])       | column 1: 'percent' takes 2 terms, not 1; separate them by commas",
                "share(1, 2)           | column 1: 'share' takes 1 term, not 2; separate them by commas",
                "1 + ^                 | column 5: '^' does not begin a term; write an [indicator], a number or a function"
            })
    void a_text_that_is_no_formula_is_told_where_and_why(String text, String flaw) {
        assertThat(Formula.parse(text))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.flaw().text()).isEqualTo(flaw));
    }

    @Test
    void a_formula_is_neither_endless_nor_bottomless() {
        assertThat(Formula.parse("1+".repeat(1000) + "1")).isInstanceOf(Refused.class);
        assertThat(Formula.parse("1+".repeat(999) + "1")).isInstanceOf(Read.class);
        assertThat(Formula.parse("(".repeat(39) + "1" + ")".repeat(39))).isInstanceOf(Read.class);
        assertThat(Formula.parse("(".repeat(40) + "1" + ")".repeat(40)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.flaw().rule())
                                        .isEqualTo("the formula is nested too deeply"));
        assertThat(Formula.parse("1" + "0".repeat(29))).isInstanceOf(Read.class);
        assertThat(Formula.parse("1" + "0".repeat(30))).isInstanceOf(Refused.class);
        assertThat(Formula.parse("(1) + (2) + (3)".repeat(1) + " + (1)".repeat(100)))
                .isInstanceOf(Read.class);
    }

    @Test
    void what_is_missing_is_told_all_at_once() {
        inputs.put("cost", new Input.Absent("it is reported once a year"));
        mark("visits", Quality.NOT_AVAILABLE);
        mark("clients", Quality.NOT_DUE);
        assertThat(read("[cost] / [visits] + [cost] / [clients]").compute(MONEY, this::input))
                .isEqualTo(
                        new Missing(
                                List.of(
                                        "There is no figure for [cost]: it is reported once a year.",
                                        "The figure of [visits] is not available.",
                                        "No figure is due for [clients]."),
                                false));
        assertThat(read("[income].numerator").compute(MONEY, this::input))
                .isEqualTo(
                        new Missing(List.of("[income] was given without its numerator."), false));
        assertThat(read("-[income].denominator").compute(MONEY, this::input))
                .isEqualTo(
                        new Missing(List.of("[income] was given without its denominator."), false));
        give("factor", null);
        assertThat(read("abs([factor])").compute(MONEY, this::input))
                .isEqualTo(
                        new Missing(
                                List.of(
                                        "[factor] has no value: nothing was given, or its denominator is zero."),
                                false));
        assertThat(read("sum([factor], [visits])").compute(MONEY, this::input).found()).isEmpty();
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThat(read("[cost] / ([visits] - 3 * [clients])").compute(MONEY, this::input))
                .isEqualTo(
                        new Missing(
                                List.of(
                                        "The divisor [visits] - 3 * [clients] is zero, so there is no value."),
                                false));
        assertThat(read("percent([clients], 0)").compute(Measure.percent(1), this::input))
                .isEqualTo(
                        new Missing(
                                List.of("The divisor 0 is zero, so there is no value."), false));
    }

    @Test
    void a_part_is_not_more_than_its_whole() {
        assertThat(read("percent([visits], [clients])").compute(Measure.percent(1), this::input))
                .isEqualTo(
                        new Missing(
                                List.of("The numerator 120 is more than the denominator 40."),
                                false));
        assertThat(
                        read("rate([visits], [clients], 1000)")
                                .compute(Measure.rate(1000, 1), this::input)
                                .found())
                .isPresent();
    }

    @Test
    void or_stands_in_for_what_is_missing_but_never_for_what_is_suppressed() {
        mark("cost", Quality.NOT_AVAILABLE);
        assertThat(
                        read("or([cost], 0) + [income]")
                                .compute(MONEY, this::input)
                                .found()
                                .orElseThrow()
                                .value())
                .isEqualTo(Quantity.of(1500));
        mark("cost", Quality.SUPPRESSED);
        var hidden = read("or([cost], 0) + [income]").compute(MONEY, this::input);
        assertThat(hidden)
                .isEqualTo(new Missing(List.of("The figure of [cost] is suppressed."), true));
        assertThat(hidden.observation(PERIOD).quality()).isEqualTo(Quality.SUPPRESSED);
        mark("cost", Quality.NOT_AVAILABLE);
        assertThat(read("[cost]").compute(MONEY, this::input).observation(PERIOD).quality())
                .isEqualTo(Quality.NOT_AVAILABLE);
        inputs.put("visits", new Input.Absent("unknown"));
        mark("cost", Quality.SUPPRESSED);
        assertThat(read("[cost] / [visits]").compute(MONEY, this::input))
                .isInstanceOfSatisfying(Missing.class, m -> assertThat(m.suppressed()).isTrue());
    }

    @Test
    void the_result_is_as_certain_as_the_least_certain_figure() {
        assertThat(quality("[cost] - [income]")).isEqualTo(Quality.FINAL);
        mark("income", Quality.ESTIMATED);
        assertThat(quality("[cost] - [income]")).isEqualTo(Quality.ESTIMATED);
        mark("cost", Quality.PROVISIONAL);
        assertThat(quality("[cost] - [income]")).isEqualTo(Quality.PROVISIONAL);
        assertThat(quality("max([income], [cost])")).isEqualTo(Quality.PROVISIONAL);
        assertThat(quality("percent([income], [cost])")).isEqualTo(Quality.PROVISIONAL);
        assertThat(quality("-[income]")).isEqualTo(Quality.ESTIMATED);
        mark("cost", Quality.NOT_COMPARABLE);
        assertThat(quality("[income] + [cost]")).isEqualTo(Quality.NOT_COMPARABLE);
    }

    @Test
    void a_formula_names_what_it_needs() {
        var formula = read("percent([visits] + [clients], max([visits].numerator, -[cost]))");
        assertThat(formula.references()).containsExactly("clients", "cost", "visits");
        assertThat(formula).hasToString(formula.text()).isEqualTo(read(formula.text()));
        assertThat(formula).isNotEqualTo(read("1")).hasSameHashCodeAs(read(formula.text()));
    }

    @Test
    void formulas_are_worked_out_in_order() {
        var formulas =
                Map.of(
                        "net", read("[cost] - [income]"),
                        "net-per-visit", read("[net] / [visits]"),
                        "a-check", read("[net-per-visit] * [visits] - [net]"));
        assertThat(Formulas.order(formulas))
                .isEqualTo(new Order.Ordered(List.of("net", "net-per-visit", "a-check")));
    }

    @Test
    void a_formula_that_leads_back_to_itself_is_refused() {
        var formulas =
                Map.of(
                        "a", read("[b] + [cost]"),
                        "b", read("[c] + [d]"),
                        "c", read("[a]"),
                        "d", read("[d] + 1"),
                        "e", read("[a]"));
        assertThat(Formulas.order(formulas))
                .isInstanceOfSatisfying(
                        Order.Circular.class,
                        circular ->
                                assertThat(circular.words())
                                        .containsExactly(
                                                "a needs b, which needs c, which needs a",
                                                "d needs d"));
    }

    private Quality quality(String text) {
        return read(text).compute(MONEY, this::input).found().map(Value::quality).orElseThrow();
    }

    private Input input(String id) {
        return inputs.getOrDefault(id, new Input.Absent("it is unknown"));
    }

    private void give(String id, @Nullable String value) {
        var measure = measureOf(id).orElseThrow();
        inputs.put(
                id,
                new Input.Given(
                        measure,
                        new Observation(
                                PERIOD,
                                null,
                                null,
                                value == null ? null : Quantity.parse(value),
                                0,
                                Quality.FINAL)));
    }

    private void mark(String id, Quality quality) {
        var measure = measureOf(id).orElseThrow();
        inputs.put(
                id,
                new Input.Given(
                        measure, new Observation(PERIOD, null, null, Quantity.of(9), 0, quality)));
    }

    private static Formula read(String text) {
        return switch (Formula.parse(text)) {
            case Read(var formula) -> formula;
            case Refused(var flaw) -> throw new AssertionError(flaw.text());
        };
    }

    private static Optional<Measure> measureOf(String id) {
        return Optional.ofNullable(MEASURES.get(id));
    }

    private static Measure measure(String kind) {
        return switch (kind) {
            case "percent" -> Measure.percent(1);
            case "rate" -> Measure.rate(1000, 1);
            case "count" -> Measure.count();
            case "money" -> MONEY;
            case "days" -> DAYS;
            case "score" -> SCORE;
            default -> NUMBER;
        };
    }
}
