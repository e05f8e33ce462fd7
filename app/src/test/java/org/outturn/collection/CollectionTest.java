package org.outturn.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outturn.WithDatabase;
import org.outturn.catalogue.Catalogue;
import org.outturn.catalogue.Framework;
import org.outturn.catalogue.Frequency;
import org.outturn.catalogue.Indicator;
import org.outturn.catalogue.SchemeReading;
import org.outturn.catalogue.SchemeYaml;
import org.outturn.council.Area;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.outturn.council.Unit;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Significance;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Precision;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Polarity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/// Figures are never overwritten.
@WithDatabase
class CollectionTest {
    private static final Period Q1 = Period.quarter(2015, 1);

    @Autowired private Councils councils;
    @Autowired private Catalogue catalogue;
    @Autowired private Collection collection;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcTemplate jdbc;

    @BeforeEach
    void a_council_with_one_indicator() {
        jdbc.execute("truncate council cascade");
        councils.save(
                new Council(
                        "fernshire",
                        "Fernshire",
                        "Fernshire",
                        true,
                        "Made up.",
                        null,
                        Q1,
                        new Council.Brand("#1d3d5c", "#5694ca"),
                        Map.of(),
                        Map.of(),
                        Map.of("action", "Mitigation"),
                        Precision.FULL),
                List.of(new Unit("adults", "Adults", "directorate", null, List.of("barnet"))),
                List.of(new Area("north", "North", "district", null)));
        var schemes =
                (SchemeReading.Read)
                        SchemeYaml.read(
                                """
                                ratings:
                                  - {id: green, name: Green, colour: "#00703c", shape: circle, mood: good}
                                schemes:
                                  - {id: data-only, name: Data only, type: not-rated, reason: data-only}
                                """);
        catalogue.save(
                "fernshire",
                new Framework(
                        schemes.ratings(),
                        schemes.schemes(),
                        List.of(),
                        List.of(telecare()),
                        List.of(),
                        List.of()));
    }

    @Test
    void a_changed_figure_is_a_revision_and_the_first_is_kept() {
        assertThat(take(figure("", "119"))).isEqualTo(new Taken(1, 0, 0, 0));
        assertThat(take(figure("", "121"))).isEqualTo(new Taken(0, 0, 1, 0));
        assertThat(current()).containsExactly("telecare 2015/16 Q1 = 121 (2)");
        assertThat(collection.revisions("fernshire", "telecare", "", Q1))
                .extracting(figure -> figure.observation().value() + " by " + figure.recordedBy())
                .containsExactly("119 by analyst", "121 by analyst");
    }

    @Test
    void the_same_figures_twice_change_nothing() {
        take(figure("", "119"), figure("north", "40"));
        assertThat(take(figure("", "119"), figure("north", "40"))).isEqualTo(new Taken(0, 2, 0, 0));
        assertThat(take(figure("", "119"), figure("north", "40")).isNothing()).isTrue();
    }

    @Test
    void one_more_decimal_is_a_revision_since_it_says_more() {
        take(figure("", "119"));
        assertThat(take(figure("", "119.0")).revised()).isEqualTo(1);
    }

    @Test
    void nothing_is_left_of_an_intake_that_was_rolled_back() {
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(_ -> {
                            take(figure("", "119"));
                            assertThat(current()).hasSize(1);
                            take(figure("nowhere", "1"));
                        }))
                .isInstanceOf(DataAccessException.class);
        assertThat(current()).isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from observation", Integer.class)).isZero();
    }

    @Test
    void the_database_itself_refuses_to_change_a_figure() {
        take(figure("", "119"));
        assertThatThrownBy(() -> jdbc.update("update observation set value = 120"))
                .hasMessageContaining("never changed or deleted");
        assertThatThrownBy(() -> jdbc.update("delete from observation"))
                .hasMessageContaining("add a revision");
    }

    @Test
    void words_with_quotes_tabs_and_backslashes_come_back_as_they_were() {
        var markdown = "A \"quoted\"\ttab, a back\\slash,\r\nan é and\n\n* a list; \\N";
        var words = new Words("telecare", "", Q1, "action", markdown, null);
        var incoming =
                new Figures(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(words),
                        List.of());
        collection.take("fernshire", incoming, "analyst");
        assertThat(collection.figures("fernshire").words()).containsExactly(words);
        assertThat(councils.units("fernshire").getFirst().sharedWith()).containsExactly("barnet");
        assertThat(councils.get("fernshire").commentaryWords())
                .containsEntry("action", "Mitigation");
    }

    @Test
    void fifty_thousand_figures_are_taken_in_within_seconds() {
        var figures = new ArrayList<Figure>();
        for (int year = 1000; year < 1500; year++) {
            for (int month = 1; month <= 12; month++) {
                for (int reported = 0; reported < 8; reported++) {
                    var period = Period.month(year, month);
                    figures.add(
                            new Figure(
                                    "telecare",
                                    "",
                                    period.moved(reported),
                                    Observation.of(period, Quantity.of(year + month)),
                                    null,
                                    null,
                                    null,
                                    1,
                                    Instant.EPOCH,
                                    ""));
                }
            }
        }
        long start = System.nanoTime();
        take(figures.toArray(Figure[]::new));
        long taken = System.nanoTime();
        assertThat(collection.figures("fernshire").figures()).hasSize(48_000);
        long read = System.nanoTime();
        System.out.printf(
                "48,000 figures taken in %d ms, read in %d ms%n",
                (taken - start) / 1_000_000, (read - taken) / 1_000_000);
        assertThat(taken - start).isLessThan(20_000_000_000L);
    }

    private Taken take(Figure... figures) {
        var incoming =
                new Figures(
                        List.of(figures),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        return collection.take("fernshire", incoming, "analyst");
    }

    private List<String> current() {
        return collection.figures("fernshire").figures().stream()
                .map(figure ->
                        "%s%s %s = %s (%d)"
                                .formatted(
                                        figure.indicator(),
                                        figure.area(),
                                        figure.observation().period(),
                                        figure.observation().value(),
                                        figure.revision()))
                .toList();
    }

    private static Figure figure(String area, String value) {
        var observation =
                new Observation(
                        Q1,
                        null,
                        null,
                        Quantity.parse(value),
                        new BigDecimal(value).scale(),
                        org.outturn.rules.series.Quality.FINAL);
        return new Figure(
                "telecare", area, Q1, observation, null, null, null, 1, Instant.EPOCH, "");
    }

    private static Indicator telecare() {
        return new Indicator(
                "telecare",
                "AC/S17",
                "Number of new telecare packages installed",
                "adults",
                Measure.count(),
                "packages",
                Polarity.HIGHER,
                Frequency.QUARTERLY,
                Accumulation.FLOW,
                "data-only",
                List.of(Against.PREVIOUS),
                new Significance.Points(Quantity.parse("1.5")),
                Map.of("type", "strategic"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
