package org.outturn.dashboard.page;

import org.outturn.design.Select;

/// Leads to the same page for another period.
public record PeriodChooser(String address, Select select) {}
