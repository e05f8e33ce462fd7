package org.outturn.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.outturn.rules.disclosure.LinkedLines.Line;

/// Sums of sums in no order, drawn by lot: wards, towns, constituencies and counties that overlap. No withheld count can be worked out.
///
/// A figure is known when it alone is a combination of the equations, that is when its own equation adds nothing to their rank. The rank is
/// taken modulo a prime; nothing is shared with the suppression.
class LinkedSumsTest {
    private static final int COUNCILS = 2_000;
    private static final long PRIME = 1_000_000_007;

    @Test
    void the_rank_does_tell_what_can_be_worked_out() {
        var lines = List.of(new Line<>(List.of(0, 1), 2), new Line<>(List.of(1, 3), 2));
        assertThat(isKnown(0, lines, Set.of(0))).isTrue();
        assertThat(isKnown(0, lines, Set.of(0, 1, 3))).isFalse();
        assertThat(isKnown(0, lines, Set.of(0, 1))).isTrue();
    }

    @Test
    void no_count_of_sums_of_sums_can_be_worked_out() {
        var random = new Random(61);
        int small = 0;
        for (int n = 0; n < COUNCILS; n++) {
            var counts = new LinkedHashMap<Integer, long[]>();
            var lines = new ArrayList<Line<Integer>>();
            draw(random, counts, lines);
            var withheld = LinkedLines.withheld(counts, lines, Set.of(), Profile.ONE_TO_FOUR);
            for (var figure : counts.entrySet()) {
                if (Profile.ONE_TO_FOUR.suppresses(figure.getValue()[0])) {
                    small++;
                    assertThat(withheld).contains(figure.getKey());
                }
            }
            for (int figure : withheld) {
                assertThat(isKnown(figure, lines, withheld))
                        .as("figure %d of %s", figure, drawn(counts, lines))
                        .isFalse();
            }
        }
        assertThat(small).isGreaterThan(2_000);
    }

    /// Three to six counts, and as many sums of two or three of those that are there already.
    private static void draw(
            Random random, Map<Integer, long[]> counts, List<Line<Integer>> lines) {
        int figures = 3 + random.nextInt(4);
        for (int i = 0; i < figures; i++) {
            counts.put(i, new long[] {1 + random.nextInt(random.nextInt(3) == 0 ? 4 : 40)});
        }
        for (int i = figures; i < 2 * figures; i++) {
            var all = new ArrayList<>(counts.keySet());
            Collections.shuffle(all, random);
            var parts = List.copyOf(all.subList(0, 2 + random.nextInt(2)));
            long sum =
                    parts.stream()
                            .mapToLong(part -> counts.getOrDefault(part, new long[1])[0])
                            .sum();
            counts.put(i, new long[] {sum});
            lines.add(new Line<>(parts, i));
        }
    }

    private static boolean isKnown(int figure, List<Line<Integer>> lines, Set<Integer> withheld) {
        var unknown = List.copyOf(withheld);
        var rows = lines.stream().map(line -> row(line, unknown)).toList();
        var own = new long[unknown.size()];
        own[unknown.indexOf(figure)] = 1;
        return rank(rows) == rank(Stream.concat(rows.stream(), Stream.of(own)).toList());
    }

    private static long[] row(Line<Integer> line, List<Integer> unknown) {
        return unknown.stream()
                .mapToLong(figure ->
                        line.parts().contains(figure)
                                ? 1
                                : figure.equals(line.total()) ? PRIME - 1 : 0)
                .toArray();
    }

    private static int rank(List<long[]> equations) {
        var rows = new ArrayList<>(equations.stream().map(long[]::clone).toList());
        int rank = 0;
        while (!rows.isEmpty()) {
            var row = rows.removeLast();
            int lead =
                    IntStream.range(0, row.length).filter(i -> row[i] != 0).findFirst().orElse(-1);
            if (lead >= 0) {
                rank++;
                // Crosswise, so that nothing is divided.
                rows.forEach(other -> {
                    long by = other[lead];
                    for (int i = 0; i < row.length; i++) {
                        other[i] =
                                Math.floorMod(
                                        other[i] * row[lead] % PRIME - row[i] * by % PRIME, PRIME);
                    }
                });
            }
        }
        return rank;
    }

    private static String drawn(Map<Integer, long[]> counts, List<Line<Integer>> lines) {
        var words = new StringBuilder();
        counts.forEach(
                (figure, count) -> words.append(figure).append('=').append(count[0]).append(' '));
        return words + lines.toString();
    }
}
