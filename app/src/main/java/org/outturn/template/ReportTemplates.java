package org.outturn.template;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.audit.Audit;
import org.outturn.council.Councils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The room's door: the report templates of each council, in every revision.
@Service
public class ReportTemplates {
    private static final Pattern NAME = Pattern.compile("(?m)^name:.*$");

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

    /// The latest first, with removals; none where there never was such a template.
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

    /// Takes a template away, unless somebody changed it in the meantime; its revisions are kept.
    ///
    /// @param seen the number of the revision that was looked at
    @Transactional
    public Removal remove(String council, String name, int seen, String actor) {
        councils.touch(council);
        if (find(council, name).isEmpty()) {
            return new Removal.Missing();
        }
        var newest = store.revisions(council, name).getFirst();
        if (newest.number() != seen) {
            return new Removal.Overtaken(newest);
        }
        take(council, name, actor);
        audit.entry(actor, council, "template removed", name, "");
        return new Removal.Done();
    }

    /// Gives a template another name, which must be free, unless somebody changed it in the meantime.
    ///
    /// @param seen the number of the revision that was looked at
    @Transactional
    public Removal rename(String council, String from, String to, int seen, String actor) {
        councils.touch(council);
        var found = find(council, from);
        if (found.isEmpty()) {
            return new Removal.Missing();
        }
        var newest = store.revisions(council, from).getFirst();
        if (newest.number() != seen) {
            return new Removal.Overtaken(newest);
        }
        if (find(council, to).isPresent()) {
            return new Removal.Taken();
        }
        var words =
                NAME.matcher(found.get().markdown())
                        .replaceFirst(Matcher.quoteReplacement("name: " + to));
        take(council, from, actor);
        store.save(council, List.of(new ReportTemplate(to, words)), actor);
        audit.entry(actor, council, "template renamed", to, "was " + from);
        return new Removal.Done();
    }

    private void take(String council, String name, String actor) {
        store.save(council, List.of(new ReportTemplate(name, "")), actor);
    }
}
