package org.outturn.design;

import java.util.ArrayList;
import java.util.List;

/// One of many, from a list that drops down.
public record Select(Field field, List<Option> options) {
    /// One of many, or all of them, which is said first.
    public static Select orAll(String name, String label, List<Option> options) {
        var all = new ArrayList<Option>();
        all.add(new Option("", "All", options.stream().noneMatch(Option::chosen)));
        all.addAll(options);
        return new Select(Field.of(name, label), all);
    }
}
