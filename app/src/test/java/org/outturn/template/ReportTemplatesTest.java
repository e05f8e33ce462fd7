package org.outturn.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.outturn.WithDatabase;
import org.outturn.audit.Audit;
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
    @Autowired Audit audit;

    @Test
    void a_template_is_kept_word_for_word_and_changed_by_name() {
        councils.save(council("fernshire"), List.of(), List.of());
        var first = new ReportTemplate("quarterly", "---\nname: quarterly\n---\n# <b>=1+1</b>\r\n");
        assertThat(templates.save("fernshire", List.of(first), "tester")).isEqualTo(1);
        assertThat(templates.save("fernshire", List.of(first), "tester")).isZero();
        assertThat(templates.list("fernshire")).containsExactly(first);

        var changed = new ReportTemplate("quarterly", "---\nname: quarterly\n---\n# Other\n");
        assertThat(templates.save("fernshire", List.of(changed), "tester")).isEqualTo(1);
        assertThat(templates.find("fernshire", "quarterly")).contains(changed);
        assertThat(templates.find("fernshire", "monthly")).isEmpty();
    }

    @Test
    void an_edited_template_is_a_further_revision_with_an_entry_in_the_audit() {
        councils.save(council("amberley"), List.of(), List.of());
        templates.save("amberley", List.of(quarterly("# One")), "import");
        assertThat(templates.revise("amberley", quarterly("# Two"), 1, "rosa"))
                .isInstanceOfSatisfying(
                        Saving.Saved.class,
                        saved -> assertThat(saved.revision().number()).isEqualTo(2));
        assertThat(templates.revisions("amberley", "quarterly"))
                .extracting(one -> one.number() + " by " + one.recordedBy())
                .containsExactly("2 by rosa", "1 by import");
        assertThat(audit.list("amberley", 5))
                .extracting(entry -> entry.actor() + " " + entry.action() + " " + entry.detail())
                .containsExactly("rosa template changed revision 2");
    }

    @Test
    void somebodys_newer_change_is_not_overwritten() {
        councils.save(council("brockley"), List.of(), List.of());
        templates.save("brockley", List.of(quarterly("# One")), "import");
        templates.revise("brockley", quarterly("# Two"), 1, "rosa");
        assertThat(templates.revise("brockley", quarterly("# Other"), 1, "tom"))
                .isInstanceOfSatisfying(
                        Saving.Overtaken.class,
                        overtaken -> assertThat(overtaken.newest().recordedBy()).isEqualTo("rosa"));
        assertThat(templates.find("brockley", "quarterly")).contains(quarterly("# Two"));
    }

    @Test
    void a_removed_template_is_in_no_list_and_keeps_its_revisions() {
        councils.save(council("cressing"), List.of(), List.of());
        templates.save("cressing", List.of(quarterly("# One")), "import");
        assertThat(templates.remove("cressing", "quarterly", 7, "rosa"))
                .isInstanceOf(Removal.Overtaken.class);
        assertThat(templates.remove("cressing", "quarterly", 1, "rosa"))
                .isEqualTo(new Removal.Done());
        assertThat(templates.list("cressing")).isEmpty();
        assertThat(templates.revisions("cressing", "quarterly"))
                .extracting(TemplateRevision::isRemoval)
                .containsExactly(true, false);
        assertThat(templates.remove("cressing", "quarterly", 2, "rosa"))
                .isEqualTo(new Removal.Missing());
        assertThat(templates.revise("cressing", quarterly("# Again"), 2, "rosa"))
                .isInstanceOf(Saving.Saved.class);
        assertThat(templates.find("cressing", "quarterly")).contains(quarterly("# Again"));
    }

    @Test
    void a_renamed_template_has_its_new_name_in_its_front_matter() {
        councils.save(council("dunmow"), List.of(), List.of());
        templates.save("dunmow", List.of(quarterly("# One\nname: kept")), "import");
        assertThat(templates.rename("dunmow", "quarterly", "quarterly", 1, "rosa"))
                .isEqualTo(new Removal.Taken());
        assertThat(templates.rename("dunmow", "quarterly", "housing", 1, "rosa"))
                .isEqualTo(new Removal.Done());
        assertThat(templates.list("dunmow"))
                .containsExactly(
                        new ReportTemplate(
                                "housing", "---\nname: housing\n---\n# One\nname: kept\n"));
        assertThat(audit.list("dunmow", 5))
                .extracting(entry -> entry.actor() + " " + entry.action() + " " + entry.detail())
                .containsExactly("rosa template renamed was quarterly");
    }

    private static ReportTemplate quarterly(String words) {
        return new ReportTemplate("quarterly", "---\nname: quarterly\n---\n" + words + "\n");
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
