package org.outturn.commentary;

import static org.outturn.design.Components.rating;
import static org.outturn.design.Components.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.outturn.access.Visitor;
import org.outturn.assessment.Assessed;
import org.outturn.commentary.page.CommentaryList;
import org.outturn.commentary.page.JtenamedGenerated;
import org.outturn.commentary.page.Named;
import org.outturn.component.Cells;
import org.outturn.council.Council;
import org.outturn.design.Link;
import org.outturn.design.Notification;
import org.outturn.design.Paged;
import org.outturn.design.Table;
import org.outturn.rules.period.Period;
import org.outturn.rules.rating.Mood;
import org.outturn.rules.rating.Outcome;
import org.outturn.site.Frame;
import org.outturn.site.Template;

/// What is written of a period and what is still to be written: an indicator that is not rated well needs words.
record Collected(
        Council council,
        Visitor visitor,
        Period period,
        List<Assessed> measures,
        Map<String, List<String>> written) {
    /// Which indicators are shown.
    enum Show {
        ALL("", "All indicators", "There is no indicator in this period."),
        MISSING(
                "missing",
                "Rated red or amber, without words",
                "Every indicator that is not rated well has words.");

        private final String word;
        private final String title;
        private final String none;

        Show(String word, String title, String none) {
            this.word = word;
            this.title = title;
            this.none = none;
        }

        static Show of(String word) {
            return word.equals(MISSING.word) ? MISSING : ALL;
        }
    }

    CommentaryList page(Show show, int asked, boolean saved) {
        var chosen = measures.stream().filter(fits(show)).toList();
        var paged = Paged.of(chosen, asked);
        var choices = new ArrayList<CommentaryList.Choice>();
        for (var one : Show.values()) {
            choices.add(
                    new CommentaryList.Choice(
                            new Link(one.title, address(one, 1)),
                            (int) measures.stream().filter(fits(one)).count(),
                            one == show));
        }
        return new CommentaryList(
                Frame.council(council, visitor, Frame.Part.MANAGE, "Commentary", "Commentary"),
                period.label(),
                "Commentary",
                saved ? new Notification("Success", "The words are saved.", true) : null,
                "What the figures mean and what is done about them, a page for each indicator. Reports and live pages show it at once.",
                choices,
                chosen.isEmpty() ? null : table(paged.shown()),
                show.none,
                paged.paging(page -> address(show, page)));
    }

    private String address(Show show, int page) {
        return CommentaryPages.address(council, null, period)
                + (show.word.isEmpty() ? "" : "&show=" + show.word)
                + (page == 1 ? "" : "&" + Paged.query(page));
    }

    private Predicate<Assessed> fits(Show show) {
        return switch (show) {
            case ALL -> _ -> true;
            case MISSING ->
                    one ->
                            one.verdict().outcome() instanceof Outcome.Rated rated
                                    && rated.rating().mood() != Mood.GOOD
                                    && !written.containsKey(one.indicator().id());
        };
    }

    private Table table(List<Assessed> some) {
        return new Table(
                null,
                null,
                List.of(
                        Table.Column.text("Indicator"),
                        Table.Column.text("Rating"),
                        Table.Column.text("Written")),
                some.stream().map(this::row).toList(),
                true);
    }

    private Table.Row row(Assessed one) {
        var indicator = one.indicator();
        var kinds = written.getOrDefault(indicator.id(), List.of());
        return Table.Row.of(
                Template.of(
                        JtenamedGenerated::render,
                        new Named(
                                new Link(
                                        indicator.title(),
                                        CommentaryPages.address(council, indicator.id(), period)),
                                Objects.requireNonNullElse(indicator.code(), ""))),
                rating(Cells.mark(one.verdict().outcome())),
                text(
                        kinds.isEmpty()
                                ? "nothing yet"
                                : String.join(
                                        ", ",
                                        kinds.stream().map(council::commentaryWord).toList())));
    }
}
