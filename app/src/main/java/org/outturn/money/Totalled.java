package org.outturn.money;

import java.util.List;
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
