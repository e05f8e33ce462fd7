package org.outturn.component;

import java.util.ArrayList;
import java.util.List;
import org.outturn.assessment.Filter;
import org.outturn.plainfile.Block;
import org.outturn.plainfile.Nearest;
import org.outturn.plainfile.Value;

/// What a template tells one component, and what the component draws on.
///
/// @param level of the heading that it stands beneath, 0 for none
public record Given(Block parameters, Evidence evidence, InlineFigures figures, int level) {
    /// The caption, or else other words for it.
    public String caption(String otherwise) {
        var caption = parameters.value("caption");
        return caption.isGiven() ? figures.plain(caption, evidence) : otherwise;
    }

    public Value value(String name) {
        return parameters.value(name);
    }

    public List<Value> list(String name) {
        return parameters.values(name);
    }

    /// The words of a list, those left out that are not allowed, which is told.
    public List<String> words(String name, List<String> allowed) {
        return list(name).stream()
                .filter(value -> value.oneOf(allowed) != null)
                .map(Value::text)
                .toList();
    }

    /// The columns wanted, each under the heading given or else its own.
    public <R> List<Column<R>> columns(Columns<R> known, List<Column<R>> otherwise) {
        var columns = new ArrayList<Column<R>>();
        for (var item : parameters.blocks("columns")) {
            for (var name : item.keys()) {
                var found = known.find(name);
                if (found.isEmpty()) {
                    item.allowOnly(known.names().toArray(String[]::new));
                } else {
                    var heading = item.value(name);
                    columns.add(
                            heading.isGiven()
                                    ? found.get().headed(figures.plain(heading, evidence))
                                    : found.get());
                }
            }
        }
        return columns.isEmpty() ? otherwise : columns;
    }

    /// Columns named in a plain list, under their own headings.
    public <R> List<Column<R>> columns(String name, Columns<R> known, List<Column<R>> otherwise) {
        var columns = new ArrayList<Column<R>>();
        for (var value : list(name)) {
            known.find(value.text())
                    .ifPresentOrElse(
                            columns::add,
                            () ->
                                    value.refuse(
                                            "is not a column",
                                            Nearest.advice(
                                                    value.text(),
                                                    known.names(),
                                                    "docs/templates.md lists the columns")));
        }
        return columns.isEmpty() ? otherwise : columns;
    }

    /// The filter given, or else that of the report.
    public Filter filter() {
        var text = parameters.value("measures");
        return text.isGiven() ? Filters.read(text, evidence) : evidence.usual();
    }
}
