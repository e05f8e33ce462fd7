package org.outturn.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.council.Unit;
import org.outturn.document.Table;
import org.outturn.risk.Register;
import org.outturn.risk.Risk;
import org.outturn.rules.quantity.Quantity;
import org.outturn.viewing.Sheet;

/// Risks to take away.
record RiskSheet(String caption, List<Unit> units, Register register) {
    Table table(List<Risk> risks) {
        return new Table(
                caption,
                List.of(
                        Sheet.words("Risk", 36),
                        Sheet.words("Unit", 22),
                        Sheet.words("Category", 16),
                        Sheet.words("Owner", 20),
                        Sheet.figure("Impact"),
                        Sheet.figure("Likelihood"),
                        Sheet.figure("Score"),
                        Sheet.figure("Score before controls"),
                        Sheet.figure("Target score"),
                        Sheet.figure("Appetite"),
                        Sheet.words("Over appetite", 12),
                        Sheet.words("Response", 12),
                        Sheet.words("Cause", 40),
                        Sheet.words("Event", 40),
                        Sheet.words("Consequence", 40),
                        Sheet.words("Controls", 50),
                        Sheet.words("Next", 40),
                        Sheet.words("Status", 16)),
                0,
                risks.stream().map(this::row).toList(),
                List.of());
    }

    private Table.Row row(Risk risk) {
        var at = risk.current();
        return Table.Row.of(
                Sheet.cell(risk.title()),
                Sheet.cell(Unit.find(risk.unit(), units).map(Unit::name).orElse("")),
                Sheet.cell(risk.category()),
                Sheet.cell(risk.owner()),
                number(at.impact()),
                number(at.likelihood()),
                number(at.score()),
                number(risk.inherent().score()),
                number(risk.target().score()),
                number(register.appetite(risk)),
                Sheet.cell(appetite(risk)),
                Sheet.cell(risk.response()),
                Sheet.cell(risk.cause()),
                Sheet.cell(risk.event()),
                Sheet.cell(risk.consequence()),
                Sheet.cell(String.join("; ", risk.controls())),
                Sheet.cell(String.join("; ", risk.next())),
                Sheet.cell(risk.status()));
    }

    private String appetite(Risk risk) {
        return register.appetite(risk) == null || risk.current().score() == null
                ? ""
                : register.isOverAppetite(risk) ? "Yes" : "No";
    }

    private static Table.Cell number(@Nullable Integer number) {
        return Sheet.plain(number == null ? null : Quantity.of(number), 0);
    }
}
