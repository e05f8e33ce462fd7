package org.outturn.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Filter;
import org.outturn.component.Evidence;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.direction.Travel;
import org.outturn.rules.rating.Mood;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.rating.Rating;
import org.outturn.scorecard.MeasureComponents;

/// Proposes sentences by rules: the same data give the same sentences. Every figure and every verb that depends on one is a phrase, so that
/// a sentence that was taken over stays true. What would be empty or idle today is left out.
public record Draft(Evidence evidence) {
    /// A title that tells what to do reads badly as the subject of a sentence.
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?i)(improv|increas|reduc|maintain|ensur|deliver|achiev|prevent|decreas|keep)\\w* .*");

    private static final String ALL = "all";

    /// On one measure: its figure, its rating, where it came from and where it leads.
    public String measure(Assessed one) {
        var name = one.indicator().reference();
        var title =
                TOLD.matcher(one.indicator().title()).matches() ? "'{{title %s}}'" : "{{title %s}}";
        var text = new StringBuilder(title.formatted(name));
        if (MeasureComponents.printed("result", one, evidence).isEmpty()) {
            return text.append(" {{position %s}}.".formatted(name)).toString();
        }
        text.append(" {{position %1$s}}. The measure {{rated %1$s}}.".formatted(name));
        var directions = one.verdict().directions();
        if (!directions.isEmpty()) {
            text.append(" It {{moved-since %s}}.".formatted(name));
        }
        directions.stream()
                .skip(1)
                .filter(Travel.Derived.class::isInstance)
                .forEach(travel ->
                        text.append(" It {{moved-since %s %s}}.".formatted(name, word(travel))));
        sentence(text, "outlook", one, Outlook::words);
        sentence(text, "variation", one, Outlook::variation);
        sentence(text, "hidden", one, Outlook::hidden);
        return text.toString();
    }

    private void sentence(
            StringBuilder text,
            String phrase,
            Assessed one,
            BiFunction<Assessed, Evidence, String> words) {
        if (!words.apply(one, evidence).isEmpty()) {
            text.append(" {{%s %s}}".formatted(phrase, one.indicator().reference()));
        }
    }

    private static String word(Travel travel) {
        return switch (travel.against()) {
            case PREVIOUS -> "previous";
            case LAST_YEAR -> "last-year";
            case BASELINE -> "baseline";
        };
    }

    /// On several measures: how many have each rating, how many moved, and which are the poor ones.
    ///
    /// @param filter of templates; empty for all
    public String summary(String filter) {
        var measures = measures(filter);
        if (measures.isEmpty()) {
            return "There are no measures.";
        }
        var of = filter.isBlank() ? ALL : filter;
        var text = new StringBuilder();
        ratings(text, of, measures);
        directions(text, of, measures);
        poor(text, of, measures);
        return text.toString().strip();
    }

    /// The measures of a filter, each with its variants once.
    private List<Assessed> measures(String filter) {
        return switch (Filter.read(filter, evidence.framework(), evidence.units())) {
            case Filter.Reading.Read(var read) -> evidence.scorecard().counted(read);
            case Filter.Reading.Refused _ -> List.of();
        };
    }

    /// 'Three of five measures are Red, one is Amber and one is Green.' The worst first, since it is what a committee asks for first.
    private void ratings(StringBuilder text, String of, List<Assessed> measures) {
        var parts = new ArrayList<String>();
        for (var rating : evidence.framework().ratings().reversed()) {
            if (measures.stream().anyMatch(one -> has(one, rating))) {
                parts.add(
                        parts.isEmpty()
                                ? "{{Counted rating=%s of %s | measure/measures is/are}} %s"
                                        .formatted(rating.id(), of, rating.name())
                                : "{{words count rating=%s%s}} %s"
                                        .formatted(rating.id(), and(of), rating.name()));
            }
        }
        boolean unrated = measures.stream().anyMatch(one -> rating(one) == null);
        if (parts.isEmpty()) {
            text.append(
                    "{{Counted rating=none of %s | measure/measures is/are}} not rated. "
                            .formatted(of));
            return;
        }
        text.append(Numbers.joined(parts, ", "));
        text.append(
                unrated
                        ? "; {{counted rating=none%s | is/are}} not rated. ".formatted(and(of))
                        : ". ");
    }

    /// Only what is known is said to have moved.
    private void directions(StringBuilder text, String of, List<Assessed> measures) {
        var parts = new ArrayList<String>();
        for (var direction : Direction.values()) {
            if (measures.stream()
                    .anyMatch(one -> one.verdict().direction().equals(Optional.of(direction)))) {
                parts.add(
                        parts.isEmpty()
                                ? "{{Counted direction=%s%s | measure/measures has/have}} %s%s"
                                        .formatted(
                                                id(direction),
                                                and(of),
                                                verb(direction),
                                                since(measures))
                                : "{{words count direction=%s%s}} %s"
                                        .formatted(id(direction), and(of), verb(direction)));
            }
        }
        if (!parts.isEmpty()) {
            text.append(Numbers.joined(parts, ", ")).append(". ");
        }
    }

    /// 'Red: A, B and C; two of them have improved.' Gone as soon as none is.
    private void poor(StringBuilder text, String of, List<Assessed> measures) {
        for (var rating : evidence.framework().ratings().reversed()) {
            var some = measures.stream().filter(one -> has(one, rating)).toList();
            if (rating.mood() == Mood.POOR && !some.isEmpty()) {
                var which = "rating=%s%s".formatted(rating.id(), and(of));
                text.append(
                        "{{if count %s > 0}}%s: {{list %s}}"
                                .formatted(which, rating.name(), which));
                if (some.stream()
                        .anyMatch(one ->
                                one.verdict()
                                        .direction()
                                        .equals(Optional.of(Direction.IMPROVING)))) {
                    text.append(
                            "; {{words count direction=improving; %s}} of these improved"
                                    .formatted(which));
                }
                text.append(".{{end}} ");
            }
        }
    }

    private static String and(String of) {
        return of.equals(ALL) ? "" : "; " + of;
    }

    private static String since(List<Assessed> measures) {
        var against =
                measures.stream()
                        .flatMap(one -> one.verdict().directions().stream().limit(1))
                        .map(Travel::against)
                        .distinct()
                        .toList();
        return against.size() == 1 ? " since " + against.getFirst().words() : "";
    }

    private static String verb(Direction direction) {
        return switch (direction) {
            case IMPROVING -> "improved";
            case SAME -> "stayed the same";
            case WORSENING -> "worsened";
        };
    }

    private static String id(Direction direction) {
        return direction.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean has(Assessed one, Rating rating) {
        var own = rating(one);
        return own != null && own.id().equals(rating.id());
    }

    private static @Nullable Rating rating(Assessed one) {
        return one.verdict().outcome() instanceof Outcome.Rated rated ? rated.rating() : null;
    }
}
