package org.outturn.viewing.page;

import org.outturn.design.Select;

/// Leads to the same page for another period.
public record PeriodChooser(String address, Select select) {}
