package org.outturn.template;

import java.util.List;
import java.util.Optional;
import org.outturn.council.Councils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The room's door: the report templates of each council.
@Service
public class ReportTemplates {
    private final TemplateStore store;
    private final Councils councils;

    ReportTemplates(TemplateStore store, Councils councils) {
        this.store = store;
        this.councils = councils;
    }

    /// By name.
    public List<ReportTemplate> list(String council) {
        return store.list(council);
    }

    public Optional<ReportTemplate> find(String council, String name) {
        return list(council).stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /// Adds or changes templates; those that are there already and not given stay.
    ///
    /// @return how many are new or changed
    @Transactional
    public int save(String council, List<ReportTemplate> templates) {
        councils.touch(council);
        return store.save(council, templates);
    }
}
