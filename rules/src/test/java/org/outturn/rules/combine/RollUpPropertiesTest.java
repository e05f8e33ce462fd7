package org.outturn.rules.combine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;

/// What must hold of any roll-up: counties of two to six districts with twelve months each, drawn by lot from a fixed seed.
class RollUpPropertiesTest {
    private static final int COUNTIES = 200;
    private static final Period YEAR = Period.parse("2025/26");
    private static final RollUp SHARES = new RollUp(Measure.percent(1), Accumulation.RATIO);
    private static final RollUp COUNTS = new RollUp(Measure.count(), Accumulation.FLOW);

    private final Random lot = new Random(41);

    @Test
    void a_roll_up_is_the_recomputation_from_everything_beneath_it() {
        for (int i = 0; i < COUNTIES; i++) {
            var county = county();
            long top = 0;
            long bottom = 0;
            for (var months : county.values()) {
                for (var month : months) {
                    top += whole(month.numerator());
                    bottom += whole(month.denominator());
                }
            }
            var expected = Observation.ofParts(YEAR, Quantity.of(top), Quantity.of(bottom));
            assertThat(districtsThenMonths(county, SHARES)).isEqualTo(expected);
            assertThat(monthsThenDistricts(county, SHARES)).isEqualTo(expected);
        }
    }

    @Test
    void it_makes_no_difference_what_is_added_first() {
        for (int i = 0; i < COUNTIES; i++) {
            var county = new LinkedHashMap<String, List<Observation>>();
            county().forEach((name, months) ->
                    county.put(
                            name,
                            months.stream()
                                    .map(month ->
                                            Observation.of(
                                                    month.period(),
                                                    Quantity.of(whole(month.numerator()))))
                                    .toList()));
            assertThat(districtsThenMonths(county, COUNTS))
                    .isEqualTo(monthsThenDistricts(county, COUNTS));
        }
    }

    @Test
    void quarters_of_months_are_the_year_of_months_in_any_order() {
        for (int i = 0; i < COUNTIES; i++) {
            var months = new ArrayList<>(county().values().iterator().next());
            Collections.shuffle(months, lot);
            var quarters = new ArrayList<Observation>();
            for (int quarter = 1; quarter <= 4; quarter++) {
                quarters.add(found(SHARES.over(Period.quarter(2025, quarter), months)));
            }
            assertThat(found(SHARES.over(YEAR, quarters)))
                    .isEqualTo(found(SHARES.over(YEAR, months)));
        }
    }

    @Test
    void a_whole_lies_between_its_parts() {
        for (int i = 0; i < COUNTIES; i++) {
            var months = county().values().iterator().next();
            var whole = found(SHARES.over(YEAR, months)).result(SHARES.measure()).orElseThrow();
            var parts =
                    months.stream()
                            .map(month -> month.result(SHARES.measure()).orElseThrow())
                            .toList();
            assertThat(whole).isBetween(Collections.min(parts), Collections.max(parts));
        }
    }

    @Test
    void the_two_halves_of_a_change_are_the_change() {
        for (int i = 0; i < COUNTIES; i++) {
            var pairs = new ArrayList<Mix.Pair>();
            for (var months : county().values()) {
                pairs.add(new Mix.Pair(months.getFirst(), months.getLast()));
            }
            var mix = Mix.of(SHARES.measure(), pairs).orElseThrow();
            assertThat(mix.within().plus(mix.between()).minus(mix.change()).absolute())
                    .isLessThan(Quantity.parse("0.0000000001"));
        }
    }

    private Map<String, List<Observation>> county() {
        var county = new LinkedHashMap<String, List<Observation>>();
        int districts = 2 + lot.nextInt(5);
        for (int district = 1; district <= districts; district++) {
            var months = new ArrayList<Observation>();
            for (var month : YEAR.listMonths()) {
                int bottom = 1 + lot.nextInt(500);
                months.add(
                        Observation.ofParts(
                                month, Quantity.of(lot.nextInt(bottom + 1)), Quantity.of(bottom)));
            }
            county.put("district " + district, months);
        }
        return county;
    }

    private static Observation districtsThenMonths(
            Map<String, List<Observation>> county, RollUp rollUp) {
        var months = new ArrayList<Observation>();
        for (int i = 0; i < 12; i++) {
            int month = i;
            var members = new LinkedHashMap<String, Observation>();
            county.forEach((name, figures) -> members.put(name, figures.get(month)));
            months.add(found(rollUp.of(YEAR.listMonths().get(month), members)));
        }
        return found(rollUp.over(YEAR, months));
    }

    private static Observation monthsThenDistricts(
            Map<String, List<Observation>> county, RollUp rollUp) {
        var members = new LinkedHashMap<String, Observation>();
        county.forEach((name, figures) -> members.put(name, found(rollUp.over(YEAR, figures))));
        return found(rollUp.of(YEAR, members));
    }

    private static Observation found(Combined combined) {
        return combined.found().orElseThrow();
    }

    private static long whole(@org.jspecify.annotations.Nullable Quantity part) {
        return java.util.Objects.requireNonNull(part).value().longValueExact();
    }
}
