package org.outturn.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.component.Columns;
import org.outturn.component.Evidence;
import org.outturn.component.InlineFigure;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.plainfile.Nearest;
import org.outturn.plainfile.Value;

/// Inline figures of money: a line and a column of a statement.
final class MoneyFigures {
    private MoneyFigures() {}

    static List<InlineFigure> figures() {
        return List.of(
                figure("revenue", "the revenue budget", MoneyFigures::revenue),
                figure("capital", "the capital programme", MoneyFigures::capital),
                figure("savings", "the savings", MoneyFigures::savings));
    }

    private static InlineFigure figure(String name, String of, InlineFigure.Maker maker) {
        return new InlineFigure(name, "LINE COLUMN", "a figure of " + of, maker);
    }

    private static List<Inline> revenue(Value asked, Evidence evidence) {
        var revenue = Revenue.of(evidence);
        return shown(
                asked,
                revenue::find,
                revenue.columns(evidence),
                revenue.rows().stream().map(Revenue.Row::id).toList());
    }

    private static List<Inline> capital(Value asked, Evidence evidence) {
        var capital = Capital.of(evidence);
        return shown(
                asked,
                capital::find,
                capital.columns(evidence),
                capital.lines().stream().map(line -> line.id()).toList());
    }

    private static List<Inline> savings(Value asked, Evidence evidence) {
        var savings = Savings.of(evidence);
        return shown(
                asked,
                savings::find,
                savings.columns(evidence),
                savings.lines().stream().map(line -> line.id()).toList());
    }

    private static <L> List<Inline> shown(
            Value asked,
            Function<String, Optional<L>> lines,
            Columns<L> columns,
            List<String> ids) {
        var words = asked.text().split("\\s+");
        if (words.length != 2) {
            asked.refuse("a line and a column are expected", "write for instance `total variance`");
            return Inline.text("?");
        }
        var line = lines.apply(words[0]);
        var column = columns.find(words[1]);
        if (line.isEmpty()) {
            asked.part(words[0], 0)
                    .refuse(
                            "is no line of the statement",
                            Nearest.advice(words[0], ids, "write the id of a line, or total"));
        }
        if (column.isEmpty()) {
            asked.part(words[1], asked.text().lastIndexOf(words[1]))
                    .refuse(
                            "is no column of the statement",
                            Nearest.advice(
                                    words[1], columns.names(), "see the columns of the statement"));
        }
        return line.isEmpty() || column.isEmpty()
                ? Inline.text("?")
                : words(column.get().cell().apply(line.get()));
    }

    private static List<Inline> words(Table.Cell cell) {
        return switch (cell) {
            case Table.Words(var words) -> words;
            case Table.Figure figure -> Inline.text(figure.shown() + Inline.plain(figure.after()));
            case Table.Empty _ -> Inline.text("not given");
            case Table.Rich _, Table.Shaded _ -> List.of();
        };
    }
}
