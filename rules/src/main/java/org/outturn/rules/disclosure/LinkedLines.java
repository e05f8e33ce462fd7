package org.outturn.rules.disclosure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Figures that stand in several published sums at once: districts that make up a county, wards that make up a district, months that
/// make up a quarter. What is withheld in one line is withheld in all of them, and each line must then still keep it unknown.
///
/// A figure can hold several counts, for instance those who were counted, the others, and all: it is withheld as a whole.
public final class LinkedLines<K> {
    private final Map<K, long[]> counts;
    private final List<Line<K>> lines;
    private final Profile profile;
    private final Set<K> withheld = new LinkedHashSet<>();

    /// A sum: its parts, and what they make up; null where that is not published.
    public record Line<K>(List<K> parts, @Nullable K total) {}

    private LinkedLines(Map<K, long[]> counts, List<Line<K>> lines, Profile profile) {
        this.counts = counts;
        this.lines = lines;
        this.profile = profile;
    }

    /// Which figures are withheld.
    ///
    /// @param counts of each figure, in the same order and number for all; below 0 for one that is not published
    /// @param lines of figures with counts; a total may be more than its parts, never less to count as their sum
    /// @param also what is withheld for other reasons
    public static <K> Set<K> withheld(
            Map<K, long[]> counts, List<Line<K>> lines, Set<K> also, Profile profile) {
        var linked = new LinkedLines<K>(counts, lines, profile);
        linked.withheld.addAll(also);
        linked.small();
        lines.forEach(linked::protect);
        linked.settle();
        linked.bridges();
        return linked.withheld;
    }

    private void small() {
        counts.forEach((figure, all) -> {
            for (long one : all) {
                if (one >= 0 && profile.suppresses(one)) {
                    withheld.add(figure);
                }
            }
        });
    }

    /// Each kind of count by itself, by flows; see [Suppression].
    private void protect(Line<K> line) {
        int kinds = line.parts().stream().mapToInt(part -> of(part).length).max().orElse(0);
        for (int kind = 0; kind < kinds; kind++) {
            int at = kind;
            var parts = line.parts().stream().filter(part -> count(part, at) >= 0).toList();
            rest(line, parts, at).ifPresent(rest -> protect(line, parts, at, rest));
        }
    }

    private void protect(Line<K> line, List<K> parts, int kind, long rest) {
        if (parts.isEmpty()) {
            return;
        }
        // What is in no part can be worked out from the total, so it is a part like the others.
        var cells = new long[parts.size() + (rest > 0 ? 1 : 0)];
        for (int i = 0; i < parts.size(); i++) {
            cells[i] = count(parts.get(i), kind);
        }
        if (rest > 0) {
            cells[parts.size()] = rest;
        }
        var safe = Suppression.protect(CountTable.line(cells), profile);
        for (int i = 0; i < parts.size(); i++) {
            if (safe.cell(0, i) instanceof Cell.Suppressed) {
                withheld.add(parts.get(i));
            }
        }
        var total = line.total();
        if (total != null && safe.cell(0, cells.length) instanceof Cell.Suppressed) {
            withheld.add(total);
        }
    }

    /// How much of the total is in no part; none where the total is not published, or is less than its parts and so not their sum.
    private Optional<Long> rest(Line<K> line, List<K> parts, int kind) {
        var total = line.total();
        if (total == null || count(total, kind) < 0) {
            return Optional.empty();
        }
        long rest = count(total, kind) - parts.stream().mapToLong(part -> count(part, kind)).sum();
        return rest < 0 ? Optional.empty() : Optional.of(rest);
    }

    /// Until no line has a single figure withheld, which would be the total less the rest: what another line withheld is protected here
    /// too.
    private void settle() {
        int before;
        do {
            before = withheld.size();
            lines.forEach(this::settle);
        } while (withheld.size() > before);
    }

    private void settle(Line<K> line) {
        var total = line.total();
        // Where something is in no part, it hides a single withheld figure.
        if (total == null || rest(line, line.parts(), 0).filter(rest -> rest == 0).isEmpty()) {
            return;
        }
        var hidden = new HashSet<K>();
        line.parts().stream().filter(withheld::contains).forEach(hidden::add);
        if (withheld.contains(total)) {
            hidden.add(total);
        }
        if (hidden.size() == 1) {
            line.parts().stream()
                    .filter(part -> !hidden.contains(part))
                    .min(Comparator.comparingLong(this::cost))
                    .ifPresentOrElse(
                            withheld::add, () -> withheld.add(Objects.requireNonNull(total)));
        }
    }

    /// Until no withheld figure can be worked out from several lines together, as a single one that leads from one block of lines to another
    /// can: each kind of count by itself, over the lines whose parts make up their total.
    private void bridges() {
        int kinds = counts.values().stream().mapToInt(all -> all.length).max().orElse(0);
        int before;
        do {
            before = withheld.size();
            var seen = new HashSet<List<Object>>();
            for (int kind = 0; kind < kinds; kind++) {
                var sums = sums(kind);
                var unknown = unknown(sums, kind);
                if (seen.add(List.of(sums, unknown))) {
                    Block.of(sums, unknown).forEach(block -> close(block, unknown));
                }
            }
            settle();
        } while (withheld.size() > before);
    }

    private List<Line<K>> sums(int kind) {
        return lines.stream()
                .filter(line -> Block.figures(line).allMatch(one -> count(one, kind) >= 0))
                .filter(line ->
                        rest(line, line.parts(), kind).filter(rest -> rest == 0).isPresent())
                .toList();
    }

    /// What is withheld without those that can only be zero: what the shown figures leave to them is nothing.
    private Set<K> unknown(List<Line<K>> sums, int kind) {
        var unknown = new LinkedHashSet<K>(withheld);
        int before;
        do {
            before = unknown.size();
            for (var line : sums) {
                var parts = line.parts().stream().filter(unknown::contains).toList();
                var total = line.total();
                if (total != null
                        && !unknown.contains(total)
                        && parts.stream().allMatch(part -> count(part, kind) == 0)) {
                    unknown.removeAll(parts);
                }
            }
        } while (unknown.size() < before);
        return unknown;
    }

    /// Withholds the cheapest shown figure beside the first that can be worked out, or, where nothing beside any of them is shown, of the
    /// whole block.
    private void close(Block<K> block, Set<K> unknown) {
        var determined = block.determined(unknown);
        if (!determined.isEmpty()) {
            determined.stream()
                    .flatMap(figure ->
                            cheapest(
                                    block.lines().stream()
                                            .filter(line ->
                                                    Block.figures(line).anyMatch(figure::equals)))
                                    .stream())
                    .findFirst()
                    .or(() -> cheapest(block.lines().stream()))
                    .ifPresent(withheld::add);
        }
    }

    private Optional<K> cheapest(Stream<Line<K>> some) {
        return some.flatMap(Block::figures)
                .filter(one -> !withheld.contains(one))
                .min(Comparator.comparingLong(this::cost));
    }

    /// A zero protects nothing that is not zero, so it comes last.
    private long cost(K part) {
        long count = count(part, 0);
        return count > 0 ? count : Long.MAX_VALUE;
    }

    private long count(K figure, int kind) {
        var all = of(figure);
        return kind < all.length ? all[kind] : -1;
    }

    private long[] of(K figure) {
        return counts.getOrDefault(figure, new long[0]);
    }
}
