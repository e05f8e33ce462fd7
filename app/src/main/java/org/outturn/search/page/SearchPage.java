package org.outturn.search.page;

import java.util.List;
import org.outturn.design.Input;
import org.outturn.design.Shell;

/// What was searched for and what was found.
///
/// @param results how many; empty where nothing was asked
public record SearchPage(
        Shell shell, String address, Input input, String results, List<Group> groups) {
    public record Group(String title, List<Found> found) {}

    public record Found(String title, String href, String under) {}
}
