package org.outturn.template;

import java.time.Instant;

/// A report template as it was saved once.
///
/// @param number 1 for the first, the highest is what holds
public record TemplateRevision(
        ReportTemplate template, int number, Instant recordedAt, String recordedBy) {
    /// Whether the template was taken away with it: an empty text stands for none.
    public boolean isRemoval() {
        return template.markdown().isEmpty();
    }
}
