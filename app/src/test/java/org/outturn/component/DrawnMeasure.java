package org.outturn.component;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.catalogue.Indicator;
import org.outturn.catalogue.PlannedTarget;
import org.outturn.collection.Figure;
import org.outturn.council.Unit;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.direction.Earlier;
import org.outturn.rules.direction.Significance;
import org.outturn.rules.direction.StatedDirection;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.RatingScheme;
import org.outturn.rules.rating.Tiers;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Target;
import org.outturn.rules.verdict.Assessor;
import org.outturn.rules.verdict.Case;
import org.outturn.rules.verdict.Definition;

/// A count drawn in a sentence, judged by the rules: of what, for which period, and what it is compared with.
public final class DrawnMeasure {
    private final String id;
    private final Period period;
    private final Quantity value;
    private String title;
    private Polarity polarity = Polarity.HIGHER;
    private Accumulation accumulation = Accumulation.STOCK;
    private RatingScheme scheme = Drawn.RULE;
    private @Nullable Target target;
    private boolean ofYear;
    private @Nullable Earlier previous;
    private @Nullable StatedDirection stated;
    private @Nullable Unit unit;
    private @Nullable String sameAs;

    private DrawnMeasure(String id, Period period, Quantity value) {
        this.id = id;
        this.period = period;
        this.value = value;
        title = "Number of " + id;
    }

    public static DrawnMeasure of(String id, Period period, String value) {
        return new DrawnMeasure(id, period, Quantity.parse(value));
    }

    public DrawnMeasure titled(String words) {
        title = words;
        return this;
    }

    public DrawnMeasure polarity(Polarity way) {
        polarity = way;
        return this;
    }

    public DrawnMeasure flow() {
        accumulation = Accumulation.FLOW;
        return this;
    }

    public DrawnMeasure target(String aim) {
        target = new Target.Single(Quantity.parse(aim));
        return this;
    }

    /// For the whole financial year of the figure.
    public DrawnMeasure yearTarget(String aim) {
        ofYear = true;
        return target(aim);
    }

    public DrawnMeasure tiers(String minimum, String ideal) {
        target = new Target.Tiers(Quantity.parse(minimum), Quantity.parse(ideal), null);
        scheme = new Tiers(Drawn.RED, Drawn.AMBER, Drawn.GREEN, Drawn.GREEN, "On track to");
        return this;
    }

    public DrawnMeasure previous(String before, Period covers) {
        previous = Earlier.exact(Against.PREVIOUS, Quantity.parse(before), covers);
        return this;
    }

    public DrawnMeasure stated(Direction direction, String printed) {
        stated = new StatedDirection(Against.PREVIOUS, direction, printed);
        return this;
    }

    /// By a unit that works for another council too, whose indicator it may name as the same: `other:waits`.
    public DrawnMeasure shared(String other, @Nullable String definition) {
        unit = new Unit("joint", "Joint service", "service", null, List.of(other));
        sameAs = definition;
        return this;
    }

    public Assessed assessed() {
        var observation = Observation.of(period, value);
        var earlier = new EnumMap<Against, Earlier>(Against.class);
        var matter = Case.of(observation, target);
        if (ofYear) {
            matter = matter.incomplete(target, observation);
        }
        if (previous != null) {
            earlier.put(Against.PREVIOUS, previous);
            matter = matter.withEarlier(previous);
        }
        if (stated != null) {
            matter = matter.withStated(stated);
        }
        return new Assessed(
                indicator(),
                unit,
                null,
                period,
                new Figure(
                        id, "", period, observation, null, null, null, 1, Instant.EPOCH, "tests"),
                value,
                0,
                target == null
                        ? null
                        : new PlannedTarget(
                                id,
                                "",
                                ofYear ? period.financialYear() : period,
                                target,
                                0,
                                null,
                                null),
                null,
                earlier,
                Assessor.assess(
                        Definition.of(Measure.count(), polarity, accumulation, scheme), matter),
                null,
                null,
                Map.of(),
                Map.of());
    }

    private Indicator indicator() {
        return new Indicator(
                id,
                null,
                title,
                null,
                Measure.count(),
                null,
                polarity,
                null,
                accumulation,
                "five",
                List.of(Against.PREVIOUS),
                new Significance.None(),
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                sameAs,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
