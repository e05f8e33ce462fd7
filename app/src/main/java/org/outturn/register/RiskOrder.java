package org.outturn.register;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.outturn.risk.Risk;

/// The orders of a register: `title`, `inherent`, `score` or `target`, with a minus for the other way round. Risks without the score come
/// last either way; of equal scores the one with more impact comes first.
final class RiskOrder {
    static final String USUAL = "-score";

    private RiskOrder() {}

    static boolean isKnown(String sort) {
        return sort.matches("-?(title|inherent|score|target)");
    }

    static Comparator<Risk> by(String asked) {
        var sort = asked.isEmpty() ? USUAL : asked;
        boolean down = sort.startsWith("-");
        return switch (sort.replaceFirst("^-", "")) {
            case "title" -> title(down);
            case "inherent" -> score(Risk::inherent, down);
            case "target" -> score(Risk::target, down);
            default -> score(Risk::current, down);
        };
    }

    private static Comparator<Risk> title(boolean down) {
        Comparator<Risk> order = Comparator.comparing(risk -> risk.title().toLowerCase(Locale.UK));
        return down ? order.reversed() : order;
    }

    private static Comparator<Risk> score(Function<Risk, Risk.Position> where, boolean down) {
        Comparator<Integer> order = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.<Risk, Integer>comparing(
                        risk -> where.apply(risk).score(), Comparator.nullsLast(order))
                .thenComparing(
                        risk -> where.apply(risk).impact(),
                        Comparator.nullsLast(Comparator.<Integer>reverseOrder()));
    }
}
