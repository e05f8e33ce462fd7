package org.outturn.template;

/// What removing or renaming a template came to.
public sealed interface Removal {
    record Done() implements Removal {}

    /// There is no such template.
    record Missing() implements Removal {}
}
