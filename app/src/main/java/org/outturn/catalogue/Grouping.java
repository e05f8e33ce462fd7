package org.outturn.catalogue;

/// One of a council's ways of grouping indicators: a perspective, priority, committee, type ...
public record Grouping(String kind, String id, String name, int position, String description) {}
