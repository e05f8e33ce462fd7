package org.outturn.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// `/areas?kind=ward&q=east+%26+west&page=2`
class AskedTest {
    @Test
    void what_is_asked_stands_behind_the_address_and_what_is_empty_does_not() {
        assertThat(
                        Asked.NOTHING
                                .with("kind", "ward")
                                .with("within", "")
                                .with("q", "east & west")
                                .page(2)
                                .address("/areas"))
                .isEqualTo("/areas?kind=ward&q=east+%26+west&page=2");
        assertThat(Asked.NOTHING.with("q", "").page(1).address("/areas")).isEqualTo("/areas");
        assertThat(Asked.NOTHING.page(Paged.ALL).address("/areas")).isEqualTo("/areas?page=all");
    }

    @Test
    void the_first_value_of_a_name_is_meant() {
        var given = Map.of("q", List.of(" east ", "west"), "kind", List.<String>of());
        assertThat(Asked.text(given, "q")).isEqualTo("east");
        assertThat(Asked.text(given, "kind")).isEmpty();
        assertThat(Asked.text(given, "sort")).isEmpty();
    }

    @Test
    void every_word_has_to_stand_in_the_text_in_any_order_and_case() {
        assertThat(Asked.stands("WEST east", "East and West")).isTrue();
        assertThat(Asked.stands("east north", "East and West")).isFalse();
        assertThat(Asked.stands("  ", "East and West")).isTrue();
    }
}
