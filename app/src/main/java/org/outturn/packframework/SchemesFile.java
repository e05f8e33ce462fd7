package org.outturn.packframework;

import java.util.List;
import org.outturn.catalogue.Framework;
import org.outturn.catalogue.Scheme;
import org.outturn.catalogue.SchemeReading;
import org.outturn.catalogue.SchemeYaml;
import org.outturn.packfile.Draft;
import org.outturn.packfile.PackText;
import org.outturn.plainfile.Block;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.Place;
import org.outturn.plainfile.YamlFile;
import org.outturn.rules.rating.Rating;

/// Reads `schemes.yaml` through the catalogue, and makes its ratings and schemes known even where it has faults.
public record SchemesFile(List<Rating> ratings, List<Scheme> schemes) {
    public static final String FILE = "schemes.yaml";
    private static final SchemesFile NONE = new SchemesFile(List.of(), List.of());
    private static final String ADVICE = "docs/pack.md shows how schemes are written";

    public static SchemesFile read(Draft draft) {
        var text = draft.text(FILE);
        var block = text == null ? null : YamlFile.read(FILE, text, 0, draft.faults()).orElse(null);
        if (block == null || text == null) {
            if (draft.texts().containsKey(FILE)) {
                beUnsure(draft);
            }
            return NONE;
        }
        makeKnown(draft, block);
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
                                                    halves.length > 1 ? halves[1] : ADVICE));
                }
                yield NONE;
            }
        };
    }

    /// What is wrong with the lists themselves is told by the catalogue.
    private static void makeKnown(Draft draft, Block given) {
        var passedOver = new Faults();
        var block = given.with(passedOver);
        for (var rating : block.blocks("ratings")) {
            draft.known().add(Draft.RATING, rating.value("id").text().strip());
        }
        for (var scheme : block.blocks("schemes")) {
            draft.known().add(Draft.SCHEME, scheme.value("id").text().strip());
        }
        if (passedOver.count() > 0) {
            beUnsure(draft);
        }
    }

    private static void beUnsure(Draft draft) {
        draft.known().isUnsureOf(Draft.RATING);
        draft.known().isUnsureOf(Draft.SCHEME);
    }

    public static void write(PackText text, Framework framework) {
        text.put(FILE, SchemeYaml.write(framework.ratings(), framework.schemes()));
    }
}
