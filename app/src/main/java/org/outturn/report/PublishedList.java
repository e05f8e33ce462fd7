package org.outturn.report;

import java.util.List;
import org.outturn.edition.Edition;
import org.outturn.report.page.PublishedReport;

/// Editions as they are listed: title, what of, which edition.
final class PublishedList {
    private PublishedList() {}

    static List<PublishedReport> of(List<Edition> editions) {
        return editions.stream().map(PublishedList::report).toList();
    }

    private static PublishedReport report(Edition edition) {
        return new PublishedReport(
                edition.title(),
                edition.address(),
                "%s. Edition %d, published on %s"
                        .formatted(edition.of(), edition.number(), edition.published()),
                "/%s/reports/%s/editions".formatted(edition.council(), edition.report()));
    }
}
