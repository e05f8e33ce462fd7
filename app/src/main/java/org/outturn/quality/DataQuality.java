package org.outturn.quality;

import static org.outturn.design.Components.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.design.SummaryList;
import org.outturn.rules.doubt.Doubt;
import org.outturn.rules.series.Quality;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.Trend;

/// What is known about the figures of an indicator, so that a reader can judge how far to trust them.
public record DataQuality(Assessed one, Trend trend, List<Assessed> history, List<Doubt> doubts) {
    /// Where all doubts about the figures of a council stand.
    public static String address(Setting setting) {
        return setting.keep(DoubtTables.address(setting));
    }

    public SummaryList list() {
        var entries = new ArrayList<SummaryList.Entry>();
        for (var doubt : doubts) {
            add(
                    entries,
                    "Doubt: " + DoubtTables.words(doubt.name()).toLowerCase(Locale.UK),
                    doubt.words(one.indicator().measure()));
        }
        var figure = one.figure();
        if (figure != null) {
            add(entries, "This figure", quality(figure.observation().quality()));
            add(entries, "Covers", Looks.sentence(figure.observation().period().label()));
            var received = figure.received();
            add(entries, "Came in on", received == null ? null : Looks.DAY.format(received));
            add(entries, "From", figure.source());
            add(
                    entries,
                    "Recorded",
                    "%s, by %s%s"
                            .formatted(
                                    Looks.DAY.format(
                                            figure.recordedAt()
                                                    .atZone(java.time.ZoneId.of("Europe/London"))),
                                    figure.recordedBy(),
                                    figure.revision() > 1
                                            ? ", revision " + figure.revision()
                                            : ""));
            add(entries, "Note on the figure", figure.note());
        } else {
            add(entries, "This figure", "Nothing has been reported for the period.");
        }
        int missing = 0;
        for (var period : trend.periods()) {
            var past = trend.at(period);
            missing += past == null || past.result() == null ? 1 : 0;
        }
        add(
                entries,
                "Periods in the chart",
                missing == 0
                        ? "%d, each with a figure".formatted(trend.periods().size())
                        : "%d, of which %d without a figure"
                                .formatted(trend.periods().size(), missing));
        counted(
                entries,
                "Revised after they were first given",
                history.stream()
                        .filter(past -> {
                            var given = past.figure();
                            return given != null && given.revision() > 1;
                        })
                        .count());
        for (var quality :
                List.of(Quality.PROVISIONAL, Quality.ESTIMATED, Quality.NOT_COMPARABLE)) {
            counted(
                    entries,
                    Looks.quality(quality),
                    history.stream()
                            .filter(past -> {
                                var given = past.figure();
                                return given != null && given.observation().quality() == quality;
                            })
                            .count());
        }
        return SummaryList.of(entries);
    }

    private static String quality(Quality quality) {
        return switch (quality) {
            case FINAL -> "Final";
            case PROVISIONAL -> "Provisional: it may still change";
            case ESTIMATED -> "Estimated";
            case NOT_AVAILABLE -> "Not available";
            case NOT_DUE -> "Not due yet";
            case SUPPRESSED -> "Suppressed, because it would tell of few people";
            case NOT_COMPARABLE -> "Not comparable with earlier figures";
        };
    }

    private static void counted(List<SummaryList.Entry> entries, String name, long number) {
        add(entries, name, number == 0 ? null : Looks.count(number, "figure", "figures"));
    }

    private static void add(List<SummaryList.Entry> entries, String name, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            entries.add(new SummaryList.Entry(name, text(words)));
        }
    }
}
