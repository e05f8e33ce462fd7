package org.outturn.rules.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.compare.Rank.NotPlaced;
import org.outturn.rules.compare.Rank.Placed;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Polarity;

/// A rank as a paper prints it, to be set against the one that the areas' figures give.
///
/// @param place 1 for the best
/// @param of how many areas the paper counts; null when it does not say
/// @param tied whether the paper says that others share the place; null when it says nothing of it
public record PrintedRank(int place, @Nullable Integer of, @Nullable Boolean tied) {
    private static final int MOST_LEFT_OUT = 5;

    /// What comes of it.
    public sealed interface Finding {
        /// The figures give what is printed.
        record Agrees() implements Finding {}

        /// @param rank what the figures give
        /// @param reason how the printed rank can have come about, as far as it can be computed
        record Differs(Rank rank, String reason) implements Finding {}
    }

    /// What areas are ranked by, and how to say so.
    private record Basis(String words, Placed rank, int sharing) {}

    /// Tries, in this order: a shared place, the council's own figure, unrounded figures, and each of them with as many areas left
    /// out as the paper counts fewer. Which areas those would be is not guessed, only whether they are better ones.
    ///
    /// @param own the figure that the paper or the council has for itself, when it is another one than in the comparison
    public Finding against(
            String area,
            List<AreaFigure> areas,
            Polarity polarity,
            Measure measure,
            @Nullable Quantity own) {
        var rank = Rank.of(area, areas, polarity);
        return switch (rank) {
            case NotPlaced none -> new Finding.Differs(rank, none.why());
            case Placed placed -> {
                boolean same = placed.place() == place && (of == null || of == placed.of());
                if (same && (tied == null || !tied || placed.tied())) {
                    yield new Finding.Agrees();
                }
                var reason =
                        same
                                ? "no other area has the same figure"
                                : reason(bases(area, areas, polarity, measure, own))
                                        .orElseGet(() -> none(placed));
                yield new Finding.Differs(rank, reason);
            }
        };
    }

    private static List<Basis> bases(
            String area,
            List<AreaFigure> areas,
            Polarity polarity,
            Measure measure,
            @Nullable Quantity own) {
        var bases = new ArrayList<Basis>();
        basis("", area, areas, polarity).ifPresent(bases::add);
        if (own != null) {
            basis(
                            "by %s, the council's own figure, instead of the released one"
                                    .formatted(measure.shown(own)),
                            area,
                            areas.stream()
                                    .map(one ->
                                            one.area().equals(area)
                                                    ? AreaFigure.of(area, own)
                                                    : one)
                                    .toList(),
                            polarity)
                    .ifPresent(bases::add);
        }
        unrounded(areas, measure)
                .flatMap(exact ->
                        basis("by figures worked out unrounded from parts", area, exact, polarity))
                .ifPresent(bases::add);
        return bases;
    }

    private static Optional<Basis> basis(
            String words, String area, List<AreaFigure> areas, Polarity polarity) {
        if (!(Rank.of(area, areas, polarity) instanceof Placed placed)) {
            return Optional.empty();
        }
        var own =
                areas.stream()
                        .filter(one -> one.area().equals(area))
                        .map(AreaFigure::value)
                        .findFirst()
                        .orElse(null);
        int sharing =
                (int)
                        areas.stream()
                                .filter(one -> one.hasData() && Objects.equals(one.value(), own))
                                .count();
        return Optional.of(new Basis(words, placed, sharing));
    }

    /// None where an area with a figure lacks its parts.
    private static Optional<List<AreaFigure>> unrounded(List<AreaFigure> areas, Measure measure) {
        var exact = new ArrayList<AreaFigure>();
        for (var one : areas) {
            var top = one.numerator();
            var bottom = one.denominator();
            if (one.hasData() && (top == null || bottom == null || bottom.isZero())) {
                return Optional.empty();
            }
            exact.add(
                    top == null || bottom == null || !one.hasData()
                            ? AreaFigure.missing(one.area())
                            : AreaFigure.of(one.area(), measure.fromParts(top, bottom)));
        }
        return Optional.of(exact);
    }

    private Optional<String> reason(List<Basis> bases) {
        for (boolean fewer : new boolean[] {false, true}) {
            for (var basis : bases) {
                int left = of == null ? 0 : basis.rank().of() - of;
                if ((left > 0) == fewer && left >= 0 && left <= MOST_LEFT_OUT) {
                    for (int better = 0; better <= left; better++) {
                        int first = basis.rank().place() - better;
                        if (place >= first && place < first + basis.sharing()) {
                            return Optional.of(words(basis, left, better, place > first));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String words(Basis basis, int left, int better, boolean within) {
        var words = new ArrayList<String>();
        if (!basis.words().isEmpty()) {
            words.add("it follows " + basis.words());
        }
        if (left > 0) {
            words.add(
                    "%d areas have a figure here and the paper counts %d: it follows when %s"
                            .formatted(
                                    basis.rank().of(), basis.rank().of() - left, of(left, better)));
        }
        if (within) {
            words.add(
                    "%d areas share the figure from place %d on, and the printed place is one of theirs"
                            .formatted(basis.sharing(), basis.rank().place() - better));
        }
        return String.join("; ", words);
    }

    private static String of(int left, int better) {
        if (left == 1) {
            return better == 1
                    ? "one with a better figure is left out"
                    : "one that is not better is left out";
        }
        return "%d are left out, %s with a better figure"
                .formatted(left, better == 0 ? "none" : String.valueOf(better));
    }

    private String none(Placed placed) {
        return of != null && of > placed.of()
                ? "the paper counts %d areas, of which %d have a figure here"
                        .formatted(of, placed.of())
                : "neither ties, the number of areas, unrounded figures nor the council's own figure give it; another version of the"
                        + " release may have been used";
    }
}
