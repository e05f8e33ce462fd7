package org.outturn.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.outturn.assessment.Assessed;
import org.outturn.component.Evidence;
import org.outturn.component.Given;
import org.outturn.plainfile.Value;
import org.outturn.rules.rating.Outcome;

/// Chooses measures, puts them in order, and parts them by unit or grouping.
final class Order {
    private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

    private Order() {}

    /// Those that the filter keeps, as `sort` asks; the council's own order where it does not.
    static List<Assessed> chosen(Given given) {
        var evidence = given.evidence();
        var measures = new ArrayList<>(evidence.scorecard().filter(given.filter()));
        by(given.value("sort"), evidence).ifPresent(measures::sort);
        return measures;
    }

    private static Optional<Comparator<Assessed>> by(Value sort, Evidence evidence) {
        var names = new ArrayList<>(List.of("code", "title", "rating", "unit"));
        names.addAll(evidence.framework().kindsOfGrouping());
        var name = sort.oneOf(names);
        return name == null ? Optional.empty() : Optional.of(comparator(name, evidence));
    }

    private static Comparator<Assessed> comparator(String name, Evidence evidence) {
        return switch (name) {
            case "code" -> Comparator.comparing(one -> natural(one.indicator().reference()));
            case "title" -> Comparator.comparing(one -> one.indicator().title());
            case "rating" -> Comparator.comparingInt(Order::rank);
            case "unit" ->
                    Comparator.comparingInt(one -> {
                        var unit = one.unit();
                        return unit == null ? -1 : evidence.units().indexOf(unit);
                    });
            default -> {
                var ids =
                        evidence.framework().groupings(name).stream()
                                .map(grouping -> grouping.id())
                                .toList();
                yield Comparator.comparingInt(one -> {
                    var id = one.indicator().groupings().get(name);
                    int place = id == null ? -1 : ids.indexOf(id);
                    return place < 0 ? ids.size() : place;
                });
            }
        };
    }

    /// The worst first, since it is what a committee asks for first; those without a rating last.
    private static int rank(Assessed one) {
        return one.verdict().outcome() instanceof Outcome.Rated rated
                ? -rated.rating().rank()
                : Integer.MAX_VALUE;
    }

    /// With numbers filled up, so that 1.2 comes before 1.10.
    private static String natural(String code) {
        var key = new StringBuilder();
        var pieces = PIECE.matcher(code);
        while (pieces.find()) {
            var piece = pieces.group();
            key.append(
                    Character.isDigit(piece.charAt(0))
                            ? "0".repeat(Math.max(0, 12 - piece.length())) + piece
                            : piece);
        }
        return key.toString();
    }

    /// The measures under the name of each value of `by`, in order; all of them under no name where nothing is asked for.
    static Map<String, List<Assessed>> parted(Given given, List<Assessed> measures) {
        var evidence = given.evidence();
        var names = new ArrayList<>(List.of("unit"));
        names.addAll(evidence.framework().kindsOfGrouping());
        var by = given.value("by").oneOf(names);
        Map<String, List<Assessed>> parts = new LinkedHashMap<>();
        if (by == null) {
            parts.put("", measures);
            return parts;
        }
        measures.stream()
                .sorted(comparator(by, evidence))
                .forEach(one ->
                        parts.computeIfAbsent(name(one, by, evidence), _ -> new ArrayList<>())
                                .add(one));
        return parts;
    }

    private static String name(Assessed one, String by, Evidence evidence) {
        if (by.equals("unit")) {
            var unit = one.unit();
            return unit == null ? evidence.council().name() : unit.name();
        }
        var id = one.indicator().groupings().get(by);
        return id == null
                ? "Other"
                : evidence.framework().grouping(by, id).map(found -> found.name()).orElse(id);
    }
}
