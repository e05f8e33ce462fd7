package org.outturn.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.council.Council;
import org.outturn.plainfile.Block;
import org.outturn.plainfile.Place;
import org.outturn.plainfile.Value;
import org.outturn.plainfile.YamlFile;
import org.outturn.risk.RiskMatrix;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.period.Period;
import org.outturn.rules.rating.Precision;

/// Reads `pack.yaml`: the council, its house style and words, its risk matrix, and where the figures come from.
///
/// @param matrix null when there is none
/// @param matrixKnown false when the matrix is faulty, so that nothing can be said to be outside it
record CouncilFile(@Nullable Council council, @Nullable RiskMatrix matrix, boolean matrixKnown) {
    static final String FILE = "pack.yaml";
    private static final String FORMAT = "outturn-pack/1";
    private static final double CONTRAST = 4.5;
    private static final int MOST_STEPS = 10;

    static CouncilFile read(Draft draft) {
        if (!draft.texts().containsKey(FILE)) {
            draft.faults()
                    .add(
                            Place.of(FILE)
                                    .fault(
                                            "",
                                            "the file is missing",
                                            "add it; docs/pack.md shows what it holds"));
        }
        var text = draft.text(FILE);
        var block = text == null ? null : YamlFile.read(FILE, text, 0, draft.faults()).orElse(null);
        if (block == null) {
            return new CouncilFile(null, null, false);
        }
        block.allowOnly(
                "format",
                "council",
                "about",
                "source",
                "period",
                "brand",
                "directions",
                "movements",
                "commentary",
                "precision",
                "risk");
        block.needed("format").oneOf(List.of(FORMAT));
        var about = block.needed("about").text();
        var period = block.needed("period").period();
        var precision = block.value("precision").choice(Precision.class);
        int before = draft.faults().count();
        var matrix = matrix(block.block("risk"));
        boolean matrixKnown = draft.faults().count() == before;
        var council =
                council(
                        block,
                        about,
                        period == null ? Period.calendarYear(2000) : period,
                        precision == null ? Precision.FULL : precision);
        return new CouncilFile(council, matrix, matrixKnown);
    }

    private static @Nullable Council council(
            Block block, String about, Period period, Precision precision) {
        var brand = brand(block.block("brand"));
        var directions =
                words(block.block("directions"), List.of("improving", "same", "worsening"));
        var movements = words(block.block("movements"), List.of("improved", "same", "worsened"));
        var commentary = commentary(block.block("commentary"));
        var source = source(block.block("source"));
        var council = block.block("council");
        if (council == null) {
            if (!block.has("council")) {
                block.needed("council");
            }
            return null;
        }
        council.allowOnly("id", "name", "short", "fictional");
        var id = council.needed("id").id();
        var name = council.needed("name").text();
        var shortName = council.value("short").words();
        var fictional = council.value("fictional").oneOf(List.of("true", "false"));
        return new Council(
                id == null ? "" : id,
                name,
                shortName == null ? name : shortName,
                "true".equals(fictional),
                about,
                source,
                period,
                brand,
                directions,
                movements,
                commentary,
                precision);
    }

    private static Council.Brand brand(@Nullable Block block) {
        if (block == null) {
            return new Council.Brand("#1d3d5c", "#5694ca");
        }
        block.allowOnly("colour", "accent");
        var colour = block.needed("colour");
        var hex = colour.colour();
        if (hex != null && Contrast.withWhite(hex) < CONTRAST) {
            colour.refuse(
                    "has a contrast of only %.1f with white text"
                            .formatted(Contrast.withWhite(hex)),
                    "take a darker colour, with a contrast of 4.5 or more");
        }
        var accent = block.value("accent").colour();
        return new Council.Brand(
                hex == null ? "" : hex, accent == null ? hex == null ? "" : hex : accent);
    }

    /// @param keys what improving, the same and worsening are called in the file
    private static Map<Direction, String> words(@Nullable Block block, List<String> keys) {
        var words = new EnumMap<Direction, String>(Direction.class);
        if (block != null) {
            block.allowOnly(keys.toArray(String[]::new));
            put(words, Direction.IMPROVING, block.value(keys.get(0)));
            put(words, Direction.SAME, block.value(keys.get(1)));
            put(words, Direction.WORSENING, block.value(keys.get(2)));
        }
        return words;
    }

    private static void put(Map<Direction, String> words, Direction direction, Value value) {
        if (value.isGiven()) {
            words.put(direction, value.text());
        }
    }

    private static Map<String, String> commentary(@Nullable Block block) {
        var words = new LinkedHashMap<String, String>();
        if (block != null) {
            block.allowOnly(CommentaryFiles.KINDS.toArray(String[]::new));
            block.keys().forEach(kind -> words.put(kind, block.value(kind).text()));
        }
        return words;
    }

    private static Council.@Nullable Source source(@Nullable Block block) {
        if (block == null) {
            return null;
        }
        block.allowOnly("title", "publisher", "date");
        return new Council.Source(
                block.value("title").words(),
                block.value("publisher").words(),
                block.value("date").date());
    }

    private static @Nullable RiskMatrix matrix(@Nullable Block block) {
        if (block == null) {
            return null;
        }
        block.allowOnly("impact", "likelihood", "bands");
        return new RiskMatrix(
                steps(block, "impact"),
                steps(block, "likelihood"),
                RiskBands.read(block.blocks("bands")));
    }

    private static List<String> steps(Block block, String key) {
        var words = new ArrayList<String>();
        block.values(key).forEach(value -> words.add(value.text()));
        if (words.size() < 2 || words.size() > MOST_STEPS) {
            block.refuse(
                    "'%s' has %d steps".formatted(key, words.size()),
                    "name 2 to %d, the least first".formatted(MOST_STEPS));
        }
        return words;
    }
}
