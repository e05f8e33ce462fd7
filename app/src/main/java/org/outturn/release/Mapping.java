package org.outturn.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Polarity;

/// How to read a publisher's file, and what of it is set against which council's indicators: a mapping file, read.
///
/// @param columns headings; those of figures may hold the place of a measure's code or a period's word, see [Headings]
/// @param keep which rows are read: a column, and the words of which it must hold one
/// @param parts what each word in the column `part` stands for; empty where a row holds a whole figure
/// @param missing the words that stand for no figure, and why there is none
/// @param periods the file's words for periods; empty with `always`
/// @param always the period of the whole file, where it has no column for one
public record Mapping(
        Source source,
        Layout layout,
        Map<Column, String> columns,
        Map<String, Set<String>> keep,
        Map<String, Part> parts,
        Map<String, String> missing,
        Map<String, Period> periods,
        @Nullable Period always,
        Areas areas,
        List<SetMeasure> measures,
        List<Compared> councils) {

    /// @param id what the set is filed under, the same for each year's release
    public record Source(
            String id, String title, @Nullable String publisher, @Nullable String licence) {}

    /// What is read of a row, whatever the file calls it.
    public enum Column {
        PERIOD,
        AREA,
        NAME,
        KIND,
        MEASURE,
        PART,
        VALUE,
        NUMERATOR,
        DENOMINATOR
    }

    /// What a row holds, in a file with several rows a figure.
    public enum Part {
        VALUE,
        NUMERATOR,
        DENOMINATOR,
        LEFT_OUT
    }

    /// Whether a row's area is one of those compared, or all of them together.
    public enum Kind {
        AREA,
        AVERAGE,
        LEFT_OUT
    }

    /// @param whole what all areas together are called: `England`
    /// @param kinds what each word in the column `kind` stands for; empty where the file has none
    /// @param average the code of all areas together, where the file has no column `kind`
    /// @param codes how the codes of areas begin; empty for any
    /// @param successors a code that is no longer in use, and the one that stands for the same area now
    public record Areas(
            String whole,
            Map<String, Kind> kinds,
            @Nullable String average,
            List<String> codes,
            Map<String, String> successors) {
        boolean isKnown(String code) {
            return codes.isEmpty()
                    || successors.containsKey(code)
                    || codes.stream().anyMatch(code::startsWith);
        }

        /// The code that stands for an area now.
        public String now(String code) {
            return successors.getOrDefault(code, code);
        }
    }

    /// What numerators and denominators are.
    public enum Parts {
        /// Counts of what happened: their sums give the average, and chance can be reckoned with.
        COUNTS,
        /// Weighted up from a sample or averaged over time: they add up, but say nothing of chance.
        ESTIMATES,
        NONE
    }

    /// @param id the same in each year's mapping, whatever the publisher's code
    /// @param code the publisher's in this file
    /// @param multiplier what a published value is multiplied by; 1 for none
    /// @param keep which rows are read of this measure, instead of what the mapping keeps of the same columns
    /// @param numerator heading of the column of this measure's numerators, where it has one of its own
    /// @param denominator likewise
    public record SetMeasure(
            String id,
            String code,
            String title,
            Measure measure,
            Polarity polarity,
            Parts parts,
            Quantity multiplier,
            Map<String, Set<String>> keep,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable String note) {}

    /// A council in the set.
    ///
    /// @param area its code
    /// @param indicators ids of the set's measures to ids of the council's indicators
    /// @param peers lists of areas that it compares itself with
    public record Compared(
            String council, String area, Map<String, String> indicators, List<Peers> peers) {
        public Optional<String> measure(String indicator) {
            return indicators.entrySet().stream()
                    .filter(one -> one.getValue().equals(indicator))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }

    /// @param name `Nearest neighbours`
    /// @param areas codes; the council's own may be among them
    public record Peers(String name, List<String> areas) {}

    public Optional<SetMeasure> measure(String id) {
        return measures.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Compared> council(String id) {
        return councils.stream().filter(one -> one.council().equals(id)).findFirst();
    }
}
