package org.outturn.money;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Quantity;

/// The lines of revenue or of capital with their total, as every page and paper shows them.
///
/// @param lines all but totals
/// @param parts the lines, and among them totals of parts of them: those that are stated before the last
/// @param stated the last total that is stated, as it is; null where there is none
/// @param total as stated as long as rounding of the lines allows it, otherwise their sum; what it
///     leaves out is their sum too
/// @param decimals to which amounts are shown
/// @param remarks on what is stated and gave way to a sum
public record Totalled<L>(
        List<L> lines,
        List<L> parts,
        @Nullable L stated,
        L total,
        int decimals,
        List<String> remarks) {
    private static final int MOST = 2;

    public Totalled {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
    }

    /// All of them with their total; the last that is stated counts. Empty where there are none.
    ///
    /// @param total made of what is stated, or null, of the lines, and of what checks it
    static <L> Optional<Totalled<L>> of(
            List<L> all,
            Predicate<L> isTotal,
            Function<L, Stream<@Nullable Quantity>> amounts,
            Total<L> total) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var lines = all.stream().filter(isTotal.negate()).toList();
        var stated = all.stream().filter(isTotal).reduce((_, last) -> last).orElse(null);
        int decimals = decimals(all.stream().flatMap(amounts));
        var check = new StatedTotal<>(lines, amounts, decimals);
        var made = total.of(stated, lines, check);
        return Optional.of(
                new Totalled<>(
                        lines,
                        all.stream().filter(line -> !line.equals(stated)).toList(),
                        stated,
                        made,
                        decimals,
                        check.remarks()));
    }

    /// Makes a total.
    @FunctionalInterface
    interface Total<L> {
        L of(@Nullable L stated, List<L> lines, StatedTotal<L> check);
    }

    /// The total, unless it would only repeat a single line.
    public List<L> totals() {
        return stated == null && lines.size() < 2 ? List.of() : List.of(total);
    }

    /// As a table shows them: the lines with the totals of parts, and then the total.
    public List<L> rows() {
        return Stream.concat(parts.stream(), totals().stream()).toList();
    }

    /// The same without a total that nobody stated.
    public List<L> given() {
        return stated == null ? parts : rows();
    }

    /// As many decimals as the most precise of the amounts has, and no more than two.
    static int decimals(Stream<@Nullable Quantity> amounts) {
        return amounts.flatMap(Stream::ofNullable)
                .mapToInt(amount -> Math.clamp(amount.value().scale(), 0, MOST))
                .max()
                .orElse(0);
    }
}
