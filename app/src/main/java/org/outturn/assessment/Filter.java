package org.outturn.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.outturn.catalogue.Framework;
import org.outturn.council.Unit;

/// Which assessed indicators are meant: `rating=red,amber; unit=housing`. Every part must hold, one of the values of a part.
///
/// @param areas whether areas are meant too, and not the whole council alone
public record Filter(List<Part> parts, boolean areas) {
    public static final Filter ALL = new Filter(List.of(), false);

    /// One part: a key and the values any of which will do.
    public record Part(String key, Set<String> values) {}

    public Filter {
        parts = List.copyOf(parts);
    }

    /// What a filter's text was read as.
    public sealed interface Reading {
        record Read(Filter filter) implements Reading {}

        record Refused(List<Problem> problems) implements Reading {}
    }

    /// @param column from 1, where in the text
    /// @param words what is wrong there and what is allowed
    public record Problem(int column, String words) {}

    /// Reads a filter's text; every fault is returned at once.
    public static Reading read(String text, Framework framework, List<Unit> units) {
        return FilterText.read(text, framework, units);
    }

    public Filter and(Filter other) {
        return new Filter(
                Stream.concat(parts.stream(), other.parts.stream()).toList(), areas || other.areas);
    }

    /// Whether one of its parts is a key.
    public boolean asks(String key) {
        return parts.stream().anyMatch(part -> part.key().equals(key));
    }

    /// Whether a part with the key names the value.
    public boolean asks(String key, String value) {
        return parts.stream()
                .anyMatch(part -> part.key().equals(key) && part.values().contains(value));
    }

    /// The same without what it asks of some keys.
    public Filter without(String... keys) {
        return new Filter(
                parts.stream().filter(part -> !List.of(keys).contains(part.key())).toList(), areas);
    }

    /// The same, asking one value more.
    public Filter with(String key, String value) {
        return and(new Filter(List.of(new Part(key, Set.of(value))), false));
    }

    public boolean keeps(Assessed one) {
        return parts.stream().allMatch(part -> Traits.has(one, part.key(), part.values()));
    }
}
