package org.outturn.template;

/// What saving an edited template came to.
public sealed interface Saving {
    record Saved(TemplateRevision revision) implements Saving {}

    /// Somebody saved another revision while this one was edited; nothing was saved.
    ///
    /// @param newest what holds now
    record Overtaken(TemplateRevision newest) implements Saving {}
}
