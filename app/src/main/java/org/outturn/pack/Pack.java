package org.outturn.pack;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Framework;
import org.outturn.collection.Figures;
import org.outturn.commitment.Commitment;
import org.outturn.council.Area;
import org.outturn.council.Council;
import org.outturn.council.Unit;
import org.outturn.meeting.Meeting;
import org.outturn.money.Budget;
import org.outturn.recommendation.Tracked;
import org.outturn.risk.CountedRisks;
import org.outturn.risk.Risk;
import org.outturn.risk.RiskControl;
import org.outturn.risk.RiskMatrix;
import org.outturn.risk.RiskReview;

/// Everything that a pack says of a council, found good.
///
/// @param matrix none when the pack has no risk matrix
/// @param templates report templates by name, as Markdown with front matter
public record Pack(
        Council council,
        List<Unit> units,
        List<Area> areas,
        Framework framework,
        Figures figures,
        @Nullable RiskMatrix matrix,
        List<Risk> risks,
        List<CountedRisks> counted,
        List<RiskControl> controls,
        List<RiskReview> reviews,
        Budget budget,
        List<Commitment> commitments,
        List<Meeting> meetings,
        List<Tracked> recommendations,
        Map<String, String> templates) {
    public Pack {
        units = List.copyOf(units);
        areas = List.copyOf(areas);
        risks = List.copyOf(risks);
        counted = List.copyOf(counted);
        controls = List.copyOf(controls);
        reviews = List.copyOf(reviews);
        commitments = List.copyOf(commitments);
        meetings = List.copyOf(meetings);
        recommendations = List.copyOf(recommendations);
        templates = Map.copyOf(templates);
    }
}
