package org.outturn.area;

import java.util.List;
import java.util.Map;
import org.outturn.assessment.Scorecard;
import org.outturn.catalogue.Framework;
import org.outturn.council.Area;
import org.outturn.viewing.Setting;

/// What the overview shows of areas.
public record AreasInBrief(
        Setting setting, Framework framework, List<Area> areas, Scorecard scorecard) {
    /// The ratings of the areas that lie in no other and have figures, by what kind they are:
    /// `By district`.
    public Map<String, AreaBars> tops() {
        return new AreaLists(setting, framework, areas, AreaStanding.byArea(scorecard)).tops();
    }
}
