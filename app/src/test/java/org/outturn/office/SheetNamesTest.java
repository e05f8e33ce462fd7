package org.outturn.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetNamesTest {
    private final SheetNames names = new SheetNames();

    @Test
    void characters_that_excel_refuses_are_left_out() {
        assertThat(names.name("Costs: A/B [draft]?")).isEqualTo("Costs A B draft");
        assertThat(names.name("'Quoted'")).isEqualTo("Quoted");
        assertThat(names.name("***")).isEqualTo("Table");
        assertThat(names.name("History")).isEqualTo("Table (2)");
    }

    @Test
    void long_names_are_cut_and_stay_apart() {
        var name = "Indicators that did not meet their target this quarter";
        assertThat(names.name(name)).isEqualTo("Indicators that did not meet th");
        assertThat(names.name(name.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo("INDICATORS THAT DID NOT MEE (2)")
                .hasSize(31);
    }
}
