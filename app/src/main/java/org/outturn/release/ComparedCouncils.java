package org.outturn.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.plainfile.Block;
import org.outturn.plainfile.Value;
import org.outturn.release.Mapping.Compared;
import org.outturn.release.Mapping.SetMeasure;

/// Reads the councils of a mapping file: their areas, which of their indicators are which measures, and whom they compare themselves with.
record ComparedCouncils(List<Block> blocks, List<SetMeasure> measures) {
    List<Compared> list() {
        var councils = new ArrayList<Compared>();
        var named = new HashSet<String>();
        for (var block : blocks) {
            block.allowOnly("council", "area", "indicators", "peers");
            var id = block.needed("council").id();
            if (id != null && !named.add(id)) {
                block.value("council").refuse("is named twice", "name each council once");
            }
            councils.add(
                    new Compared(
                            id == null ? "" : id,
                            block.needed("area").text().strip(),
                            indicators(block),
                            peers(block)));
        }
        return councils;
    }

    private Map<String, String> indicators(Block council) {
        var indicators = new LinkedHashMap<String, String>();
        var block = council.block("indicators");
        if (block == null) {
            return indicators;
        }
        var known = measures.stream().map(SetMeasure::id).toList();
        for (var measure : block.keys()) {
            var indicator = block.needed(measure).id();
            if (!known.contains(measure)) {
                block.value(measure)
                        .refuse(
                                "is set against '%s', which is no measure of this mapping"
                                        .formatted(measure),
                                "add the measure, or correct its id");
            } else if (indicator != null) {
                if (indicators.containsValue(indicator)) {
                    block.value(measure).refuse("is named twice", "name each indicator once");
                }
                indicators.put(measure, indicator);
            }
        }
        return indicators;
    }

    private static List<Mapping.Peers> peers(Block council) {
        return council.blocks("peers").stream()
                .map(block -> {
                    block.allowOnly("name", "areas");
                    var areas = block.values("areas").stream().map(Value::text).toList();
                    if (areas.isEmpty()) {
                        block.refuse("a list of peers has no areas", "list their codes");
                    }
                    return new Mapping.Peers(block.needed("name").text(), areas);
                })
                .toList();
    }
}
