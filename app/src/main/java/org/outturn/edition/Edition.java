package org.outturn.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.FiguresAs;
import org.outturn.document.Format;
import org.outturn.rules.period.Period;

/// A report as it was published: what identifies it, and what was frozen with it.
///
/// @param number 1, 2 ... of the report for the period
/// @param note what changed since the edition before; empty for a first one without a note
/// @param program the version of Outturn that wrote the files
/// @param rules the version of the rules that judged
/// @param seal a hash over all that was frozen
public record Edition(
        long id,
        String council,
        String report,
        Period period,
        int number,
        String title,
        @Nullable String subtitle,
        Instant publishedAt,
        String publishedBy,
        String note,
        FiguresAs figures,
        String program,
        String rules,
        String seal,
        List<Stored> files) {
    /// The version of Outturn, which is frozen with each edition.
    public static final String PROGRAM = "Outturn 1.0";

    static final Comparator<Edition> NEWEST_FIRST =
            Comparator.comparing(Edition::council)
                    .thenComparing(Edition::report)
                    .thenComparing(Edition::period, Comparator.reverseOrder())
                    .thenComparing(Edition::number, Comparator.reverseOrder());

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /// A file of the edition.
    public record Stored(Format format, long size, String sha256) {}

    public Edition {
        files = List.copyOf(files);
    }

    public LocalDate day() {
        return day(publishedAt);
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(HERE).toLocalDate();
    }

    static String words(LocalDate day) {
        return DAY.format(day);
    }

    /// `22 November 2026`
    public String published() {
        return words(day());
    }

    /// What it is of: `Delivery unit report, Q1 2015/16`.
    public String of() {
        var words = subtitle;
        if (words == null) {
            return period.label();
        }
        return words.contains(period.label()) ? words : words + ", " + period.label();
    }

    /// `Edition 2, Q1 2015/16`
    public String name() {
        return "Edition %d, %s".formatted(number, period.label());
    }

    /// Where it is read.
    public String address() {
        return "/%s/reports/%s/editions/%s/%d".formatted(council, report, slug(), number);
    }

    /// `barnet-quarterly-2015-to-16-q1-edition-2.pdf`
    public String file(Format format) {
        return "%s-%s-%s-edition-%d.%s"
                .formatted(council, report, slug(), number, format.extension());
    }

    /// The period as a step of an address.
    public String slug() {
        return slug(period);
    }

    /// A period as a step of an address: `2015-to-16-q1`.
    public static String slug(Period period) {
        return period.toString()
                .toLowerCase(Locale.ROOT)
                .replace("..", "-until-")
                .replace("/", "-to-")
                .replace("@", "on-")
                .replace(' ', '-');
    }
}
