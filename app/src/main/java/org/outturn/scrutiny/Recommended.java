package org.outturn.scrutiny;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.outturn.recommendation.Tracked;
import org.outturn.site.Frame;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.page.Entry;

/// What scrutiny committees recommended, as it is listed beside indicators.
public record Recommended(Setting setting, List<Tracked> all) {
    /// Those that name an indicator, whichever unit answers for them.
    public List<Entry> on(String indicator) {
        return all.stream()
                .filter(one -> one.recommendation().indicators().contains(indicator))
                .map(this::entry)
                .toList();
    }

    /// Those of a committee, what is late first.
    public List<Entry> by(String committee) {
        var today = today();
        return all.stream()
                .filter(one -> one.recommendation().committee().equals(committee))
                .sorted(
                        Comparator.comparing((Tracked one) -> one.standing(today))
                                .thenComparing(one ->
                                        Objects.requireNonNullElse(
                                                one.recommendation().due(), LocalDate.MAX)))
                .map(this::entry)
                .toList();
    }

    /// Where those of a committee are filtered and sorted.
    public String address(String committee) {
        return address() + "?committee=" + committee;
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
