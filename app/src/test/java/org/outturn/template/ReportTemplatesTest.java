package org.outturn.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.outturn.WithDatabase;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.outturn.rules.period.Period;
import org.outturn.rules.rating.Precision;
import org.springframework.beans.factory.annotation.Autowired;

/// A council's report templates are kept word for word.
@WithDatabase
class ReportTemplatesTest {
    @Autowired ReportTemplates templates;
    @Autowired Councils councils;

    @Test
    void a_template_is_kept_word_for_word_and_changed_by_name() {
        councils.save(council("fernshire"), List.of(), List.of());
        var first = new ReportTemplate("quarterly", "---\nname: quarterly\n---\n# <b>=1+1</b>\r\n");
        assertThat(templates.save("fernshire", List.of(first))).isEqualTo(1);
        assertThat(templates.save("fernshire", List.of(first))).isZero();
        assertThat(templates.list("fernshire")).containsExactly(first);

        var changed = new ReportTemplate("quarterly", "---\nname: quarterly\n---\n# Other\n");
        assertThat(templates.save("fernshire", List.of(changed))).isEqualTo(1);
        assertThat(templates.find("fernshire", "quarterly")).contains(changed);
        assertThat(templates.find("fernshire", "monthly")).isEmpty();
    }

    private static Council council(String id) {
        return new Council(
                id,
                "Fernshire County Council",
                "Fernshire",
                true,
                "",
                null,
                Period.year(2025),
                new Council.Brand("#1d5c3f", "#e0a526"),
                Map.of(),
                Map.of(),
                Map.of(),
                Precision.FULL);
    }
}
