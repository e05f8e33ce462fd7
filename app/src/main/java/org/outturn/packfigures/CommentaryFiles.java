package org.outturn.packfigures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.collection.Words;
import org.outturn.council.Council;
import org.outturn.packfile.Draft;
import org.outturn.packfile.PackText;
import org.outturn.plainfile.MarkdownFile;
import org.outturn.plainfile.Nearest;
import org.outturn.plainfile.Place;
import org.outturn.plainfile.Value;
import org.outturn.plainfile.YamlText;
import org.outturn.rules.period.Period;

/// Reads the commentary: level one headings name an indicator, level two headings the kind of words beneath them.
public final class CommentaryFiles {
    public static final String FOLDER = "commentary";

    private final Draft draft;
    private final List<Words> words = new ArrayList<>();
    private final Map<List<String>, Place> seen = new HashMap<>();

    private CommentaryFiles(Draft draft) {
        this.draft = draft;
    }

    public static List<Words> read(Draft draft) {
        var reading = new CommentaryFiles(draft);
        for (var file : draft.filesIn(FOLDER)) {
            var text = draft.text(file);
            if (text != null) {
                reading.read(file, text);
            }
        }
        return reading.words;
    }

    private void read(String file, String text) {
        var paper = MarkdownFile.read(file, text, draft.faults());
        var front = paper.front();
        Period period = null;
        String by = null;
        if (front != null) {
            front.allowOnly("period", "by");
            period = front.needed("period").period();
            by = front.value("by").words();
        }
        String indicator = null;
        String area = "";
        boolean named = false;
        boolean told = false;
        for (var section : paper.sections()) {
            var heading = section.heading();
            switch (section.level()) {
                case 0 -> {
                    if (!section.body().isEmpty()) {
                        heading.refuse(
                                "there are words above the first heading",
                                "put them beneath a heading such as # indicator-id and ## performance");
                    }
                }
                case 1 -> {
                    var sides = heading.text().split(" @ ", 2);
                    indicator =
                            heading.part(sides[0].strip())
                                    .reference(draft.known(), Draft.INDICATOR);
                    var place =
                            sides.length < 2
                                    ? null
                                    : heading.part(sides[1].strip())
                                            .reference(draft.known(), Draft.AREA);
                    told = sides.length == 2 && place == null;
                    area = place == null ? "" : place;
                    named = true;
                    refuseLoose(section);
                }
                default -> {
                    if (!named) {
                        heading.refuse(
                                "stands above the first indicator",
                                "put a heading # indicator-id above it");
                    }
                    add(section, told ? null : indicator, area, period, by);
                }
            }
        }
    }

    private static void refuseLoose(MarkdownFile.Section section) {
        if (!section.body().isEmpty()) {
            section.heading()
                    .refuse(
                            "has words beneath it that are of no kind",
                            "put a heading such as ## performance above them");
        }
    }

    private void add(
            MarkdownFile.Section section,
            @Nullable String indicator,
            String area,
            @Nullable Period period,
            @Nullable String by) {
        var kind = kind(section.heading());
        if (kind == null || indicator == null || period == null) {
            return;
        }
        var earlier =
                seen.putIfAbsent(
                        List.of(indicator, area, period.toString(), kind),
                        section.heading().place());
        if (earlier != null) {
            section.heading()
                    .refuse(
                            "stands already in %s, line %d"
                                    .formatted(earlier.file(), earlier.line()),
                            "put all words of a kind beneath one heading");
        } else if (!section.body().isEmpty()) {
            words.add(new Words(indicator, area, period, kind, section.body(), by));
        }
    }

    private static @Nullable String kind(Value heading) {
        var word = heading.text().strip();
        if (Council.COMMENTARY.contains(word)) {
            return word;
        }
        heading.refuse("is not a kind of words", Nearest.advice(word, Council.COMMENTARY, ""));
        return null;
    }

    /// A file for each period and author, in the order of the words.
    public static void write(PackText text, List<Words> words) {
        var files = new LinkedHashMap<List<String>, StringBuilder>();
        var headings = new HashMap<List<String>, String>();
        for (var one : words) {
            var by = one.by() == null ? "" : one.by();
            var key = List.of(one.period().toString(), by);
            var file = files.computeIfAbsent(key, _ -> new StringBuilder(front(one)));
            var heading =
                    one.area().isEmpty() ? one.indicator() : one.indicator() + " @ " + one.area();
            if (!heading.equals(headings.put(key, heading))) {
                file.append("\n# ").append(heading).append('\n');
            }
            file.append("## ").append(one.kind()).append('\n');
            file.append(MarkdownFile.asBody(one.markdown())).append('\n');
        }
        files.forEach((key, file) -> {
            var name = key.getFirst().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            var stem = FOLDER + "/" + name.replaceAll("^-|-$", "");
            int number = 1;
            while (text.has(stem + (number == 1 ? "" : "-" + number) + ".md")) {
                number++;
            }
            text.put(stem + (number == 1 ? "" : "-" + number) + ".md", file.toString());
        });
    }

    private static String front(Words words) {
        var by = words.by() == null ? "" : "by: " + YamlText.quoted(words.by()) + '\n';
        return "---\nperiod: " + YamlText.quoted(words.period().toString()) + '\n' + by + "---\n";
    }
}
