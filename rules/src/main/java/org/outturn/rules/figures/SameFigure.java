package org.outturn.rules.figures;

import java.util.List;
import java.util.Locale;

/// The same figure or word printed twice.
public record SameFigure(Claim claim, Claim other) implements Relation {
    @Override
    public Check check() {
        var from = "'%s' %s".formatted(other.text(), other.where()).strip();
        if (claim.values() != null && other.values() != null) {
            return Follows.check(claim, List.of(other), from, List::getFirst);
        }
        if (claim.text().isBlank() || other.text().isBlank()) {
            return new Check.NotChecked("One of the two is not printed.");
        }
        return plain(claim).equals(plain(other))
                ? new Check.Holds()
                : new Check.Contradicted(Finding.of(claim, "'" + other.text() + "'", from));
    }

    private static String plain(Claim claim) {
        return claim.text().strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
