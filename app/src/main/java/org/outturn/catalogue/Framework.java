package org.outturn.catalogue;

import java.util.List;
import java.util.Optional;
import org.outturn.rules.rating.Rating;

/// Everything a council measures, how it groups and judges it, and what it planned. Schemes are in their current versions.
public record Framework(
        List<Rating> ratings,
        List<Scheme> schemes,
        List<Grouping> groupings,
        List<Indicator> indicators,
        List<PlannedTarget> targets,
        List<CutOff> cutOffs) {
    public Framework {
        ratings = List.copyOf(ratings);
        schemes = List.copyOf(schemes);
        groupings = List.copyOf(groupings);
        indicators = List.copyOf(indicators);
        targets = List.copyOf(targets);
        cutOffs = List.copyOf(cutOffs);
    }

    /// By id or by the code in use.
    public Optional<Indicator> indicator(String idOrCode) {
        return indicators.stream()
                .filter(one -> one.id().equals(idOrCode) || idOrCode.equals(one.code()))
                .findFirst();
    }

    public Optional<Scheme> scheme(String id) {
        return schemes.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Rating> rating(String id) {
        return ratings.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The council's ways of grouping: `type`, `priority`, `committee` ...
    public List<String> kindsOfGrouping() {
        return groupings.stream().map(Grouping::kind).distinct().toList();
    }

    /// In the order of their positions.
    public List<Grouping> groupings(String kind) {
        return groupings.stream()
                .filter(one -> one.kind().equals(kind))
                .sorted(java.util.Comparator.comparingInt(Grouping::position))
                .toList();
    }

    public Optional<Grouping> grouping(String kind, String id) {
        return groupings.stream()
                .filter(one -> one.kind().equals(kind) && one.id().equals(id))
                .findFirst();
    }
}
