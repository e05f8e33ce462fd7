package org.outturn.examples.fernshire;

import java.util.ArrayList;
import java.util.List;

/// An indicator and the recipe of its figures, read from the cards among the resources.
record Card(
        String id,
        String code,
        String title,
        String perspective,
        String unit,
        String measure,
        int per,
        int decimals,
        String noun,
        String polarity,
        String frequency,
        String accumulation,
        String scheme,
        String priority,
        String type,
        Recipe recipe,
        List<String> words) {

    private static final List<String> FILES =
            List.of("residents", "children", "adults", "place", "resources");

    /// All cards, in the order of the files.
    static List<Card> listAll() {
        var cards = new ArrayList<Card>();
        for (var file : FILES) {
            var perspective = file.equals("resources") ? "council" : file;
            for (var text : Resources.text("cards/" + file + ".txt").split("\n\\s*\n")) {
                cards.add(read(perspective, text.strip().lines().toList()));
            }
        }
        return List.copyOf(cards);
    }

    private static Card read(String perspective, List<String> lines) {
        if (lines.size() != 4) {
            throw new IllegalStateException("A card has four lines: " + lines);
        }
        var name = cells(lines.get(0));
        var kind = cells(lines.get(1));
        var measure = List.of(kind.get(1).split(" ", 3));
        var base = List.of(measure.get(0).split("/"));
        var rhythm = kind.get(3).split(" ");
        var groups = kind.get(5).split(" ");
        return new Card(
                name.get(0),
                name.get(1),
                name.get(2),
                perspective,
                kind.get(0),
                base.getFirst(),
                base.size() > 1
                        ? Integer.parseInt(base.get(1))
                        : base.getFirst().equals("percent") ? 100 : 1,
                Integer.parseInt(measure.get(1)),
                measure.size() > 2 ? measure.get(2) : "",
                kind.get(2),
                rhythm[0],
                rhythm[1],
                kind.get(4),
                groups[0],
                groups[1],
                Recipe.read(lines.get(2)),
                cells(lines.get(3)));
    }

    private static List<String> cells(String line) {
        return List.of(line.split(" \\| "));
    }

    boolean isPercent() {
        return measure.equals("percent");
    }

    boolean isStock() {
        return accumulation.equals("stock");
    }

    /// Whether its figures follow from those of other indicators, and none are given.
    boolean isComputed() {
        return recipe.has("computed");
    }

    boolean isFlow() {
        return accumulation.equals("flow");
    }

    /// Whether its figures are given as numerator and denominator.
    boolean hasParts() {
        return recipe.has("volume")
                || recipe.has("of")
                || recipe.has("pop")
                || recipe.has("cumulative");
    }

    /// Whether noise, season and spread are points added to the level, and not shares of it.
    boolean isAdditive() {
        return isPercent() || measure.equals("score");
    }

    boolean hasAreas() {
        return recipe.has("districts") || recipe.has("wards");
    }
}
