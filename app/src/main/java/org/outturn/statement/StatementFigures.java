package org.outturn.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.outturn.collection.Stated;
import org.outturn.commitment.Share;
import org.outturn.component.Counted;
import org.outturn.component.Evidence;
import org.outturn.component.InlineFigure;
import org.outturn.document.Inline;
import org.outturn.plainfile.Nearest;
import org.outturn.plainfile.Value;

/// Inline figures that count risks and commitments, and figures that the paper states.
final class StatementFigures {
    private static final Pattern SCORE = Pattern.compile("score\\s*>=\\s*(\\d{1,3})");
    private static final Pattern NOT_RATED = Pattern.compile("\\brating\\s*=[^;]*\\bnone\\b");
    private static final Pattern FIGURE = Pattern.compile("(figure|count)\\s+(\\S.*)");

    private StatementFigures() {}

    static List<InlineFigure> figures() {
        return List.of(
                InlineFigure.counting(
                        "risks", "score>=N, or nothing", "how many risks", StatementFigures::risks),
                InlineFigure.counting(
                        "commitments",
                        "a filter, or nothing",
                        "how many commitments",
                        (asked, evidence) -> number(Promises.chosen(asked, evidence).size())),
                new InlineFigure(
                        "commitments-percent",
                        "a filter",
                        "their share of the commitments with a rating; with rating=none, of all",
                        StatementFigures::share),
                new InlineFigure(
                        "stated",
                        "figure NAME, or count FILTER",
                        "a figure or a count that the paper states",
                        StatementFigures::stated));
    }

    private static List<Inline> risks(Value asked, Evidence evidence) {
        if (!asked.isGiven()) {
            return number(evidence.register().risks().size());
        }
        var score = SCORE.matcher(asked.text());
        if (score.matches()) {
            return number(Scored.scoring(evidence, Integer.parseInt(score.group(1))).size());
        }
        asked.refuse("is not how risks are counted", "write {{risks}} or {{risks score>=12}}");
        return Inline.text("?");
    }

    private static List<Inline> stated(Value asked, Evidence evidence) {
        var figure = FIGURE.matcher(asked.text());
        if (!figure.matches()) {
            asked.refuse(
                    "is not how a stated figure is named",
                    "write {{stated figure NAME}} or {{stated count FILTER}}");
            return Inline.text("?");
        }
        var about = figure.group(1);
        var name = asked.part(figure.group(2).strip(), figure.start(2));
        return evidence.stated(about, name.text(), "number")
                .map(Inline::text)
                .orElseGet(() -> unknown(about, name, evidence));
    }

    private static List<Inline> unknown(String about, Value name, Evidence evidence) {
        var names =
                evidence.figures().stated().stream()
                        .filter(one ->
                                one.about().equals(about) && one.period().equals(evidence.period()))
                        .map(Stated::key)
                        .toList();
        name.refuse(
                "is not stated for " + evidence.period(),
                Nearest.advice(name.text(), names, "add it to stated.csv"));
        return Inline.text("?");
    }

    private static List<Inline> share(Value asked, Evidence evidence) {
        var chosen = Promises.chosen(asked, evidence);
        boolean ofAll = NOT_RATED.matcher(asked.text()).find();
        var share =
                ofAll
                        ? Share.ofAll(chosen, evidence.commitments())
                        : Share.ofRated(chosen, evidence.commitments());
        var percent = Counted.percent(share.number(), share.whole());
        return Inline.text(percent == null ? "none" : percent.shown(0) + "%");
    }

    private static List<Inline> number(int number) {
        return Inline.text(Integer.toString(number));
    }
}
