package org.outturn.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessment;
import org.outturn.audit.Audit;
import org.outturn.catalogue.Catalogue;
import org.outturn.catalogue.Framework;
import org.outturn.collection.Collection;
import org.outturn.commitment.Commitments;
import org.outturn.council.Area;
import org.outturn.council.Councils;
import org.outturn.council.Kept;
import org.outturn.council.Unit;
import org.outturn.meeting.Meetings;
import org.outturn.money.Money;
import org.outturn.recommendation.Recommendations;
import org.outturn.recommendation.Tracked;
import org.outturn.risk.Oversight;
import org.outturn.risk.Risks;
import org.outturn.template.ReportTemplate;
import org.outturn.template.ReportTemplates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The room's door: packs go in whole or not at all, and come out as folders that go in again without a change.
@Service
public class Packs {
    private static final int STAGES = 8;

    private final Councils councils;
    private final Catalogue catalogue;
    private final Collection collection;
    private final Risks risks;
    private final Oversight oversight;
    private final Money money;
    private final Commitments commitments;
    private final Meetings meetings;
    private final Recommendations recommendations;
    private final ReportTemplates templates;
    private final Assessment assessment;
    private final SharedDefinitions shared;
    private final Audit audit;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final Kept<PackRows> rows;

    Packs(
            Councils councils,
            Catalogue catalogue,
            Collection collection,
            Risks risks,
            Oversight oversight,
            Money money,
            Commitments commitments,
            Meetings meetings,
            Recommendations recommendations,
            ReportTemplates templates,
            Assessment assessment,
            SharedDefinitions shared,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.councils = councils;
        this.catalogue = catalogue;
        this.collection = collection;
        this.risks = risks;
        this.oversight = oversight;
        this.money = money;
        this.commitments = commitments;
        this.meetings = meetings;
        this.recommendations = recommendations;
        this.templates = templates;
        this.assessment = assessment;
        this.shared = shared;
        this.audit = audit;
        rows = new Kept<>(councils, id -> PackRows.of(pack(id)));
        writing = new TransactionTemplate(transactions);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /// Takes a pack in, in one transaction. What is there already and not in the pack stays; a changed figure becomes a revision.
    public Imported importPack(Pack pack, String actor, Progress progress) {
        return writing.execute(status -> {
            var imported =
                    take(new Order(pack, null, null, "A pack was imported."), actor, progress);
            if (imported instanceof Imported.Done done) {
                audit.entry(actor, pack.council().id(), "imported", "pack", done.words());
            }
            if (imported instanceof Imported.Refused) {
                status.setRollbackOnly();
            }
            return imported;
        });
    }

    /// A council's pack row by row, kept as long as nothing of the council changes.
    ///
    /// @throws java.util.NoSuchElementException when there is no such council
    public PackRows rows(String council) {
        return rows.of(council);
    }

    /// Makes a council what a pack says, to the last row: what differs from what is kept is taken in, and what is not in the pack any more is
    /// removed, or withdrawn where history is kept. The caller holds the transaction, in which nobody else changes the council.
    ///
    /// @param figures the keys of the figures that the pack speaks of, as [PackTable#key] gives them; all others stay as they are. Null for all
    /// @param why the definitions of indicators change, for their history
    public Imported amend(
            Pack pack, @Nullable Set<List<String>> figures, String actor, String why) {
        return writing.execute(status -> {
            var kept = kept(pack.council().id());
            var before = figures == null ? kept : Difference.only(figures, kept);
            var difference = new Difference(before, pack);
            var imported =
                    take(
                            new Order(
                                    difference.coming(),
                                    difference.gone(),
                                    difference.indicators(),
                                    why),
                            actor,
                            Progress.SILENT);
            if (imported instanceof Imported.Refused) {
                status.setRollbackOnly();
            }
            return imported;
        });
    }

    /// What is to be done: what comes in, what goes, and which indicators are to be judged again.
    ///
    /// @param gone null for nothing
    /// @param indicators null for all of them
    private record Order(
            Pack pack, @Nullable Pack gone, @Nullable Set<String> indicators, String why) {}

    private Imported take(Order order, String actor, Progress progress) {
        var pack = order.pack();
        var disagreements = shared.disagreements(pack);
        if (!disagreements.isEmpty()) {
            return new Imported.Refused(disagreements);
        }
        var id = pack.council().id();
        var parts = new ArrayList<Imported.Part>();
        progress.at("the council", 0, STAGES);
        parts.add(
                part(
                        "council, units and areas",
                        1 + pack.units().size() + pack.areas().size(),
                        councils.save(pack.council(), pack.units(), pack.areas())));
        progress.at("the framework", 1, STAGES);
        catalogue.keepDefinitions(id, pack.framework().indicators(), actor, order.why());
        switch (catalogue.save(id, pack.framework())) {
            case Catalogue.Saved.Refused(var schemes) -> {
                return new Imported.Refused(
                        schemes.stream().map(Catalogue.ChangedScheme::problem).toList());
            }
            case Catalogue.Saved.Done(var changed) ->
                    parts.add(part("framework", sizeOf(pack.framework()), changed));
        }
        progress.at("figures and words", 2, STAGES);
        takeFigures(pack, actor, parts);
        progress.at("risks", 3, STAGES);
        parts.add(
                part(
                        "risks",
                        pack.risks().size() + pack.counted().size(),
                        risks.save(id, pack.matrix(), pack.risks(), pack.counted())));
        parts.add(
                part(
                        "controls and reviews of risks",
                        pack.controls().size() + pack.reviews().size(),
                        oversight.save(id, pack.controls(), pack.reviews(), actor)));
        progress.at("money", 4, STAGES);
        var budget = pack.budget();
        parts.add(
                part(
                        "budget lines",
                        budget.revenue().size() + budget.capital().size() + budget.savings().size(),
                        money.save(id, budget)));
        progress.at("commitments", 5, STAGES);
        parts.add(
                part(
                        "commitments",
                        pack.commitments().size(),
                        commitments.save(id, pack.commitments())));
        parts.add(part("meetings", pack.meetings().size(), meetings.save(id, pack.meetings())));
        parts.add(
                part(
                        "recommendations",
                        pack.recommendations().size(),
                        recommendations.save(
                                id,
                                pack.recommendations().stream()
                                        .map(Tracked::recommendation)
                                        .toList(),
                                pack.recommendations().stream()
                                        .flatMap(one -> one.updates().stream())
                                        .toList(),
                                actor)));
        progress.at("report templates", 6, STAGES);
        var reports = new ArrayList<ReportTemplate>();
        pack.templates()
                .forEach((name, markdown) -> reports.add(new ReportTemplate(name, markdown)));
        parts.add(part("report templates", reports.size(), templates.save(id, reports, actor)));
        var gone = order.gone();
        if (gone != null) {
            parts.add(part("rows removed", 0, remove(gone, actor)));
        }
        progress.at("ratings", 7, STAGES);
        var indicators = order.indicators();
        var done =
                new Imported.Done(
                        List.copyOf(parts),
                        assessment.assess(
                                id, one -> indicators == null || indicators.contains(one)));
        progress.at("done", STAGES, STAGES);
        return done;
    }

    /// What refers to others goes before what it refers to.
    private int remove(Pack gone, String actor) {
        var id = gone.council().id();
        return commitments.remove(id, gone.commitments())
                + meetings.remove(id, gone.meetings())
                + money.remove(id, gone.budget())
                + oversight.remove(id, gone.controls())
                + risks.remove(id, gone.risks(), gone.counted())
                + collection.withdraw(id, gone.figures(), actor)
                + catalogue.remove(id, gone.framework())
                + councils.remove(
                        id,
                        gone.units().stream().map(Unit::id).toList(),
                        gone.areas().stream().map(Area::id).toList());
    }

    private void takeFigures(Pack pack, String actor, List<Imported.Part> parts) {
        var figures = pack.figures();
        var taken = collection.take(pack.council().id(), figures, actor);
        parts.add(
                new Imported.Part(
                        "figures", figures.figures().size(), taken.added(), taken.revised()));
        parts.add(
                part(
                        "words, judgements and printed figures",
                        figures.earlier().size()
                                + figures.judged().size()
                                + figures.stated().size()
                                + figures.relations().size()
                                + figures.words().size()
                                + figures.benchmarks().size(),
                        taken.other()));
    }

    private static Imported.Part part(String kind, int given, int changed) {
        return new Imported.Part(kind, given, changed, 0);
    }

    private static int sizeOf(Framework framework) {
        return framework.ratings().size()
                + framework.schemes().size()
                + framework.groupings().size()
                + framework.indicators().size()
                + framework.targets().size()
                + framework.cutOffs().size();
    }

    /// Everything that is kept of a council, as it stands now.
    ///
    /// @throws java.util.NoSuchElementException when there is no such council
    public Pack pack(String council) {
        return reading.execute(_ -> kept(council));
    }

    /// The files of a council's pack by their paths, as an export writes them.
    ///
    /// @throws java.util.NoSuchElementException when there is no such council
    public SortedMap<String, String> files(String council) {
        return PackFiles.of(pack(council));
    }

    private Pack kept(String council) {
        var register = risks.all(council);
        return new Pack(
                councils.get(council),
                councils.units(council),
                councils.areas(council),
                catalogue.framework(council),
                collection.figures(council),
                register.matrix(),
                register.risks(),
                register.counted(),
                oversight.controls(council),
                oversight.reviews(council),
                money.all(council),
                commitments.all(council),
                meetings.list(council),
                recommendations.list(council),
                templates.list(council).stream()
                        .collect(Collectors.toMap(ReportTemplate::name, ReportTemplate::markdown)));
    }

    /// Writes a council into a folder that is not there yet or empty. Earlier revisions stay behind.
    ///
    /// @throws java.util.NoSuchElementException when there is no such council
    public Exported export(String council, Path folder) throws IOException {
        var pack = pack(council);
        if (!PackWriter.isFree(folder)) {
            return new Exported.Refused("%s is not empty; name a new folder".formatted(folder));
        }
        PackWriter.write(pack, folder);
        return new Exported.Written(folder);
    }
}
