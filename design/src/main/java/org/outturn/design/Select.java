package org.outturn.design;

import java.util.List;

/// One of many, from a list that drops down.
public record Select(Field field, List<Option> options) {}
