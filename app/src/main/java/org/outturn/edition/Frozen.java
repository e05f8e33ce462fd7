package org.outturn.edition;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.FiguresAs;
import org.outturn.document.Format;
import org.outturn.fact.Fact;
import org.outturn.rules.period.Period;

/// Everything of an edition, as it goes into the database and comes out again.
///
/// @param document the document model, as [FrozenDocument] writes it
/// @param template Markdown with front matter
/// @param pack the council's pack as an export writes it, zipped
/// @param facts what two editions are compared by
/// @param files the bytes of each format, in order
record Frozen(
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
        String document,
        String template,
        Bytes pack,
        List<Fact> facts,
        Map<Format, Bytes> files) {
    Frozen {
        facts = List.copyOf(facts);
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    Edition edition(long id, String seal) {
        return new Edition(
                id,
                council,
                report,
                period,
                number,
                title,
                subtitle,
                publishedAt,
                publishedBy,
                note,
                figures,
                program,
                rules,
                seal,
                files.entrySet().stream()
                        .map(file ->
                                new Edition.Stored(
                                        file.getKey(),
                                        file.getValue().size(),
                                        file.getValue().sha256()))
                        .toList());
    }
}
