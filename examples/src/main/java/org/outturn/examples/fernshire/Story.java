package org.outturn.examples.fernshire;

import java.time.YearMonth;

/// The planted change of definition: delayed discharges are counted otherwise from April 2026.
final class Story {
    static final String REDEFINED = "delayed-discharges";
    static final YearMonth SINCE = YearMonth.of(2026, 4);
    static final String DEFINITION_NOTE =
            "Last month of the old definition: since April 2026 people who wait for a decision of the hospital alone are not counted";

    private Story() {}

    static boolean isOldDefinition(Card card, Span span) {
        return card.id().equals(REDEFINED) && span.last().isBefore(SINCE);
    }

    static boolean isLastOfOldDefinition(Card card, Span span) {
        return isOldDefinition(card, span) && span.last().plusMonths(1).equals(SINCE);
    }
}
