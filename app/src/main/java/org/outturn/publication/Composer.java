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
import org.outturn.plainfile.TypedFigure;
import org.outturn.plainfile.Value;
import org.outturn.plainfile.YamlFile;

/// Makes the blocks of a report from the lines of its template, from top to bottom.
final class Composer {
    /// Code is left as it is, so that a template can speak of figures.
    private static final Pattern CODE_OR_FIGURE =
            Pattern.compile(
                    "`[^`]*`|"
                            + InlineFigures.FIGURE.pattern()
                            + "|"
                            + TypedFigure.PATTERN.pattern());

    private final String file;
    private final Evidence evidence;
    private final boolean slides;
    private final Faults faults;
    private final InlineFigures figures;
    private final List<Block> blocks = new ArrayList<>();
    private int level;

    /// What stands above is not known.
    private static final int ANY = -1;

    /// @param figures tells the typed figures that no longer agree with the data
    Composer(String file, Evidence evidence, boolean slides, Faults faults, InlineFigures figures) {
        this.file = file;
        this.evidence = evidence;
        this.slides = slides;
        this.faults = faults;
        this.figures = figures;
    }

    List<Block> compose(List<Value> lines) {
        var chosen = figures.choose(lines, evidence);
        chosen.passedOver().forEach(this::check);
        for (var part : TemplateText.cut(file, chosen.lines(), faults)) {
            switch (part) {
                case TemplateText.Words words -> words(words);
                case TemplateText.Placed placed -> placed(placed);
            }
        }
        return blocks;
    }

    /// What is not shown is composed all the same, so that its faults are told.
    private void check(List<List<Value>> lines) {
        var composer = new Composer(file, evidence, slides, faults, figures.flagging(_ -> {}));
        composer.level = ANY;
        for (var part : TemplateText.cut(file, lines, faults)) {
            switch (part) {
                case TemplateText.Words words -> composer.words(words);
                case TemplateText.Placed placed -> composer.placed(placed);
            }
        }
    }

    private void words(TemplateText.Words words) {
        var lines = words.lines();
        var asked = new ArrayList<Value>();
        var text = new StringBuilder();
        for (var line : lines) {
            line.forEach(piece -> text.append(slotted(piece, asked)));
            text.append('\n');
        }
        var read = Markdown.read(text.toString(), slot -> figures.one(asked.get(slot), evidence));
        for (var trouble : read.troubles()) {
            faults.add(
                    Place.of(file, number(lines, trouble.line()), 0)
                            .fault(trouble.value(), trouble.rule(), trouble.tryThis()));
        }
        for (var placed : read.blocks()) {
            if (placed.block() instanceof Block.Heading(int deep, var title)) {
                heading(deep, Inline.plain(title), number(lines, placed.line()));
            }
            blocks.add(placed.block());
        }
    }

    private static int number(List<List<Value>> lines, int line) {
        return TemplateText.number(lines.get(line - 1));
    }

    /// A piece of a line with a slot for each figure. Typed figures are checked, and stay as they were typed.
    private String slotted(Value piece, List<Value> asked) {
        var line = piece.text();
        var slotted = new StringBuilder();
        var found = CODE_OR_FIGURE.matcher(line);
        int from = 0;
        while (found.find()) {
            slotted.append(line, from, found.start());
            if (found.group(1) != null) {
                slotted.append(Markdown.slot(asked.size()));
                asked.add(piece.part(found.group(1), found.start(1)));
            } else if (found.group(2) != null) {
                slotted.append(found.group(2));
                figures.check(
                        piece.part(found.group(2), found.start(2)),
                        piece.part(found.group(3), found.start(3)),
                        evidence);
            } else {
                slotted.append(found.group());
            }
            from = found.end();
        }
        var rest = line.substring(from);
        int open = rest.indexOf("{{");
        if (open >= 0) {
            piece.part(rest.substring(open), from + open)
                    .refuse(InlineFigures.OPEN, InlineFigures.CLOSE_IT);
        }
        return slotted.append(rest).toString();
    }

    private void heading(int deep, String words, int line) {
        if (level != ANY && deep > level + 1) {
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
        level = level == ANY ? ANY : deep;
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
                                    .blocks(
                                            new Given(
                                                    given, evidence, figures, Math.max(0, level))));
                });
    }
}
