package org.outturn.owner;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.outturn.recommendation.Standing;
import org.outturn.recommendation.Tracked;
import org.outturn.risk.Register;
import org.outturn.risk.Risk;
import org.outturn.risk.RiskControl;

/// What one role answers for.
///
/// @param owner the role as the pack writes it, never a name
record Answers(
        String owner,
        Register register,
        List<Risk> risks,
        List<RiskControl> controls,
        List<Tracked> recommendations,
        LocalDate today) {

    /// By role, in the order of the alphabet.
    static List<Answers> list(
            Register register,
            List<RiskControl> controls,
            List<Tracked> recommendations,
            LocalDate today) {
        var owners = new TreeSet<String>();
        register.risks().forEach(one -> note(owners, one.owner()));
        var now = controls.stream().filter(one -> one.period().equals(register.period())).toList();
        now.forEach(one -> note(owners, one.owner()));
        recommendations.forEach(one -> note(owners, one.recommendation().owner()));
        return owners.stream()
                .map(owner ->
                        new Answers(
                                owner,
                                register,
                                register.risks().stream()
                                        .filter(one -> owner.equals(one.owner()))
                                        .toList(),
                                now.stream().filter(one -> owner.equals(one.owner())).toList(),
                                recommendations.stream()
                                        .filter(one -> owner.equals(one.recommendation().owner()))
                                        .toList(),
                                today))
                .toList();
    }

    private static void note(Set<String> owners, @Nullable String owner) {
        if (owner != null && !owner.isBlank()) {
            owners.add(owner);
        }
    }

    long overAppetite() {
        return risks.stream().filter(register::isOverAppetite).count();
    }

    /// Controls that do not hold, or hold in part only.
    long weak() {
        return controls.stream()
                .filter(one ->
                        one.state() == RiskControl.State.NOT_WORKING
                                || one.state() == RiskControl.State.PARTLY_WORKING)
                .count();
    }

    long late() {
        return recommendations.stream().filter(one -> one.standing(today) == Standing.LATE).count();
    }
}
