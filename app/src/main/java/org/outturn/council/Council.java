package org.outturn.council;

import java.util.Map;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.period.Period;
import org.outturn.rules.rating.Precision;

/// An organisation that owns indicators and publishes reports.
///
/// @param id what its data and addresses are filed under, for instance `barnet`
/// @param fictional made up for demonstration: said on every page and paper
/// @param period its latest reporting period
/// @param directionWords what this council calls improving, the same and worsening
/// @param precision at which precision figures are compared with targets
public record Council(
        String id,
        String name,
        String shortName,
        boolean fictional,
        String about,
        Period period,
        Brand brand,
        Map<Direction, String> directionWords,
        Precision precision) {

    /// House style: the header band and a decorative rule beneath it, as hexadecimal colours.
    public record Brand(String colour, String accent) {}

    public String word(Direction direction) {
        return directionWords.getOrDefault(direction, direction.words());
    }
}
