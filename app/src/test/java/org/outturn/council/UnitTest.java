package org.outturn.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Adults has Reablement, Reablement has Equipment, and Children stands beside them.
class UnitTest {
    private static final List<Unit> UNITS =
            List.of(
                    unit("adults", "Adults", null),
                    unit("reablement", "Reablement", "adults"),
                    unit("equipment", "Equipment", "reablement"),
                    unit("children", "Children", null));

    @Test
    void a_unit_is_found_by_its_id_and_what_is_nobodys_has_none() {
        assertThat(Unit.find("reablement", UNITS).map(Unit::name)).contains("Reablement");
        assertThat(Unit.find("Reablement", UNITS)).as("a name is no id").isEmpty();
        assertThat(Unit.find("nobody", UNITS)).isEmpty();
        assertThat(Unit.find(null, UNITS)).isEmpty();
    }

    @Test
    void beneath_a_unit_is_all_of_its_tree() {
        assertThat(Unit.beneath("adults", UNITS))
                .containsExactlyInAnyOrder("adults", "reablement", "equipment");
        assertThat(Unit.beneath("children", UNITS)).containsExactly("children");
    }

    private static Unit unit(String id, String name, @Nullable String parent) {
        return new Unit(id, name, "service", parent, List.of());
    }
}
