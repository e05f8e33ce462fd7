package org.outturn.rules.figures;

import java.util.Locale;

/// The same figure or word printed twice.
public record SameFigure(Claim claim, Claim other) implements Relation {
    @Override
    public Check check() {
        if (claim.text().isBlank() || other.text().isBlank()) {
            return new Check.NotChecked("One of the two is not printed.");
        }
        return isSame()
                ? new Check.Holds()
                : new Check.Contradicted(
                        Finding.of(
                                claim,
                                "'%s'".formatted(other.text()),
                                other.where().isBlank()
                                        ? "the same figure elsewhere"
                                        : "the same figure in " + other.where()));
    }

    private boolean isSame() {
        var figure = claim.values();
        var twin = other.values();
        return (figure == null || twin == null)
                ? plain(claim).equals(plain(other))
                : figure.meets(twin);
    }

    private static String plain(Claim claim) {
        return claim.text().strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
