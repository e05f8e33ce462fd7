package org.outturn.template;

import java.util.List;
import java.util.Optional;
import org.outturn.audit.Audit;
import org.outturn.council.Councils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The room's door: the report templates of each council, in every revision.
@Service
public class ReportTemplates {
    private final TemplateStore store;
    private final Councils councils;
    private final Audit audit;

    ReportTemplates(TemplateStore store, Councils councils, Audit audit) {
        this.store = store;
        this.councils = councils;
        this.audit = audit;
    }

    /// By name, each in its latest revision.
    public List<ReportTemplate> list(String council) {
        return store.list(council);
    }

    public Optional<ReportTemplate> find(String council, String name) {
        return list(council).stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /// The latest first; none where there is no such template.
    public List<TemplateRevision> revisions(String council, String name) {
        return store.revisions(council, name);
    }

    /// Adds or changes templates; those that are there already and not given stay. What is changed becomes a further revision.
    ///
    /// @return how many are new or changed
    @Transactional
    public int save(String council, List<ReportTemplate> templates, String actor) {
        councils.touch(council);
        return store.save(council, templates, actor);
    }

    /// Saves an edited template as a further revision, unless somebody else was quicker.
    ///
    /// @param edited the number of the revision that was edited; 0 for a new template
    @Transactional
    public Saving revise(String council, ReportTemplate template, int edited, String actor) {
        councils.touch(council);
        var before = store.revisions(council, template.name()).stream().findFirst();
        if (before.isPresent() && before.get().number() != edited) {
            return new Saving.Overtaken(before.get());
        }
        boolean changed = store.save(council, List.of(template), actor) > 0;
        var now = store.revisions(council, template.name()).getFirst();
        if (changed) {
            audit.entry(
                    actor,
                    council,
                    before.isPresent() ? "template changed" : "template added",
                    template.name(),
                    "revision " + now.number());
        }
        return new Saving.Saved(now);
    }
}
