package org.outturn.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.period.Period;
import org.outturn.rules.rating.Precision;

/// An organisation that owns indicators and publishes reports.
///
/// @param id what its data and addresses are filed under, for instance `barnet`
/// @param fictional made up for demonstration: said on every page and paper
/// @param source what the figures were taken from, when they come from a publication
/// @param period its latest reporting period
/// @param directionWords what this council calls improving, the same and worsening
/// @param movementWords what it calls a rating that improved, stayed the same or worsened
/// @param commentaryWords what it calls the kinds of commentary, for instance `action` to `Mitigation`
/// @param disclosure its rule for small counts; null where it withholds nothing
/// @param precision at which precision figures are compared with targets
public record Council(
        String id,
        String name,
        String shortName,
        boolean fictional,
        String about,
        @Nullable Source source,
        Period period,
        Brand brand,
        Map<Direction, String> directionWords,
        Map<Direction, String> movementWords,
        Map<String, String> commentaryWords,
        Precision precision,
        @Nullable Disclosure disclosure) {
    /// The kinds of commentary, in the order in which they are read.
    public static final List<String> COMMENTARY =
            List.of(
                    "performance",
                    "action",
                    "timeframe",
                    "insight",
                    "benchmark",
                    "data",
                    "current-activity",
                    "future-activity",
                    "development");

    /// A council that withholds nothing.
    public Council(
            String id,
            String name,
            String shortName,
            boolean fictional,
            String about,
            @Nullable Source source,
            Period period,
            Brand brand,
            Map<Direction, String> directionWords,
            Map<Direction, String> movementWords,
            Map<String, String> commentaryWords,
            Precision precision) {
        this(
                id,
                name,
                shortName,
                fictional,
                about,
                source,
                period,
                brand,
                directionWords,
                movementWords,
                commentaryWords,
                precision,
                null);
    }

    /// House style: the header band and a decorative rule beneath it, as hexadecimal colours.
    public record Brand(String colour, String accent) {}

    /// A publication.
    public record Source(
            @Nullable String title, @Nullable String publisher, @Nullable LocalDate date) {}

    /// The base that its rule for small counts rounds the counts of an indicator to; 1 where it does not.
    public int roundedTo(String indicator) {
        return disclosure == null || !disclosure.indicators().contains(indicator)
                ? 1
                : disclosure.profile().roundTo();
    }

    /// Within a sentence: `the London Borough of Barnet`; other names stand as they are.
    public String called() {
        return name.matches("(London|Royal|Metropolitan) Borough of .*|(City|Borough) of .*")
                ? "the " + name
                : name;
    }

    /// What the council calls a kind of commentary: its own word, or the kind itself.
    public String commentaryWord(String kind) {
        var plain = kind.replace('-', ' ');
        return commentaryWords.getOrDefault(
                kind, plain.substring(0, 1).toUpperCase(Locale.UK) + plain.substring(1));
    }

    public String word(Direction direction) {
        return directionWords.getOrDefault(direction, direction.words());
    }
}
