package org.outturn.viewing;

import org.jspecify.annotations.Nullable;
import org.outturn.viewing.page.Entry;

/// Something that a unit answers for, as it is listed beside other things of the unit.
///
/// @param unit its id; null where it belongs to none
public record UnitEntry(@Nullable String unit, Entry entry) {}
