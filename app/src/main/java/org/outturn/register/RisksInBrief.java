package org.outturn.register;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Framework;
import org.outturn.council.Unit;
import org.outturn.design.chart.HeatMap;
import org.outturn.risk.CountedRisks;
import org.outturn.risk.Register;
import org.outturn.risk.Risk;
import org.outturn.risk.RiskMatrix;
import org.outturn.site.Frame;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.UnitEntry;
import org.outturn.viewing.page.Entry;

/// What other pages show of the register: how many risks there are, the highest of them, and those
/// of a unit.
public record RisksInBrief(
        Setting setting, Register register, Framework framework, List<Unit> units) {
    private static final int HIGHEST = 5;

    /// Nothing where there is no register.
    public @Nullable RiskSummary summary() {
        return register.risks().isEmpty() && register.counted().isEmpty()
                ? null
                : new RiskSummary(
                        address(),
                        map(RiskQuery.ALL),
                        sorted().limit(HIGHEST).map(this::entry).toList(),
                        Objects.requireNonNullElse(words(), ""));
    }

    /// Each risk with its unit, the highest current score first.
    public List<UnitEntry> entries() {
        return sorted().map(risk -> new UnitEntry(risk.unit(), entry(risk))).toList();
    }

    private Entry entry(Risk risk) {
        return new Entry(
                risk.title(),
                setting.keep(Frame.Part.RISKS.address(setting.council()) + "/" + risk.id()),
                unit(risk),
                marks().mark(risk, risk.current()),
                null,
                Objects.requireNonNullElse(risk.consequence(), ""));
    }

    private String address() {
        return setting.keep(Frame.Part.RISKS.address(setting.council()));
    }

    RiskMarks marks() {
        return new RiskMarks(register, framework);
    }

    @Nullable HeatMap map(RiskQuery query) {
        return new RiskMap(setting, register, marks()).chart(query);
    }

    Stream<Risk> sorted() {
        return register.risks().stream().sorted(RiskOrder.by(RiskOrder.USUAL));
    }

    /// How many are counted without being described.
    int counted(Predicate<CountedRisks> test) {
        return register.counted().stream().filter(test).mapToInt(CountedRisks::number).sum();
    }

    /// How many there are, and how many in the highest band; null where there are none.
    @Nullable String words() {
        int counted = counted(_ -> true);
        int described = register.risks().size();
        var matrix = register.matrix();
        if (described + counted == 0) {
            return null;
        }
        var all = Looks.count(described + counted, "risk", "risks");
        var rest =
                counted == 0
                        ? ""
                        : ", %d of them counted without being described".formatted(counted);
        if (matrix == null || matrix.bands().isEmpty()) {
            return all + rest + ".";
        }
        var top =
                matrix.bands().stream()
                        .max(Comparator.comparingInt(RiskMatrix.Band::to))
                        .orElseThrow();
        long highest =
                register.risks().stream()
                                .filter(risk -> RiskMarks.isIn(top, risk.current().score()))
                                .count()
                        + counted(cell -> RiskMarks.isIn(top, cell.impact() * cell.likelihood()));
        long unscored =
                register.risks().stream().filter(risk -> risk.current().score() == null).count();
        return "%s%s. %d in the highest band, %s.%s"
                .formatted(
                        all,
                        rest,
                        highest,
                        top.name(),
                        unscored == 0
                                ? ""
                                : " %s no score, so the map does not show %s."
                                        .formatted(
                                                unscored == 1 ? "1 has" : unscored + " have",
                                                unscored == 1 ? "it" : "them"));
    }

    /// Its category and the name of its unit.
    String unit(Risk risk) {
        var parts =
                Stream.of(
                                risk.category(),
                                Unit.find(risk.unit(), units).map(Unit::name).orElse(null))
                        .filter(Objects::nonNull)
                        .toList();
        return String.join(" · ", parts);
    }
}
