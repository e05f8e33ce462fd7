package org.outturn.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.outturn.audit.Audit;
import org.outturn.audit.Detail;
import org.outturn.council.Councils;
import org.outturn.pack.Imported;
import org.outturn.pack.PackReader;
import org.outturn.pack.PackRows;
import org.outturn.pack.Packs;
import org.outturn.pack.Reading;
import org.outturn.packfile.PackTable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The room's door: amendments are tried out, taken in, or kept as proposals.
@Service
public class Amendments {
    private static final int TOLD = 20;
    private static final String STAYS =
            "Something of what is to be removed has a history: figures, targets, judgements, ratings or words that were kept for it, even if"
                    + " they were withdrawn since. It stays, so that the history can be read. Give an indicator a last period instead.";

    private static final String SAID =
            "What was recommended and decided stays, with what was said of it since, so nothing of it can be removed. Say in a further update or"
                    + " review what is different now.";
    private static final Set<PackTable> KEPT =
            Set.of(
                    PackTable.RECOMMENDATIONS,
                    PackTable.RECOMMENDATION_UPDATES,
                    PackTable.RISK_REVIEWS);

    private final Packs packs;
    private final Councils councils;
    private final ProposalStore proposals;
    private final Audit audit;
    private final TransactionTemplate writing;

    Amendments(
            Packs packs,
            Councils councils,
            ProposalStore proposals,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.packs = packs;
        this.councils = councils;
        this.proposals = proposals;
        this.audit = audit;
        writing = new TransactionTemplate(transactions);
    }

    /// The council's pack as it stands.
    ///
    /// @throws java.util.NoSuchElementException when there is no such council
    public PackRows pack(String council) {
        return packs.rows(council);
    }

    /// Takes an amendment in, in one transaction.
    public Amended amend(String council, Amendment amendment, String actor) {
        return run(council, amendment, actor, true);
    }

    /// What would become of an amendment; nothing is in afterwards.
    public Amended rehearse(String council, Amendment amendment, String actor) {
        return run(council, amendment, actor, false);
    }

    /// @return the number by which the proposal is found again
    @Transactional
    public long propose(
            String council,
            Amendment amendment,
            List<RowChange> contested,
            String source,
            String actor) {
        long number = proposals.add(council, actor, source, amendment, contested);
        audit.entry(
                actor,
                council,
                "proposed",
                "proposal " + number,
                "%s: %,d %s"
                        .formatted(
                                source,
                                amendment.rows().size(),
                                amendment.rows().size() == 1 ? "row" : "rows"));
        return number;
    }

    public Optional<Proposal> proposal(String council, long number) {
        return proposals.find(council, number);
    }

    /// Takes in what somebody decided of a proposal, which is gone then. It goes first, in the same transaction, so that of two who take it
    /// in at once the second finds none.
    public Amended accept(Proposal proposal, Amendment decided, String actor) {
        return run(
                decided,
                true,
                () ->
                        proposals.remove(proposal.council(), proposal.number())
                                ? take(proposal.council(), decided, actor)
                                : new Amended.Overtaken(List.of(), List.of()));
    }

    private Amended run(String council, Amendment amendment, String actor, boolean lasts) {
        return run(amendment, lasts, () -> take(council, amendment, actor));
    }

    private Amended run(Amendment amendment, boolean lasts, Supplier<Amended> taking) {
        try {
            return writing.execute(status -> {
                var amended = taking.get();
                if (!lasts || !(amended instanceof Amended.Done)) {
                    status.setRollbackOnly();
                }
                return amended;
            });
        } catch (DataIntegrityViolationException | UncategorizedSQLException e) {
            if (amendment.count(RowChange.Kind.REMOVED) == 0) {
                throw e;
            }
            return new Amended.Refused(List.of(STAYS));
        }
    }

    private Amended take(String council, Amendment amendment, String actor) {
        councils.lock(council);
        if (amendment.rows().stream().anyMatch(Amendments::removesWhatStays)) {
            return new Amended.Refused(List.of(SAID));
        }
        var before = packs.rows(council);
        var newer = amendment.overtaken(before);
        var newerTexts = newerTexts(amendment, before);
        if (!newer.isEmpty() || !newerTexts.isEmpty()) {
            return new Amended.Overtaken(newer, newerTexts);
        }
        var figures = amendment.figures();
        var after = only(figures, amendment.on(before));
        return switch (new PackReader().read(after.files())) {
            case Reading.Faulty(var faults) -> new Amended.Faulty(Located.of(faults, after));
            case Reading.Read(var pack) -> {
                if (!pack.council().id().equals(council)) {
                    yield new Amended.Refused(
                            List.of(
                                    "The id of the council is '%s' and cannot be changed."
                                            .formatted(council)));
                }
                yield switch (packs.amend(pack, figures, actor, amendment.why())) {
                    case Imported.Refused(var problems) -> new Amended.Refused(problems);
                    case Imported.Done done -> {
                        if (!done.isNothing()) {
                            tell(council, amendment, actor);
                        }
                        yield new Amended.Done(done.verdicts(), done.isNothing());
                    }
                };
            }
        };
    }

    private static boolean removesWhatStays(RowChange row) {
        return row.kind() == RowChange.Kind.REMOVED && stays(row.table());
    }

    /// Whether rows of a table are never removed.
    public static boolean stays(PackTable table) {
        return KEPT.contains(table);
    }

    private static PackRows only(@Nullable Set<List<String>> figures, PackRows pack) {
        return figures == null
                ? pack
                : pack.with(
                        PackTable.OBSERVATIONS,
                        pack.rows(PackTable.OBSERVATIONS).stream()
                                .filter(row ->
                                        !figures.isEmpty()
                                                && figures.contains(
                                                        PackTable.OBSERVATIONS.key(row)))
                                .toList());
    }

    private static List<TextChange> newerTexts(Amendment amendment, PackRows pack) {
        return amendment.texts().stream()
                .filter(text -> !pack.texts().getOrDefault(text.file(), "").equals(text.before()))
                .map(text ->
                        new TextChange(
                                text.file(),
                                pack.texts().getOrDefault(text.file(), ""),
                                text.after()))
                .toList();
    }

    /// An entry for each row, or, of a table that changes in many rows, how many.
    private void tell(String council, Amendment amendment, String actor) {
        for (var table : amendment.tables()) {
            var rows =
                    amendment.rows().stream()
                            .filter(row -> row.table() == table && !row.isNothing())
                            .toList();
            if (rows.size() > TOLD) {
                var many = new Detail(counted(rows), List.of(), amendment.why());
                audit.entry(actor, council, "changed", table.word(), many.words());
            } else {
                rows.forEach(row ->
                        audit.entry(
                                actor,
                                council,
                                word(row.kind()),
                                table.word(),
                                told(row, amendment.why()).words()));
            }
        }
        for (var text : amendment.texts()) {
            audit.entry(actor, council, "changed", text.file(), text.told(amendment.why()).words());
        }
    }

    private static String counted(List<RowChange> rows) {
        var parts = new ArrayList<String>();
        for (var kind : RowChange.Kind.values()) {
            long number = rows.stream().filter(row -> row.kind() == kind).count();
            if (number > 0) {
                parts.add("%,d %s".formatted(number, word(kind)));
            }
        }
        return String.join(", ", parts);
    }

    /// What the row's name says is not said again.
    private static Detail told(RowChange row, String why) {
        return new Detail(
                row.name(),
                row.cells().stream()
                        .filter(cell -> !row.table().keys().contains(cell.column()))
                        .map(cell -> new Detail.Cell(cell.column(), cell.before(), cell.after()))
                        .toList(),
                why);
    }

    private static String word(RowChange.Kind kind) {
        return switch (kind) {
            case ADDED -> "added";
            case CHANGED -> "changed";
            case REMOVED -> "removed";
        };
    }
}
