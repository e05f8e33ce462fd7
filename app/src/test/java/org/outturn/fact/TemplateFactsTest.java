package org.outturn.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Which words of a template are other than they were.
class TemplateFactsTest {
    private static final String TEMPLATE =
            """
            ---
            name: quarterly
            title: Quarterly performance
            ---
            # Summary

            Most is well.

            ::: scorecard
            caption: Measures
            :::

            # Outlook

            Most is well.
            """;

    @Test
    void a_paragraph_that_was_rewritten_is_one_gone_and_one_new() {
        assertThat(changes(TEMPLATE.replaceFirst("Most is well", "All is well")))
                .containsExactly("Summary: null -> All is well.", "Summary: Most is well. -> null");
    }

    @Test
    void a_paragraph_put_in_between_moves_nothing_else() {
        assertThat(changes(TEMPLATE.replace("::: scorecard", "Read this.\n\n::: scorecard")))
                .containsExactly("Summary: null -> Read this.");
    }

    @Test
    void a_setting_of_the_cover_is_a_line_of_its_own() {
        assertThat(changes(TEMPLATE.replace("title: Quarterly", "title: Yearly")))
                .containsExactly(
                        "Cover and settings: null -> title: Yearly performance",
                        "Cover and settings: title: Quarterly performance -> null");
    }

    @Test
    void an_edition_from_before_templates_were_facts_is_not_compared_in_them() {
        assertThat(Change.between(List.of(), TemplateFacts.of(TEMPLATE))).isEmpty();
    }

    private static List<String> changes(String later) {
        return Change.between(TemplateFacts.of(TEMPLATE), TemplateFacts.of(later)).stream()
                .map(change ->
                        "%s: %s -> %s".formatted(change.subject(), change.before(), change.after()))
                .toList();
    }
}
