package org.outturn.component;

import java.util.ArrayList;
import java.util.Optional;
import org.outturn.assessment.Assessed;
import org.outturn.plainfile.Nearest;
import org.outturn.plainfile.Value;

/// Finds the measure that a template names by code or id.
public final class Measures {
    private Measures() {}

    /// A name that no measure of the period has is told.
    public static Optional<Assessed> find(Value asked, Evidence evidence) {
        var wanted = asked.text().strip();
        var found =
                evidence.scorecard().whole().stream()
                        .filter(one ->
                                wanted.equals(one.indicator().code())
                                        || wanted.equals(one.indicator().id()))
                        .findFirst();
        if (found.isEmpty()) {
            asked.refuse("is no indicator of the period", nearest(wanted, evidence));
        }
        return found;
    }

    public static String nearest(String wanted, Evidence evidence) {
        var names = new ArrayList<String>();
        for (var indicator : evidence.framework().indicators()) {
            names.add(indicator.id());
            var code = indicator.code();
            if (code != null) {
                names.add(code);
            }
        }
        return Nearest.advice(wanted, names, "write the code or id of an indicator of the council");
    }
}
