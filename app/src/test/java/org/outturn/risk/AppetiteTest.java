package org.outturn.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.rules.period.Period;

/// A risk is over the appetite when it scores more than the council takes of its category, or else of all others.
class AppetiteTest {
    private static final Period PERIOD = Period.parse("2026/27 Q2");
    private static final RiskMatrix.Appetite SAFEGUARDING =
            new RiskMatrix.Appetite("Safeguarding", 5);
    private static final RiskMatrix.Appetite OTHERS = new RiskMatrix.Appetite(null, 12);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # category,   impact, likelihood, over
                    Safeguarding, 5,      1,          false
                    Safeguarding, 3,      2,          true
                    Financial,    4,      3,          false
                    Financial,    5,      3,          true
                    ,             5,      3,          true
                    Financial,    5,      ,           false
                    """)
    void over_is_more_than_is_taken(
            @Nullable String category,
            @Nullable Integer impact,
            @Nullable Integer likelihood,
            boolean over) {
        var register = register(List.of(SAFEGUARDING, OTHERS));
        assertThat(register.isOverAppetite(risk(category, impact, likelihood))).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({"Financial", "Safeguarding"})
    void where_the_council_has_not_said_nothing_is_over(String category) {
        assertThat(register(List.of()).isOverAppetite(risk(category, 5, 5))).isFalse();
        assertThat(register(List.of()).appetite(risk(category, 5, 5))).isNull();
    }

    private static Register register(List<RiskMatrix.Appetite> appetites) {
        var five = List.of("1", "2", "3", "4", "5");
        return new Register(
                new RiskMatrix(five, five, List.of(), appetites), PERIOD, List.of(), List.of());
    }

    private static Risk risk(
            @Nullable String category, @Nullable Integer impact, @Nullable Integer likelihood) {
        var none = new Risk.Position(null, null);
        return new Risk(
                "one",
                PERIOD,
                "One",
                null,
                null,
                null,
                null,
                category,
                null,
                none,
                new Risk.Position(impact, likelihood),
                none,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                null);
    }
}
