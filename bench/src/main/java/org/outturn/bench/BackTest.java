package org.outturn.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.outturn.rules.forecast.BackTest.Trial;
import org.outturn.rules.forecast.Choice;
import org.outturn.rules.forecast.Forecast.Method;
import org.outturn.rules.period.Period;
import org.outturn.rules.series.Accumulation;

/// Forecasts every past outturn of the fictional county by each method, and says how far each was off.
///
/// The error is a share of the outturn, where that is not zero; the range is meant to hold four times in five.
public final class BackTest {
    private static final int YEAR = 12;

    private BackTest() {}

    private static final class Tally {
        private final List<Double> errors = new ArrayList<>();
        private int ranges;
        private int inside;

        void add(Trial trial) {
            double outturn = Math.abs(trial.outturn().toDouble());
            if (outturn > 0) {
                errors.add(trial.miss().toDouble() / outturn);
            }
            trial.inside()
                    .ifPresent(yes -> {
                        ranges++;
                        inside += yes ? 1 : 0;
                    });
        }

        String row() {
            var sorted = errors.stream().sorted().toList();
            double mean = errors.stream().mapToDouble(e -> e).average().orElse(Double.NaN);
            return String.format(
                    Locale.UK,
                    "%,6d | %5.1f%% | %5.1f%% | %s |",
                    sorted.size(),
                    100 * sorted.get(sorted.size() / 2),
                    100 * mean,
                    ranges == 0
                            ? "     -"
                            : String.format(Locale.UK, "%5.1f%%", 100.0 * inside / ranges));
        }
    }

    static void main() {
        Map<String, Tally> methods = new TreeMap<>();
        Map<String, Tally> distances = new TreeMap<>();
        for (var line : Fernshire.read()) {
            var kind = line.definition().accumulation().name().toLowerCase(Locale.ROOT);
            var place = line.area().isEmpty() ? "county" : "districts and services";
            var byChoice = new LinkedHashMap<Choice, Map<Period, Trial>>();
            for (var choice : choices(line.definition().accumulation())) {
                byChoice.put(choice, trials(line, choice));
            }
            byChoice.forEach((choice, trials) ->
                    trials.forEach((at, trial) -> {
                        if (byChoice.values().stream().allMatch(all -> all.containsKey(at))) {
                            add(
                                    methods,
                                    "| %s, %s, %s | %s |"
                                            .formatted(kind, line.frequency(), place, name(choice)),
                                    trial);
                        }
                        if (choice instanceof Choice.Automatic && line.area().isEmpty()) {
                            add(
                                    distances,
                                    "| %s, county | %02d |"
                                            .formatted(kind, YEAR - at.monthsOfYearGone()),
                                    trial);
                        }
                    }));
        }
        print("| series | method |", methods);
        print("| automatic | months to go |", distances);
    }

    /// Each method for what it is made for, and the automatic choice.
    private static List<Choice> choices(Accumulation accumulation) {
        var methods =
                switch (accumulation) {
                    case FLOW -> List.of(Method.RUN_RATE, Method.SEASONAL_SHARE);
                    case STOCK, ROLLING -> List.of(Method.LATEST, Method.TREND);
                    case RATIO -> List.of(Method.LATEST, Method.TREND, Method.YEAR_AVERAGE);
                };
        var choices = new ArrayList<Choice>();
        methods.forEach(method -> choices.add(new Choice.Fixed(method)));
        choices.add(new Choice.Automatic());
        return choices;
    }

    /// The trials in which the method chosen could be used.
    private static Map<Period, Trial> trials(Fernshire.Line line, Choice choice) {
        var definition = line.definition();
        var trials = new LinkedHashMap<Period, Trial>();
        for (var trial :
                org.outturn.rules.forecast.BackTest.run(
                        definition.measure(), definition.accumulation(), line.figures(), choice)) {
            if (!(choice instanceof Choice.Fixed(var method))
                    || method == trial.forecast().method()) {
                trials.put(trial.at(), trial);
            }
        }
        return trials;
    }

    private static void add(Map<String, Tally> tallies, String row, Trial trial) {
        tallies.computeIfAbsent(row, _ -> new Tally()).add(trial);
    }

    private static void print(String heading, Map<String, Tally> tallies) {
        System.out.println(heading + " forecasts | median error | mean error | within range |");
        System.out.println("|---|---|--:|--:|--:|--:|");
        tallies.forEach((row, tally) -> System.out.println(row + " " + tally.row()));
        System.out.println();
    }

    private static String name(Choice choice) {
        return switch (choice) {
            case Choice.Automatic _ -> "automatic";
            case Choice.Fixed(var method) -> method.words();
        };
    }
}
