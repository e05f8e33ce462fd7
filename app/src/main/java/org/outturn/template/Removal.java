package org.outturn.template;

/// What removing or renaming a template came to.
public sealed interface Removal {
    record Done() implements Removal {}

    /// There is no such template.
    record Missing() implements Removal {}

    /// Somebody saved another revision in the meantime; nothing was done.
    ///
    /// @param newest what holds now
    record Overtaken(TemplateRevision newest) implements Removal {}

    /// Another template has the new name; nothing was done.
    record Taken() implements Removal {}
}
