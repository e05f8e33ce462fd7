package org.outturn.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.plainfile.Block;
import org.outturn.release.Mapping.Parts;
import org.outturn.release.Mapping.SetMeasure;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Polarity;

/// Reads the measures of a mapping file.
record SetMeasures(List<Block> blocks) {
    private static final List<Integer> BASES = List.of(100, 1000, 10_000, 100_000);

    List<SetMeasure> list() {
        var measures = new ArrayList<SetMeasure>();
        var ids = new HashSet<String>();
        var codes = new HashSet<String>();
        for (var block : blocks) {
            block.allowOnly(
                    "id",
                    "code",
                    "title",
                    "measure",
                    "per",
                    "decimals",
                    "polarity",
                    "parts",
                    "multiplier",
                    "keep",
                    "numerator",
                    "denominator",
                    "note");
            var id = block.needed("id").id();
            var code = block.needed("code").text().strip();
            if (id != null && !ids.add(id)) {
                block.value("id").refuse("is the id of another measure", "give each its own");
            }
            if (!code.isEmpty() && !codes.add(code) && !block.has("keep")) {
                block.value("code")
                        .refuse(
                                "is the code of another measure",
                                "name it once, or tell the two apart with `keep`");
            }
            var polarity = block.needed("polarity").choice(Polarity.class);
            var parts = block.value("parts").choice(Parts.class);
            measures.add(
                    new SetMeasure(
                            id == null ? "" : id,
                            code,
                            block.needed("title").text(),
                            measure(block),
                            polarity == null ? Polarity.NEUTRAL : polarity,
                            parts == null ? Parts.NONE : parts,
                            multiplier(block),
                            MappingColumns.keep(block),
                            block.value("numerator").words(),
                            block.value("denominator").words(),
                            block.value("note").words()));
        }
        return measures;
    }

    private static Measure measure(Block block) {
        var kind = block.needed("measure").choice(Measure.Kind.class);
        var decimals = block.needed("decimals").whole(0, 6);
        var per = per(block, kind);
        return new Measure(
                kind == null ? Measure.Kind.NUMBER : kind,
                per == null ? 1 : per,
                decimals == null ? 0 : decimals);
    }

    private static @Nullable Integer per(Block block, Measure.@Nullable Kind kind) {
        var per = block.value("per").whole(1, 100_000);
        if (per != null ? !BASES.contains(per) : kind == Measure.Kind.RATE && !block.has("per")) {
            block.refuse("a rate needs its base", "write per: 100, 1000, 10000 or 100000");
        }
        return per;
    }

    private static Quantity multiplier(Block block) {
        var multiplier = block.value("multiplier").number();
        if (multiplier != null && multiplier.signum() <= 0) {
            block.value("multiplier")
                    .refuse("is not above 0", "write 100 where shares are percentages");
        }
        return multiplier == null ? Quantity.ONE : multiplier;
    }
}
