package org.outturn.budget;

import org.outturn.design.Table;

/// Money in brief, for the overview.
///
/// @param href leads to the page of all of it
public record MoneySummary(String href, Table table) {}
