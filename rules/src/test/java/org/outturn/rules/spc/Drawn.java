package org.outturn.rules.spc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A series drawn as text: a month and the figures from there on, line by line; a dot is a missing figure.
final class Drawn {
    private final double[] figures;
    private final List<String> months;

    private Drawn(double[] figures, List<String> months) {
        this.figures = figures;
        this.months = months;
    }

    static Drawn series(String text) {
        var figures = new ArrayList<Double>();
        var months = new ArrayList<String>();
        for (var line : text.strip().lines().map(String::strip).toList()) {
            var words = line.split("\\s+");
            int year = Integer.parseInt(words[0].substring(0, 4));
            int month = Integer.parseInt(words[0].substring(5)) - 1;
            for (var word : Arrays.asList(words).subList(1, words.length)) {
                figures.add(word.equals(".") ? Double.NaN : Double.parseDouble(word));
                months.add("%d-%02d".formatted(year + month / 12, month % 12 + 1));
                month++;
            }
        }
        return new Drawn(figures.stream().mapToDouble(Double::doubleValue).toArray(), months);
    }

    double[] figures() {
        return figures.clone();
    }

    Wording wording() {
        return Wording.plain().withPeriod("month").withLabels(months::get);
    }

    ControlChart chart() {
        return Xmr.chart(figures);
    }

    ControlChart chart(SpcSettings settings, int... rebases) {
        return Xmr.chart(figures, settings, rebases);
    }

    String signals(ControlChart chart) {
        return chart.signals().stream()
                .map(signal -> signal.named(wording()))
                .collect(Collectors.joining("; "));
    }

    String reasons(ControlChart chart) {
        return chart.signals().stream()
                .map(signal -> signal.reason(wording()))
                .collect(Collectors.joining("; "));
    }

    /// One letter a point: O outside, T trend, 2 two of three, S shift, capital when high, small when low ('2' and 'z'), '-' common.
    static String causes(ControlChart chart) {
        var letters = new StringBuilder();
        for (int i = 0; i < chart.size(); i++) {
            letters.append(
                    switch (chart.cause(i)) {
                        case COMMON -> '-';
                        case OUTSIDE_HIGH -> 'O';
                        case OUTSIDE_LOW -> 'o';
                        case RISING -> 'T';
                        case FALLING -> 't';
                        case TWO_OF_THREE_HIGH -> '2';
                        case TWO_OF_THREE_LOW -> 'z';
                        case SHIFT_HIGH -> 'S';
                        case SHIFT_LOW -> 's';
                        case UNJUDGED -> '.';
                    });
        }
        return letters.toString();
    }
}
