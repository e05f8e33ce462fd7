package org.outturn.viewing.page;

import java.util.List;
import org.outturn.design.Input;
import org.outturn.design.Select;

/// Searches and sorts a list.
///
/// @param address of the list
/// @param kept goes along unseen: what is chosen otherwise
/// @param clear the list without any filter; empty where there is none
public record Finder(
        String address, List<Kept> kept, Input search, List<Select> selects, String clear) {
    /// Only what has a value is kept.
    public Finder {
        kept = kept.stream().filter(one -> !one.value().isEmpty()).toList();
    }

    public record Kept(String name, String value) {}
}
