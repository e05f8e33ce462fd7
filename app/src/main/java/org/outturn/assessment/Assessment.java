package org.outturn.assessment;

import java.util.List;
import java.util.Optional;
import org.outturn.rules.period.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The room's door: figures judged by the rules, live, and every verdict kept.
@Service
public class Assessment {
    private final Assessor assessor;

    Assessment(Assessor assessor) {
        this.assessor = assessor;
    }

    public Scorecard scorecard(String council, Period period, FiguresAs mode) {
        return assessor.scorecard(council, period, mode);
    }

    /// Every figure of a series, assessed as of the period in which it was reported, in the order of the periods covered.
    ///
    /// @param area empty for the whole council
    public List<Assessed> history(String council, String indicator, String area) {
        return assessor.history(council, indicator, area);
    }

    /// One indicator (by id or code) as it stands in a reporting period, the latest figure of the year counting.
    public Optional<Assessed> find(String council, String indicator, String area, Period period) {
        return assessor.find(council, indicator, area, period);
    }

    /// @throws java.util.NoSuchElementException when the council has no such indicator
    public Assessed get(String council, String indicator, String area, Period period) {
        return find(council, indicator, area, period)
                .orElseThrow(() ->
                        new java.util.NoSuchElementException(
                                "%s has no indicator '%s'".formatted(council, indicator)));
    }

    /// Judges every current figure and keeps each verdict that is new or has changed.
    ///
    /// @return how many were kept
    @Transactional
    public int assessAll(String council) {
        return assessor.assessAll(council);
    }
}
