package org.outturn.packfigures;

import java.util.ArrayList;
import java.util.List;
import org.outturn.collection.Figures;
import org.outturn.collection.PrintedRelation;
import org.outturn.collection.Stated;
import org.outturn.packfile.Draft;
import org.outturn.packfile.PackTable;
import org.outturn.packfile.PackText;
import org.outturn.plainfile.Row;
import org.outturn.plainfile.Value;

/// Reads what a paper prints, and the relations between printed figures.
public final class StatedTables {
    private static final List<String> KINDS =
            List.of("sum", "difference", "ratio", "percent-change", "product", "parts", "same");

    private StatedTables() {}

    public static List<Stated> stated(Draft draft) {
        var table = draft.table(PackTable.STATED);
        table.requireUnique("the printed figure", "about", "key", "period", "what", "where");
        var stated = new ArrayList<Stated>();
        for (var row : table.rows()) {
            var about = row.needed("about").oneOf(Printables.ABOUT);
            var key = row.needed("key");
            var what = row.needed("what");
            if (about != null && key.isGiven()) {
                Printables.checkKey(draft, about, key);
            }
            if (about != null) {
                what.oneOf(Printables.whats(about));
            }
            if ("figure".equals(about)) {
                draft.known().add(Draft.STATED_FIGURE, key.text().strip());
            }
            stated.add(
                    new Stated(
                            about == null ? "" : about,
                            key.text().strip(),
                            Draft.period(row, "period"),
                            what.text().strip(),
                            row.needed("printed").text(),
                            row.cell("where").words(),
                            row.cell("note").words()));
        }
        table.strays().forEach(cell -> draft.known().add(Draft.STATED_FIGURE, cell.strip()));
        if (!table.whole()) {
            draft.known().isUnsureOf(Draft.STATED_FIGURE);
        }
        return stated;
    }

    public static List<PrintedRelation> relations(Draft draft) {
        var table = draft.table(PackTable.RELATIONS);
        table.requireUnique("the id", "id");
        var relations = new ArrayList<PrintedRelation>();
        for (var row : table.rows()) {
            var kind = row.needed("kind").oneOf(KINDS);
            var result = row.needed("result");
            if (result.isGiven()) {
                checkFigure(draft, result);
            }
            var inputs = inputs(row.needed("inputs"));
            inputs.forEach(input -> checkFigure(draft, input));
            if (kind != null && !inputs.isEmpty()) {
                requireInputs(row, kind, inputs.size());
            }
            relations.add(
                    new PrintedRelation(
                            Draft.id(row, "id"),
                            kind == null ? "" : kind,
                            result.text().strip(),
                            inputs.stream().map(Value::text).toList(),
                            row.cell("note").words()));
        }
        return relations;
    }

    private static void requireInputs(Row row, String kind, int given) {
        boolean two =
                kind.equals("difference") || kind.equals("ratio") || kind.equals("percent-change");
        if (two && given != 2) {
            row.cell("inputs")
                    .refuse(
                            "has %d inputs where a %s takes two".formatted(given, kind),
                            "name two, separated by ;");
        }
    }

    /// Separated by `;`, as are the filters within a key: a part that does not begin with a word from [Printables#ABOUT] belongs to the
    /// part before it.
    private static List<Value> inputs(Value cell) {
        var texts = new ArrayList<String>();
        for (var part : cell.parts()) {
            boolean begins =
                    Printables.ABOUT.stream()
                            .anyMatch(about -> part.text().startsWith(about + ":"));
            if (begins || texts.isEmpty() || !part.text().contains("=")) {
                texts.add(part.text());
            } else {
                texts.set(texts.size() - 1, texts.getLast() + "; " + part.text());
            }
        }
        return texts.stream().map(cell::part).toList();
    }

    /// `about:key:what` or `about:key:what @ PERIOD`
    private static void checkFigure(Draft draft, Value figure) {
        var text = figure.text().strip();
        int at = text.lastIndexOf(" @ ");
        if (at >= 0) {
            figure.part(text.substring(at + 3)).period();
            text = text.substring(0, at).strip();
        }
        int first = text.indexOf(':');
        int last = text.lastIndexOf(':');
        if (first < 0 || first == last) {
            figure.refuse(
                    "does not name a printed figure",
                    "write about:key:what, as in indicator:neet:result, with @ PERIOD behind it where it is another");
            return;
        }
        var about = figure.part(text.substring(0, first)).oneOf(Printables.ABOUT);
        if (about == null) {
            return;
        }
        var key = figure.part(text.substring(first + 1, last));
        if (about.equals("figure")) {
            key.reference(draft.known(), Draft.STATED_FIGURE);
        } else {
            Printables.checkKey(draft, about, key);
        }
        figure.part(text.substring(last + 1)).oneOf(Printables.whats(about));
    }

    public static void write(PackText text, Figures figures) {
        text.rows(
                PackTable.STATED,
                figures.stated(),
                (row, one) ->
                        row.put("about", one.about())
                                .put("key", one.key())
                                .put("period", one.period())
                                .put("what", one.what())
                                .put("printed", one.printed())
                                .put("where", one.where())
                                .put("note", one.note()));
        text.rows(
                PackTable.RELATIONS,
                figures.relations(),
                (row, one) ->
                        row.put("id", one.id())
                                .put("kind", one.kind())
                                .put("result", one.result())
                                .put("inputs", PackText.several(one.inputs()))
                                .put("note", one.note()));
    }
}
