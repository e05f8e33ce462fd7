package org.outturn.statement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.component.Cells;
import org.outturn.component.Column;
import org.outturn.component.Columns;
import org.outturn.component.Component;
import org.outturn.component.Evidence;
import org.outturn.component.Given;
import org.outturn.component.InlineFigure;
import org.outturn.component.Parameter;
import org.outturn.component.Tabulation;
import org.outturn.document.Block;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.recommendation.StandingMark;
import org.outturn.recommendation.Tracked;

/// What scrutiny committees recommended: what was decided, who answers for it, by when, and where
/// it stands.
final class RecommendationTable {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Parameter WHICH =
            new Parameter(
                    "which",
                    "a filter such as `committee=housing; state=late,open`",
                    "which recommendations, by `committee`, `unit` or `state`; `on=2026-11-24` for another day than the last of the period");

    private RecommendationTable() {}

    static Component component() {
        return new Component(
                "recommendations",
                "What scrutiny committees recommended, and where it stands.",
                List.of(Parameter.CAPTION, WHICH, Parameter.COLUMNS),
                RecommendationTable::blocks);
    }

    static InlineFigure figure() {
        return InlineFigure.counting(
                "recommendations",
                "a filter, or nothing",
                "how many recommendations of scrutiny",
                (asked, evidence) ->
                        Inline.text(
                                Integer.toString(Advised.chosen(asked, evidence).all().size())));
    }

    private static List<Block> blocks(Given given) {
        var caption = given.caption("Recommendations of scrutiny");
        var advised = Advised.chosen(given.value("which"), given.evidence());
        var known = columns(given.evidence(), advised.on());
        var usual =
                known.named("text", "decided", "owner", "due", "state", "latest").stream()
                        .filter(column ->
                                advised.all().stream()
                                        .anyMatch(one ->
                                                !(column.cell().apply(one) instanceof Table.Empty)))
                        .toList();
        var columns = given.columns(known, usual);
        return advised.all().isEmpty()
                ? List.of(Block.Paragraph.of(caption + ": none."))
                : List.of(
                        new Tabulation<>(caption, columns, "text")
                                .table(
                                        advised.all(),
                                        List.of(),
                                        List.of(
                                                "As it stood on %s."
                                                        .formatted(DAY.format(advised.on())))));
    }

    private static Columns<Tracked> columns(Evidence evidence, LocalDate on) {
        return Columns.of(
                List.of(
                        words("id", "Ref", 12, one -> one.recommendation().id()),
                        words("text", "Recommendation", 44, one -> one.recommendation().text()),
                        words("committee", "Committee", 18, one -> committee(one, evidence)),
                        words(
                                "date",
                                "Recommended on",
                                14,
                                one -> DAY.format(one.recommendation().date())),
                        words("response", "Response", 14, RecommendationTable::response),
                        words("reply", "Reply", 36, one -> one.recommendation().reply()),
                        words("decided", "What was decided", 36, RecommendationTable::decided),
                        words("owner", "Who", 20, one -> one.recommendation().owner()),
                        Column.<Tracked>words(
                                "unit",
                                "Service",
                                18,
                                one -> Units.cell(one.recommendation().unit(), evidence)),
                        words("due", "Due", 14, one -> day(one.recommendation().due())),
                        Column.<Tracked>rating(
                                "state",
                                "State",
                                16,
                                one ->
                                        new Table.Words(
                                                List.of(
                                                        new Inline.Rating(
                                                                StandingMark.of(one, on))))),
                        words("latest", "Latest", 40, RecommendationTable::latest),
                        words("evidence", "Evidence", 24, Tracked::evidence)));
    }

    private static Column<Tracked> words(
            String name, String heading, int weight, Function<Tracked, @Nullable String> words) {
        return Column.words(name, heading, weight, one -> Cells.words(words.apply(one)));
    }

    private static String committee(Tracked one, Evidence evidence) {
        var id = one.recommendation().committee();
        return evidence.framework()
                .grouping("committee", id)
                .map(found -> found.name())
                .orElse(id.substring(0, 1).toUpperCase(Locale.UK) + id.substring(1));
    }

    private static String response(Tracked one) {
        var response = one.recommendation().response();
        return response == null ? "Awaited" : response.words();
    }

    private static String decided(Tracked one) {
        var reply = one.recommendation().reply();
        return Stream.of(response(one) + ".", reply)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String latest(Tracked one) {
        if (one.updates().isEmpty()) {
            return null;
        }
        var latest = one.updates().getLast();
        return "%s: %s".formatted(DAY.format(latest.on()), latest.note());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }
}
