package org.outturn.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.pack.Pack;
import org.outturn.pack.PackReader;
import org.outturn.pack.Reading;
import org.outturn.pack.SmallPack;
import org.outturn.rules.period.Period;

/// Two districts, North and South, count calls and complaints by the month; members are counted by the quarter.
class DerivationTest {
    private static final String INDICATORS =
            """
            id,title,measure,per,decimals,polarity,frequency,accumulation,scheme,computed
            per-call,Complaints per 1000 calls,rate,1000,1,lower,monthly,ratio,five-per-cent,"rate([complaints], [calls], 1000)"
            calls,Calls,count,,0,lower,monthly,flow,five-per-cent,
            complaints,Complaints,count,,0,lower,monthly,flow,five-per-cent,
            members,Members,count,,0,higher,quarterly,stock,five-per-cent,
            per-member,Calls per member,number,,1,higher,quarterly,ratio,five-per-cent,[calls] / [members]
            twice,Twice the calls per member,number,,1,higher,quarterly,ratio,five-per-cent,[per-member] * 2
            """;

    @TempDir Path folder;

    @Test
    void a_rate_is_computed_with_its_parts_and_shows_its_working() {
        var derived =
                derived(
                        """
                        calls,,2025-04,2000,
                        complaints,,2025-04,31,
                        """);
        assertThat(figures(derived, "per-call", "")).containsExactly("2025-04 31/2000 FINAL");
        assertThat(origin(derived, "per-call", "2025-04"))
                .isEqualTo(
                        "Complaints ÷ Calls × 1,000 | 31 ÷ 2,000 × 1,000 | calls 2025-04, complaints 2025-04");
    }

    @Test
    void what_is_reported_by_the_month_is_added_up_for_a_formula_of_the_quarter() {
        var derived =
                derived(
                        """
                        calls,,2025-04,100,
                        calls,,2025-05,110,
                        calls,,2025-06,90,
                        members,,2025/26 Q1,60,
                        """);
        assertThat(figures(derived, "per-member", "")).containsExactly("2025/26 Q1 5 FINAL");
        assertThat(figures(derived, "twice", "")).containsExactly("2025/26 Q1 10 FINAL");
    }

    @Test
    void a_missing_month_leaves_the_quarter_missing_and_is_explained() {
        var derived =
                derived(
                        """
                        calls,,2025-04,100,
                        calls,,2025-06,90,
                        members,,2025/26 Q1,60,
                        """);
        assertThat(figures(derived, "per-member", ""))
                .containsExactly("2025/26 Q1 - NOT_AVAILABLE");
        assertThat(
                        derived.origin("per-member", "", Period.parse("2025/26 Q1"))
                                .orElseThrow()
                                .missing())
                .containsExactly(
                        "There is no figure for 'Calls': none is recorded for Q1 2025/26.");
    }

    @Test
    void the_result_is_as_certain_as_what_it_is_made_of() {
        var derived =
                derived(
                        """
                        calls,,2025-04,2000,provisional
                        complaints,,2025-04,31,
                        """);
        assertThat(figures(derived, "per-call", "")).containsExactly("2025-04 31/2000 PROVISIONAL");
    }

    @Test
    void districts_are_added_up_where_the_county_has_no_figure_of_its_own() {
        var derived =
                derived(
                        """
                        calls,north,2025-04,700,
                        calls,south,2025-04,500,
                        calls,north,2025-05,600,
                        calls,south,2025-05,400,
                        calls,,2025-05,1010,
                        """);
        assertThat(figures(derived, "calls", ""))
                .containsExactly("2025-04 1200 FINAL", "2025-05 1010 FINAL");
    }

    @Test
    void a_missing_district_leaves_the_county_missing_and_is_named() {
        var derived =
                derived(
                        """
                        calls,north,2025-04,700,
                        calls,south,2025-04,500,
                        calls,north,2025-05,600,
                        """);
        assertThat(figures(derived, "calls", ""))
                .containsExactly("2025-04 1200 FINAL", "2025-05 - NOT_AVAILABLE");
        assertThat(derived.origin("calls", "", Period.parse("2025-05")).orElseThrow().missing())
                .containsExactly("The figure of South is not available.");
    }

    @Test
    void an_indicator_that_only_one_district_counts_is_not_rolled_up() {
        assertThat(figures(derived("calls,north,2025-04,700,\n"), "calls", "")).isEmpty();
    }

    @Test
    void a_rolled_up_whole_serves_a_formula() {
        var derived =
                derived(
                        """
                        calls,north,2025-04,700,
                        calls,south,2025-04,500,
                        complaints,north,2025-04,7,
                        complaints,south,2025-04,5,
                        """);
        assertThat(figures(derived, "per-call", "")).containsExactly("2025-04 12/1200 FINAL");
        assertThat(figures(derived, "per-call", "north")).containsExactly("2025-04 7/700 FINAL");
    }

    @Test
    void however_far_down_a_figure_follows_from_those_that_were_given() {
        var derived =
                derived(
                        """
                        calls,north,2025-06,40,
                        calls,south,2025-06,50,
                        calls,,2025-04,100,
                        calls,,2025-05,110,
                        members,,2025/26 Q1,60,
                        """);
        var twice =
                derived.figures().stream()
                        .filter(one -> one.indicator().equals("twice"))
                        .findFirst()
                        .orElseThrow();
        assertThat(derived.given(twice))
                .map(one -> one.indicator() + one.area() + " " + one.observation().period())
                .containsExactlyInAnyOrder(
                        "calls 2025-04",
                        "calls 2025-05",
                        "callsnorth 2025-06",
                        "callssouth 2025-06",
                        "members 2025/26 Q1");
    }

    private Derived derived(String observations) {
        var pack =
                read(
                        new SmallPack()
                                .with("indicators.csv", INDICATORS)
                                .with(
                                        "areas.csv",
                                        "id,name,kind\nnorth,North,district\nsouth,South,district\n")
                                .with("targets.csv", "indicator,period,value\n")
                                .with(
                                        "observations.csv",
                                        "indicator,area,period,value,quality\n" + observations)
                                .in(folder));
        return Derivation.of(pack.framework(), pack.areas(), pack.figures().figures());
    }

    private static Pack read(Path folder) {
        return switch (new PackReader().read(folder)) {
            case Reading.Read(var pack) -> pack;
            case Reading.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    /// `2025-04 31/2000 FINAL`
    private static List<String> figures(Derived derived, String indicator, String area) {
        return derived.figures().stream()
                .filter(one -> one.indicator().equals(indicator) && one.area().equals(area))
                .map(one -> one.observation())
                .map(one ->
                        one.period()
                                + " "
                                + (one.hasParts()
                                        ? one.numerator() + "/" + one.denominator()
                                        : one.value() == null ? "-" : one.value().toString())
                                + " "
                                + one.quality())
                .toList();
    }

    private static String origin(Derived derived, String indicator, String period) {
        return switch (derived.origin(indicator, "", Period.parse(period)).orElseThrow()) {
            case Origin.ByFormula(var formula, var working, var inputs, _) ->
                    formula
                            + " | "
                            + working
                            + " | "
                            + String.join(
                                    ", ",
                                    inputs.stream()
                                            .map(one ->
                                                    one.indicator()
                                                            + " "
                                                            + one.observation().period())
                                            .toList());
            case Origin.FromAreas(_, var words, _, _) -> words;
        };
    }
}
