package org.outturn.pack;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.plainfile.TableText;
import org.outturn.rules.quantity.Quantity;

/// A pack's files while they are written.
final class PackText {
    private final Map<PackTable, TableText> tables = new EnumMap<>(PackTable.class);
    private final SortedMap<String, String> others = new TreeMap<>();

    /// Every file of a pack with its text.
    static SortedMap<String, String> of(Pack pack) {
        return written(pack).files();
    }

    /// The same before the tables are written out.
    static PackRows rows(Pack pack) {
        var text = written(pack);
        var rows = new EnumMap<PackTable, List<Map<String, String>>>(PackTable.class);
        text.tables.forEach((kind, table) -> rows.put(kind, table.rows()));
        return new PackRows(rows, text.others);
    }

    private static PackText written(Pack pack) {
        var text = new PackText();
        text.put(CouncilFile.FILE, CouncilFile.write(pack.council(), pack.matrix()));
        UnitTables.write(text, pack.units(), pack.areas());
        SchemesFile.write(text, pack.framework());
        GroupingTable.write(text, pack.framework().groupings());
        IndicatorTable.write(text, pack.framework().indicators());
        TargetTables.write(text, pack.framework());
        FigureTables.write(text, pack.figures());
        BenchmarkTable.write(text, pack.figures().benchmarks());
        JudgementTable.write(text, pack.figures().judged());
        StatedTables.write(text, pack.figures());
        CommentaryFiles.write(text, pack.figures().words());
        RiskTables.write(text, pack.risks(), pack.counted());
        OversightTables.write(text, pack.controls(), pack.reviews());
        MoneyTables.write(text, pack.budget());
        CommitmentTable.write(text, pack.commitments());
        MeetingTable.write(text, pack.meetings());
        RecommendationTables.write(text, pack.recommendations());
        pack.templates()
                .forEach((name, markdown) ->
                        text.put(TemplateFiles.FOLDER + "/" + name + ".md", markdown));
        return text;
    }

    private SortedMap<String, String> files() {
        tables.forEach((kind, table) -> {
            if (!table.isEmpty() || kind == PackTable.INDICATORS) {
                others.put(kind.file(), table.text());
            }
        });
        return others;
    }

    TableText table(PackTable kind) {
        return tables.computeIfAbsent(kind, _ -> new TableText(kind.columns()));
    }

    /// A row for each thing.
    <T> void rows(PackTable kind, Collection<T> things, BiConsumer<TableText, T> cells) {
        var table = table(kind);
        things.forEach(thing -> cells.accept(table.row(), thing));
    }

    void put(String file, String text) {
        others.put(file, text);
    }

    boolean has(String file) {
        return others.containsKey(file);
    }

    /// As the files write a constant: `half-yearly`.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// Several things in a cell.
    static String several(Collection<String> parts) {
        return String.join("; ", parts);
    }

    /// `type=strategic; committee=health`
    static String pairs(Map<String, String> pairs) {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /// With at least so many decimals, since they say how precisely a figure is known.
    static @Nullable String number(@Nullable Quantity number, int decimals) {
        return number == null
                ? null
                : number.value()
                        .setScale(Math.max(decimals, number.value().scale()))
                        .toPlainString();
    }
}
