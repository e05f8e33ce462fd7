package org.outturn.dashboard;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.outturn.dashboard.page.Entry;
import org.outturn.dashboard.page.GroupPage;
import org.outturn.design.Link;
import org.outturn.recommendation.Tracked;
import org.outturn.site.Frame;

/// What scrutiny committees recommended, as it is listed beside indicators.
record Recommended(Setting setting, List<Tracked> all) {
    private static final int BRIEF = 10;

    /// Those that name an indicator, whichever unit answers for them.
    List<Entry> on(String indicator) {
        return all.stream()
                .filter(one -> one.recommendation().indicators().contains(indicator))
                .map(this::entry)
                .toList();
    }

    /// Those of a committee, what is late first; null where it recommended nothing.
    GroupPage.@Nullable Part by(String committee) {
        var today = today();
        var own =
                all.stream()
                        .filter(one -> one.recommendation().committee().equals(committee))
                        .sorted(
                                Comparator.comparing((Tracked one) -> one.standing(today))
                                        .thenComparing(one ->
                                                Objects.requireNonNullElse(
                                                        one.recommendation().due(), LocalDate.MAX)))
                        .map(this::entry)
                        .toList();
        return own.isEmpty()
                ? null
                : new GroupPage.Part(
                        "What the committee recommended",
                        own.stream().limit(BRIEF).toList(),
                        new Link(
                                own.size() <= BRIEF
                                        ? "Filter and sort its recommendations"
                                        : "Show all %d recommendations".formatted(own.size()),
                                address() + "?committee=" + committee));
    }

    private Entry entry(Tracked one) {
        var it = one.recommendation();
        var due = it.due();
        return new Entry(
                it.text(),
                address() + "/" + it.id(),
                "Recommended on " + Looks.DAY.format(it.date()),
                null,
                null,
                one.words(today()) + (due == null ? "" : ". Due " + Looks.DAY.format(due)) + ".");
    }

    private String address() {
        return Frame.Part.RECOMMENDATIONS.address(setting.council());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
