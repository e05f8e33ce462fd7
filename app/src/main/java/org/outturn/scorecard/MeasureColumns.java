package org.outturn.scorecard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.outturn.assessment.Assessed;
import org.outturn.catalogue.Grouping;
import org.outturn.component.Cells;
import org.outturn.component.Column;
import org.outturn.component.Columns;
import org.outturn.component.Evidence;
import org.outturn.council.Council;
import org.outturn.document.Table;
import org.outturn.rules.period.Period;

/// Every column that a table of measures can show.
final class MeasureColumns {
    private static final String COMMENTARY = "commentary.";

    private final Evidence evidence;
    private final List<Column<Assessed>> fixed = new ArrayList<>();

    private MeasureColumns(Evidence evidence) {
        this.evidence = evidence;
        fixed.addAll(IdentityColumns.all());
        fixed.addAll(FigureColumns.all());
        fixed.addAll(PartsColumns.all());
        fixed.addAll(TargetColumns.all());
        fixed.addAll(new VerdictColumns(evidence).all());
        fixed.addAll(BenchmarkColumns.all());
        for (var kind : evidence.framework().kindsOfGrouping()) {
            fixed.add(Column.words(kind, capital(kind), 16, one -> grouping(one, kind)));
        }
    }

    static Columns<Assessed> of(Evidence evidence) {
        var columns = new MeasureColumns(evidence);
        return new Columns<>(
                columns.fixed,
                columns::further,
                Council.COMMENTARY.stream().map(COMMENTARY::concat).toList());
    }

    private Optional<Column<Assessed>> further(String name) {
        if (name.startsWith(COMMENTARY)) {
            var kinds = List.of(name.substring(COMMENTARY.length()).split("\\+"));
            return Council.COMMENTARY.containsAll(kinds)
                    ? Optional.of(new Commentary(evidence.council()).column(kinds))
                    : Optional.empty();
        }
        int space = name.indexOf(' ');
        return space < 0
                ? Optional.empty()
                : fixed.stream()
                        .filter(column -> column.name().equals(name.substring(0, space)))
                        .findFirst()
                        .flatMap(column ->
                                period(name.substring(space + 1))
                                        .map(period -> ofPeriod(column, name, period)));
    }

    private static Optional<Period> period(String text) {
        try {
            return Optional.of(Period.parse(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The same column of another reporting period's scorecard.
    private Column<Assessed> ofPeriod(Column<Assessed> column, String name, Period period) {
        Map<String, Assessed> other = new HashMap<>();
        var card = evidence.others().apply(period);
        Stream.concat(card.whole().stream(), card.parts().stream())
                .forEach(one -> other.put(key(one), one));
        Function<Assessed, Table.Cell> cell =
                one -> {
                    var then = other.get(key(one));
                    return then == null ? new Table.Empty("") : column.cell().apply(then);
                };
        return new Column<>(
                name,
                column.heading() + " " + period.label(),
                null,
                column.weight(),
                column.kind(),
                cell);
    }

    private static String key(Assessed one) {
        var area = one.area();
        return one.indicator().id() + "@" + (area == null ? "" : area.id());
    }

    private Table.Cell grouping(Assessed one, String kind) {
        var id = one.indicator().groupings().get(kind);
        return Cells.words(
                id == null
                        ? null
                        : evidence.framework().grouping(kind, id).map(Grouping::name).orElse(id));
    }

    static String capital(String kind) {
        var words = kind.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
