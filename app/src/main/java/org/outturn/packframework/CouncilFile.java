package org.outturn.packframework;

import static org.outturn.plainfile.YamlText.quoted;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.council.Council;
import org.outturn.council.Disclosure;
import org.outturn.design.Colour;
import org.outturn.packfile.Draft;
import org.outturn.packfile.PackText;
import org.outturn.plainfile.Block;
import org.outturn.plainfile.Place;
import org.outturn.plainfile.Value;
import org.outturn.plainfile.YamlFile;
import org.outturn.plainfile.YamlText;
import org.outturn.risk.RiskMatrix;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.period.Period;
import org.outturn.rules.rating.Precision;

/// Reads `pack.yaml`: the council, its house style and words, its risk matrix, and where the figures come from.
///
/// @param matrix null when there is none
/// @param matrixKnown false when the matrix is faulty, so that nothing can be said to be outside it
/// @param people ids of the indicators that count people, to be looked up once the indicators are known
public record CouncilFile(
        @Nullable Council council,
        @Nullable RiskMatrix matrix,
        boolean matrixKnown,
        List<Value> people) {
    public static final String FILE = "pack.yaml";
    private static final String FORMAT = "outturn-pack/1";
    private static final List<String> DIRECTIONS = List.of("improving", "same", "worsening");
    private static final List<String> MOVEMENTS = List.of("improved", "same", "worsened");
    private static final int MOST_STEPS = 10;

    public static CouncilFile read(Draft draft) {
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
            return new CouncilFile(null, null, false, List.of());
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
                "disclosure",
                "risk");
        block.needed("format").oneOf(List.of(FORMAT));
        var about = block.needed("about").text();
        var period = block.needed("period").period();
        var precision = block.value("precision").choice(Precision.class);
        int before = draft.faults().count();
        var matrix = matrix(block.block("risk"));
        boolean matrixKnown = draft.faults().count() == before;
        var disclosure = new DisclosureBlock(block.block("disclosure"));
        var council =
                council(
                        block,
                        about,
                        period == null ? Period.calendarYear(2000) : period,
                        precision == null ? Precision.FULL : precision,
                        disclosure.read());
        return new CouncilFile(council, matrix, matrixKnown, disclosure.people());
    }

    private static @Nullable Council council(
            Block block,
            String about,
            Period period,
            Precision precision,
            @Nullable Disclosure disclosure) {
        var brand = brand(block.block("brand"));
        var directions = words(block.block("directions"), DIRECTIONS);
        var movements = words(block.block("movements"), MOVEMENTS);
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
                precision,
                disclosure);
    }

    private static Council.Brand brand(@Nullable Block block) {
        if (block == null) {
            return new Council.Brand("#1d3d5c", "#5694ca");
        }
        block.allowOnly("colour", "accent");
        var colour = block.needed("colour");
        var hex = colour.colour();
        if (hex != null) {
            double contrast = Colour.parse(hex).contrast(Colour.WHITE);
            if (contrast < Colour.TEXT) {
                colour.refuse(
                        "has a contrast of only %.1f with white text".formatted(contrast),
                        "take a darker colour, with a contrast of 4.5 or more");
            }
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
            block.allowOnly(Council.COMMENTARY.toArray(String[]::new));
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
        block.allowOnly("impact", "likelihood", "bands", "appetite");
        return new RiskMatrix(
                steps(block, "impact"),
                steps(block, "likelihood"),
                RiskBands.read(block.blocks("bands")),
                RiskBands.appetites(block.blocks("appetite")));
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

    public static String write(Council council, @Nullable RiskMatrix matrix) {
        var yaml = new StringBuilder("format: " + FORMAT + "\ncouncil:\n");
        yaml.append("  id: ").append(council.id());
        yaml.append("\n  name: ").append(quoted(council.name()));
        yaml.append("\n  short: ").append(quoted(council.shortName()));
        yaml.append("\n  fictional: ").append(council.fictional());
        yaml.append("\nabout: ").append(quoted(council.about())).append('\n');
        var source = council.source();
        if (source != null) {
            yaml.append("source: ");
            yaml.append(
                    map(
                            "title",
                            source.title(),
                            "publisher",
                            source.publisher(),
                            "date",
                            source.date()));
        }
        yaml.append("period: ").append(quoted(council.period().toString()));
        yaml.append("\nbrand: ");
        yaml.append(map("colour", council.brand().colour(), "accent", council.brand().accent()));
        words(yaml, "directions", DIRECTIONS, council.directionWords());
        words(yaml, "movements", MOVEMENTS, council.movementWords());
        if (!council.commentaryWords().isEmpty()) {
            yaml.append("commentary:\n");
            council.commentaryWords()
                    .forEach((kind, words) ->
                            yaml.append("  %s: %s\n".formatted(kind, quoted(words))));
        }
        yaml.append("precision: ").append(PackText.word(council.precision())).append('\n');
        if (council.disclosure() != null) {
            yaml.append(DisclosureBlock.write(council.disclosure()));
        }
        if (matrix != null) {
            yaml.append("risk:\n");
            yaml.append("  impact: ").append(list(matrix.impact()));
            yaml.append("  likelihood: ").append(list(matrix.likelihood()));
            RiskBands.write(yaml, matrix.bands());
            RiskBands.writeAppetites(yaml, matrix.appetites());
        }
        return yaml.toString();
    }

    private static void words(
            StringBuilder yaml, String key, List<String> keys, Map<Direction, String> words) {
        if (!words.isEmpty()) {
            yaml.append(key).append(": ");
            yaml.append(
                    map(
                            keys.get(0),
                            words.get(Direction.IMPROVING),
                            keys.get(1),
                            words.get(Direction.SAME),
                            keys.get(2),
                            words.get(Direction.WORSENING)));
        }
    }

    private static String list(List<String> texts) {
        return texts.stream().map(YamlText::quoted).collect(Collectors.joining(", ", "[", "]\n"));
    }

    /// A flow mapping of the keys that have a value.
    private static String map(@Nullable Object... pairs) {
        var entries = new ArrayList<String>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                entries.add(pairs[i] + ": " + quoted(String.valueOf(pairs[i + 1])));
            }
        }
        return entries.stream().collect(Collectors.joining(", ", "{", "}\n"));
    }
}
