package org.outturn.design;

import java.util.List;

/// The parts of a service, to go from one to another.
public record ServiceNavigation(List<Item> items) {
    public record Item(String text, String href, boolean here) {}
}
