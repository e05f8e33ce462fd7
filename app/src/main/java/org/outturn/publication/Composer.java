package org.outturn.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.outturn.component.Evidence;
import org.outturn.component.Given;
import org.outturn.component.InlineFigures;
import org.outturn.document.Block;
import org.outturn.document.Inline;
import org.outturn.markdown.Markdown;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.Nearest;
import org.outturn.plainfile.Place;
import org.outturn.plainfile.Value;
import org.outturn.plainfile.YamlFile;

/// Makes the blocks of a report from the parts of its template, from top to bottom.
final class Composer {
    /// Code is left as it is, so that a template can speak of figures.
    private static final Pattern CODE_OR_FIGURE =
            Pattern.compile("`[^`]*`|" + InlineFigures.FIGURE.pattern());

    private final String file;
    private final Evidence evidence;
    private final boolean slides;
    private final Faults faults;
    private final List<Block> blocks = new ArrayList<>();
    private int level;

    Composer(String file, Evidence evidence, boolean slides, Faults faults) {
        this.file = file;
        this.evidence = evidence;
        this.slides = slides;
        this.faults = faults;
    }

    List<Block> compose(List<TemplateText.Part> parts) {
        for (var part : parts) {
            switch (part) {
                case TemplateText.Words words -> words(words);
                case TemplateText.Placed placed -> placed(placed);
            }
        }
        return blocks;
    }

    private void words(TemplateText.Words words) {
        var asked = new ArrayList<Value>();
        var text = new StringBuilder();
        for (int i = 0; i < words.lines().size(); i++) {
            text.append(slotted(words.lines().get(i), words.line() + i, asked)).append('\n');
        }
        var read =
                Markdown.read(
                        text.toString(), slot -> Palette.figures().one(asked.get(slot), evidence));
        for (var trouble : read.troubles()) {
            faults.add(
                    Place.of(file, words.line() + trouble.line() - 1, 0)
                            .fault(trouble.value(), trouble.rule(), trouble.tryThis()));
        }
        for (var placed : read.blocks()) {
            if (placed.block() instanceof Block.Heading(int deep, var title)) {
                heading(deep, Inline.plain(title), words.line() + placed.line() - 1);
            }
            blocks.add(placed.block());
        }
    }

    /// A line with a slot for each figure.
    private String slotted(String line, int number, List<Value> asked) {
        var slotted = new StringBuilder();
        var figures = CODE_OR_FIGURE.matcher(line);
        int from = 0;
        while (figures.find()) {
            slotted.append(line, from, figures.start());
            if (figures.group(1) == null) {
                slotted.append(figures.group());
            } else {
                slotted.append(Markdown.slot(asked.size()));
                asked.add(
                        Value.at(
                                Place.of(file, number, figures.start(1) + 1),
                                figures.group(1),
                                faults));
            }
            from = figures.end();
        }
        var rest = line.substring(from);
        int open = rest.indexOf("{{");
        if (open >= 0) {
            faults.add(
                    Place.of(file, number, from + open + 1)
                            .fault(
                                    rest.substring(open),
                                    InlineFigures.OPEN,
                                    InlineFigures.CLOSE_IT));
        }
        return slotted.append(rest).toString();
    }

    private void heading(int deep, String words, int line) {
        if (deep > level + 1) {
            faults.add(
                    Place.of(file, line, 1)
                            .fault(
                                    "#".repeat(deep) + " " + words,
                                    level == 0
                                            ? "is the first heading and not of level one"
                                            : "skips a level after a heading of level " + level,
                                    "write " + "#".repeat(level + 1)));
        }
        if (slides && deep == 1) {
            blocks.add(new Block.PageBreak());
        }
        level = deep;
    }

    private void placed(TemplateText.Placed placed) {
        var component = Palette.component(placed.name());
        if (component.isEmpty()) {
            faults.add(
                    Place.of(file, placed.line(), placed.column())
                            .fault(
                                    placed.name(),
                                    "is not a component",
                                    Nearest.advice(
                                            placed.name(),
                                            Palette.names(),
                                            "docs/templates.md lists the components")));
            return;
        }
        var yaml = placed.yaml().isBlank() ? "{}" : placed.yaml();
        YamlFile.read(file, yaml, placed.line(), faults)
                .ifPresent(given -> {
                    given.allowOnly(component.get().parameterNames().toArray(String[]::new));
                    blocks.addAll(
                            component
                                    .get()
                                    .maker()
                                    .blocks(new Given(given, evidence, Palette.figures(), level)));
                });
    }
}
