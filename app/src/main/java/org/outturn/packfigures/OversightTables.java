package org.outturn.packfigures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.outturn.packfile.Draft;
import org.outturn.packfile.PackTable;
import org.outturn.packfile.PackText;
import org.outturn.packframework.CouncilFile;
import org.outturn.risk.Risk;
import org.outturn.risk.RiskControl;
import org.outturn.risk.RiskReview;

/// Reads the controls of risks with their states, and the reviews of risks.
public final class OversightTables {
    private OversightTables() {}

    /// Numbered in the order of the file.
    public static List<RiskControl> controls(Draft draft, List<Risk> risks) {
        var numbers = new HashMap<String, Integer>();
        var controls = new ArrayList<RiskControl>();
        var table = draft.table(PackTable.RISK_CONTROLS);
        table.requireUnique("the control", "period", "risk", "control");
        for (var row : table.rows()) {
            var period = Draft.period(row, "period");
            var risk = draft.reference(row, "risk", Draft.RISK);
            var state = row.needed("state").choice(RiskControl.State.class);
            if (!risk.isEmpty()
                    && risks.stream().anyMatch(one -> one.id().equals(risk))
                    && risks.stream()
                            .noneMatch(
                                    one -> one.id().equals(risk) && one.period().equals(period))) {
                row.cell("period")
                        .refuse(
                                "is no period in which the risk '%s' stands".formatted(risk),
                                "give the period of its row in risks.csv");
            }
            int number = numbers.getOrDefault(period + " " + risk, 0) + 1;
            numbers.put(period + " " + risk, number);
            controls.add(
                    new RiskControl(
                            period,
                            risk,
                            number,
                            row.needed("control").text(),
                            state == null ? RiskControl.State.PLANNED : state,
                            row.cell("owner").words(),
                            row.cell("note").words()));
        }
        return controls;
    }

    /// Numbered in the order of the file, which is that of time.
    public static List<RiskReview> reviews(Draft draft, CouncilFile council) {
        var latest = new HashMap<String, RiskReview>();
        var reviews = new ArrayList<RiskReview>();
        var table = draft.table(PackTable.RISK_REVIEWS);
        table.requireUnique("the review", "risk", "on", "by", "decision");
        for (var row : table.rows()) {
            var risk = draft.reference(row, "risk", Draft.RISK);
            var day = row.needed("on").date();
            var earlier = latest.get(risk);
            if (earlier != null && day != null && day.isBefore(earlier.on())) {
                row.cell("on")
                        .refuse(
                                "is before the review above it, of " + earlier.on(),
                                "give the reviews of a risk in the order of time");
            }
            var review =
                    new RiskReview(
                            risk,
                            earlier == null ? 1 : earlier.number() + 1,
                            day == null ? LocalDate.EPOCH : day,
                            row.needed("by").text(),
                            row.needed("decision").text(),
                            RiskTables.position(row, council, "before-"),
                            RiskTables.position(row, council, "after-"));
            latest.put(risk, review);
            reviews.add(review);
        }
        return reviews;
    }

    public static void write(PackText text, List<RiskControl> controls, List<RiskReview> reviews) {
        text.rows(
                PackTable.RISK_CONTROLS,
                controls,
                (row, one) ->
                        row.put("period", one.period())
                                .put("risk", one.risk())
                                .put("control", one.control())
                                .put("state", PackText.word(one.state()))
                                .put("owner", one.owner())
                                .put("note", one.note()));
        text.rows(
                PackTable.RISK_REVIEWS,
                reviews,
                (row, one) -> {
                    row.put("risk", one.risk())
                            .put("on", one.on())
                            .put("by", one.author())
                            .put("decision", one.decision());
                    RiskTables.put(row, "before-", one.before());
                    RiskTables.put(row, "after-", one.after());
                });
    }
}
