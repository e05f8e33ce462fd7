package org.outturn.figurecheck;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.rules.direction.Earlier;
import org.outturn.rules.figures.Claim;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Measure;

/// The figures of a measure that its printed judgements are held against, each as far as it is known.
record PrintedFigures(Claims claims) {
    /// Each time that something of it is printed.
    List<Claim> all(Assessed one, String what) {
        return claims.all("indicator", one.indicator().id(), what);
    }

    /// As it is known best: at full precision from its parts, a count for itself, else as it is printed.
    Optional<Claim> result(Assessed one) {
        var value = one.result();
        var figure = one.figure();
        if (value == null || figure == null) {
            return all(one, "result").stream().findFirst();
        }
        var shown = one.indicator().measure().shown(value, one.decimals());
        return Optional.of(
                figure.observation().hasParts()
                        ? new Claim(
                                "result", shown, "", Claim.exactly("result", value, "").values())
                        : isCount(one)
                                ? Claim.count("result", shown, "")
                                : Claim.printed("result", shown, ""));
    }

    static Claim earlier(Assessed one, Earlier earlier) {
        var measure = one.indicator().measure();
        var exact = Claim.exactly("earlier", earlier.value(), "").values();
        return earlier.exact()
                ? new Claim(
                        "earlier",
                        measure.shown(
                                earlier.value(), Math.max(earlier.decimals(), one.decimals())),
                        "",
                        exact)
                : isCount(one)
                        ? Claim.count("earlier", measure.shown(earlier.value(), 0), "")
                        : Claim.printed(
                                "earlier", measure.shown(earlier.value(), earlier.decimals()), "");
    }

    /// What was planned, where the paper prints it beside a rating.
    @Nullable Claim planned(Assessed one, Claim rating, String what) {
        return claims.beside(rating, all(one, what)).map(claim -> counted(one, claim)).orElse(null);
    }

    /// The outturn that the paper itself expects: as it prints it, or from the numerator that it prints.
    Optional<Claim> forecast(Assessed one) {
        var printed = all(one, "forecast").stream().findFirst().map(claim -> counted(one, claim));
        return printed.isPresent()
                ? printed
                : all(one, "forecast-numerator").stream()
                        .findFirst()
                        .flatMap(part -> fromParts(one, part));
    }

    private static Optional<Claim> fromParts(Assessed one, Claim part) {
        var figure = one.figure();
        var whole = figure == null ? null : figure.observation().denominator();
        var values = part.values();
        if (whole == null || whole.isZero() || values == null) {
            return Optional.empty();
        }
        var measure = one.indicator().measure();
        var low = measure.fromParts(values.low(), whole);
        var high = measure.fromParts(values.high(), whole);
        return Optional.of(
                new Claim(
                        part.id(),
                        "%s (%s)".formatted(measure.shown(low, one.decimals()), part.text()),
                        part.where(),
                        new Interval(low, high)));
    }

    private static Claim counted(Assessed one, Claim claim) {
        return isCount(one) ? Claim.count(claim.id(), claim.text(), claim.where()) : claim;
    }

    /// A number of things is never rounded, unless it is given with decimals.
    private static boolean isCount(Assessed one) {
        return one.indicator().measure().kind() == Measure.Kind.COUNT && one.decimals() == 0;
    }
}
