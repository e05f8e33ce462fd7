package org.outturn.figurecheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outturn.catalogue.Framework;
import org.outturn.collection.Stated;
import org.outturn.rules.figures.Claim;
import org.outturn.rules.period.Period;

/// What a paper states of its own period and of earlier ones, as claims that can be checked, each
/// under the name `about:key:what`.
final class Claims {
    private static final Set<String> COUNTED =
            Set.of(
                    "numerator",
                    "denominator",
                    "last-year-numerator",
                    "last-year-denominator",
                    "forecast-numerator",
                    "target-numerator");
    private static final Set<String> COUNTS = Set.of("count", "heat-map", "commitment-count");

    private final Framework framework;
    private final Period period;
    private final Map<String, List<Stated>> stated = new LinkedHashMap<>();
    private final Map<Claim, String> sections = new HashMap<>();

    Claims(List<Stated> stated, Framework framework, Period period) {
        this.framework = framework;
        this.period = period;
        for (var one : stated) {
            boolean isOfLaterPaper = one.period().end().isAfter(period.end());
            if (!isOfLaterPaper) {
                this.stated
                        .computeIfAbsent(name(one) + " @ " + one.period(), _ -> new ArrayList<>())
                        .add(one);
            }
        }
    }

    /// What is stated of a kind of thing in the paper's own period, each time that it is printed.
    List<Stated> about(String about) {
        return stated.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.about().equals(about) && one.period().equals(period))
                .toList();
    }

    /// What is stated of a kind of thing for earlier periods than the paper's own.
    List<Stated> earlier(String about, String what) {
        return stated.values().stream()
                .flatMap(List::stream)
                .filter(one ->
                        one.about().equals(about)
                                && one.what().equals(what)
                                && !one.period().equals(period))
                .toList();
    }

    /// Each time that a figure of the paper's own period is printed.
    List<Claim> all(String about, String key, String what) {
        return all("%s:%s:%s".formatted(about, key, what));
    }

    /// Where it is printed first.
    Optional<Claim> find(String about, String key, String what) {
        return all(about, key, what).stream().findFirst();
    }

    /// By the name that a relation gives it: `about:key:what`, or `about:key:what @ PERIOD`.
    List<Claim> all(String name) {
        var full = name.contains(" @ ") ? name : name + " @ " + period;
        return stated.getOrDefault(full, List.of()).stream().map(this::claim).toList();
    }

    /// What another figure is set against: of those that are printed, the one in the same section of the paper, or else the first.
    Optional<Claim> beside(Claim other, List<Claim> printed) {
        var section = sections.get(other);
        return printed.stream()
                .filter(one -> section != null && section.equals(sections.get(one)))
                .findFirst()
                .or(() -> printed.stream().findFirst());
    }

    /// What is printed more than once, each time.
    List<List<Claim>> repeated() {
        return stated.values().stream()
                .filter(times -> times.size() > 1)
                .map(times -> times.stream().map(this::claim).toList())
                .toList();
    }

    Claim claim(Stated one) {
        var claim = read(one);
        sections.put(claim, one.where() == null ? "" : one.where());
        return claim;
    }

    private Claim read(Stated one) {
        var where = place(one);
        if ((one.what().equals("number") && COUNTS.contains(one.about()))
                || (COUNTED.contains(one.what()) && !one.printed().contains("."))) {
            return Claim.count(name(one), one.printed(), where);
        }
        return Claim.printed(name(one), one.printed(), where);
    }

    private static String name(Stated one) {
        return "%s:%s:%s".formatted(one.about(), one.key(), one.what());
    }

    /// `2.2a, AC/C12, target variance`
    private String place(Stated one) {
        var section = one.where() == null ? "" : one.where() + ", ";
        var when = one.period().equals(period) ? "" : " of " + one.period().label();
        return section + subject(one) + when;
    }

    private String subject(Stated one) {
        var what = one.what().replace('-', ' ');
        return switch (one.about()) {
            case "indicator" ->
                    "%s, %s"
                            .formatted(
                                    framework
                                            .indicator(one.key())
                                            .map(indicator ->
                                                    indicator.code() == null
                                                            ? indicator.title()
                                                            : indicator.reference())
                                            .orElse(one.key()),
                                    what.equals("variance") ? "target variance" : what);
            case "count" -> "%s of measures with %s".formatted(what, filter(one.key()));
            case "commitment-count" ->
                    "%s of commitments with %s".formatted(what, filter(one.key()));
            case "heat-map" ->
                    "heat map, %s".formatted(one.key().replace('=', ' ').replace(";", ","));
            case "risk" ->
                    "risk %s, %s".formatted(one.key().toUpperCase(java.util.Locale.UK), what);
            case "figure" -> one.key().replace('-', ' ');
            default -> "%s, %s, %s".formatted(one.about(), one.key().replace('-', ' '), what);
        };
    }

    private static String filter(String key) {
        return key.equals("all")
                ? "any rating"
                : key.replace("=", " ").replace(",", " or ").replace("; ", ", ");
    }
}
