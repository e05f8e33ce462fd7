package org.outturn.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.FiguresAs;
import org.outturn.document.Document.Orientation;
import org.outturn.document.Format;
import org.outturn.plainfile.Block;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.Value;
import org.outturn.plainfile.YamlFile;
import org.outturn.rules.period.Period;

/// What a template says of itself before its words begin.
///
/// @param measures the filter of whatever gives none of its own
/// @param formats what it is written as where nobody asks for another
record FrontMatter(
        Value name,
        Value title,
        Value subtitle,
        @Nullable Period period,
        Value measures,
        FiguresAs figures,
        Orientation paper,
        List<Format> formats,
        List<Field> fields,
        Value footer) {
    private static final List<String> NAMES =
            Format.OFFERED.stream().map(format -> format.name().toLowerCase(Locale.ROOT)).toList();

    /// A line of the cover.
    record Field(String name, Value value) {}

    /// @return null when it cannot be read, which has been told
    static @Nullable FrontMatter read(String file, String yaml, Faults faults) {
        return YamlFile.read(file, yaml, 1, faults).map(FrontMatter::of).orElse(null);
    }

    private static FrontMatter of(Block block) {
        block.allowOnly(
                "name",
                "title",
                "subtitle",
                "period",
                "measures",
                "figures",
                "paper",
                "formats",
                "fields",
                "footer");
        return new FrontMatter(
                block.needed("name"),
                block.needed("title"),
                block.value("subtitle"),
                block.value("period").period(),
                block.value("measures"),
                figures(block.value("figures").oneOf(List.of("period", "latest"))),
                paper(block.value("paper").oneOf(List.of("portrait", "landscape", "slides"))),
                formats(block.values("formats")),
                fields(block.block("fields")),
                block.value("footer"));
    }

    private static FiguresAs figures(@Nullable String word) {
        return "latest".equals(word) ? FiguresAs.LATEST : FiguresAs.REPORTED;
    }

    private static Orientation paper(@Nullable String word) {
        return word == null
                ? Orientation.PORTRAIT
                : Orientation.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static List<Format> formats(List<Value> words) {
        var formats =
                words.stream()
                        .map(word -> word.oneOf(NAMES))
                        .filter(Objects::nonNull)
                        .flatMap(name -> Format.find(name).stream())
                        .toList();
        return formats.isEmpty() ? Format.USUAL : formats;
    }

    private static List<Field> fields(@Nullable Block block) {
        var fields = new ArrayList<Field>();
        if (block != null) {
            block.keys().forEach(key -> fields.add(new Field(key, block.value(key))));
        }
        return fields;
    }
}
