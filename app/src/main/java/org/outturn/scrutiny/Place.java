package org.outturn.scrutiny;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.catalogue.Framework;
import org.outturn.council.Council;
import org.outturn.council.Unit;
import org.outturn.design.Mark;
import org.outturn.meeting.Meeting;
import org.outturn.recommendation.Standing;
import org.outturn.recommendation.StandingMark;
import org.outturn.recommendation.Tracked;
import org.outturn.risk.Register;
import org.outturn.site.Frame;

/// Where a page stands: the council with what its recommendations name, who looks, and on which day.
record Place(
        Council council,
        Visitor visitor,
        Framework framework,
        List<Unit> units,
        List<Meeting> meetings,
        Register register,
        LocalDate today) {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    String address() {
        return Frame.Part.RECOMMENDATIONS.address(council);
    }

    String address(Tracked one) {
        return address() + "/" + one.recommendation().id();
    }

    /// Committees by id, those that are groupings first.
    Map<String, String> committees() {
        var names = new LinkedHashMap<String, String>();
        framework.groupings("committee").forEach(one -> names.put(one.id(), one.name()));
        meetings.forEach(one -> names.putIfAbsent(one.committee(), one.name()));
        return names;
    }

    String committee(Tracked one) {
        var id = one.recommendation().committee();
        return committees().getOrDefault(id, id);
    }

    String unit(@Nullable String id) {
        return Unit.find(id, units).map(Unit::name).orElse("");
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "No date" : DAY.format(day);
    }

    Mark mark(Tracked one) {
        return StandingMark.of(one, today);
    }

    int count(List<Tracked> all, Standing standing) {
        return (int) all.stream().filter(one -> one.standing(today) == standing).count();
    }
}
