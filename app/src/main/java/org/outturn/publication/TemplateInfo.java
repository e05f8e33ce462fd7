package org.outturn.publication;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;

/// What a report is called and which period it is about unless another is asked for.
public record TemplateInfo(String name, String title, @Nullable String subtitle, Period period) {}
