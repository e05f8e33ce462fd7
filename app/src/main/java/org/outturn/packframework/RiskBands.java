package org.outturn.packframework;

import static org.outturn.plainfile.YamlText.quoted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.outturn.plainfile.Block;
import org.outturn.risk.RiskMatrix.Appetite;
import org.outturn.risk.RiskMatrix.Band;

/// Reads the bands of risk scores: each from a score to a higher one, none over another.
final class RiskBands {
    private static final int MOST = 100;

    private RiskBands() {}

    static List<Band> read(List<Block> blocks) {
        var bands = new ArrayList<Band>();
        var ids = new HashSet<String>();
        for (var block : blocks) {
            block.allowOnly("id", "name", "from", "to", "colour");
            var id = block.needed("id").id();
            var name = block.needed("name").text();
            var from = block.needed("from").whole(1, MOST);
            var to = block.needed("to").whole(1, MOST);
            var colour = block.needed("colour").colour();
            if (id != null && !ids.add(id)) {
                block.value("id").refuse("is already a band", "give each band its own id");
            }
            if (from == null || to == null) {
                continue;
            }
            if (from > to) {
                block.value("to")
                        .refuse("is below 'from', which is " + from, "put the lower score first");
                continue;
            }
            for (var other : bands) {
                if (from <= other.to() && to >= other.from()) {
                    block.value("from")
                            .refuse(
                                    "overlaps the band '%s' (%d to %d)"
                                            .formatted(other.id(), other.from(), other.to()),
                                    "let each score be in one band");
                    break;
                }
            }
            bands.add(new Band(id == null ? "" : id, name, from, to, colour == null ? "" : colour));
        }
        return bands;
    }

    /// The highest score that is taken, by category; without one for all the others.
    static List<Appetite> appetites(List<Block> blocks) {
        var appetites = new ArrayList<Appetite>();
        var categories = new HashSet<String>();
        for (var block : blocks) {
            block.allowOnly("category", "most");
            var category = block.value("category").words();
            var most = block.needed("most").whole(1, MOST);
            if (!categories.add(category == null ? "" : category)) {
                block.refuse(
                        category == null
                                ? "an appetite without a category is given twice"
                                : "the appetite for '%s' is given twice".formatted(category),
                        "give one for each category, and one without for all the others");
            }
            appetites.add(new Appetite(category, most == null ? MOST : most));
        }
        return appetites;
    }

    static void writeAppetites(StringBuilder yaml, List<Appetite> appetites) {
        if (!appetites.isEmpty()) {
            yaml.append("  appetite:\n");
        }
        for (var one : appetites) {
            var category = one.category();
            yaml.append(
                    category == null
                            ? "    - {most: %d}\n".formatted(one.most())
                            : "    - {category: %s, most: %d}\n"
                                    .formatted(quoted(category), one.most()));
        }
    }

    static void write(StringBuilder yaml, List<Band> bands) {
        yaml.append("  bands:\n");
        for (var band : bands) {
            yaml.append(
                    "    - {id: %s, name: %s, from: %d, to: %d, colour: %s}\n"
                            .formatted(
                                    band.id(),
                                    quoted(band.name()),
                                    band.from(),
                                    band.to(),
                                    quoted(band.colour())));
        }
    }
}
