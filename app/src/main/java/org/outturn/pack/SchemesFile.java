package org.outturn.pack;

import java.util.List;
import org.outturn.catalogue.Scheme;
import org.outturn.catalogue.SchemeReading;
import org.outturn.catalogue.SchemeYaml;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.Place;
import org.outturn.plainfile.YamlFile;
import org.outturn.rules.rating.Rating;

/// Reads `schemes.yaml` through the catalogue, and makes its ratings and schemes known even where it has faults.
record SchemesFile(List<Rating> ratings, List<Scheme> schemes) {
    static final String FILE = "schemes.yaml";

    static SchemesFile read(Draft draft) {
        var text = draft.text(FILE);
        if (text == null) {
            if (draft.texts().containsKey(FILE)) {
                draft.known().isUnsureOf(Draft.RATING);
                draft.known().isUnsureOf(Draft.SCHEME);
            }
            return new SchemesFile(List.of(), List.of());
        }
        makeKnown(draft, text);
        return switch (SchemeYaml.read(text)) {
            case SchemeReading.Read(var ratings, var schemes) -> new SchemesFile(ratings, schemes);
            case SchemeReading.Faulty(var faults) -> {
                for (var fault : faults) {
                    var halves = fault.problem().split("; ", 2);
                    draft.faults()
                            .add(
                                    Place.of(FILE, fault.line(), fault.column())
                                            .fault(
                                                    fault.value(),
                                                    halves[0],
                                                    halves.length > 1
                                                            ? halves[1]
                                                            : "docs/pack.md shows how schemes are written"));
                }
                yield new SchemesFile(List.of(), List.of());
            }
        };
    }

    private static void makeKnown(Draft draft, String text) {
        var passedOver = new Faults();
        var block = YamlFile.read(FILE, text, 0, passedOver);
        if (block.isEmpty()) {
            draft.known().isUnsureOf(Draft.RATING);
            draft.known().isUnsureOf(Draft.SCHEME);
            return;
        }
        for (var rating : block.get().blocks("ratings")) {
            draft.known().add(Draft.RATING, rating.value("id").text().strip());
        }
        for (var scheme : block.get().blocks("schemes")) {
            draft.known().add(Draft.SCHEME, scheme.value("id").text().strip());
        }
        if (passedOver.count() > 0) {
            draft.known().isUnsureOf(Draft.RATING);
            draft.known().isUnsureOf(Draft.SCHEME);
        }
    }
}
