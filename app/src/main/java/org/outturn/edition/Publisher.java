package org.outturn.edition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.audit.Audit;
import org.outturn.pack.Packs;
import org.outturn.plainfile.Fault;
import org.outturn.publication.Rendering;
import org.outturn.publication.Reports;
import org.outturn.rules.period.Period;
import org.outturn.rules.verdict.Assessor;
import org.outturn.template.ReportTemplate;
import org.outturn.template.ReportTemplates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Freezes a report as it is at one moment: everything is read and written in one transaction that sees one state of the data.
@Component
class Publisher {
    private final EditionStore store;
    private final LiveFacts live;
    private final Reports reports;
    private final ReportTemplates templates;
    private final Packs packs;
    private final Audit audit;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    Publisher(
            EditionStore store,
            LiveFacts live,
            Reports reports,
            ReportTemplates templates,
            Packs packs,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.live = live;
        this.reports = reports;
        this.templates = templates;
        this.packs = packs;
        this.audit = audit;
        writing = new TransactionTemplate(transactions);
        writing.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        reading = new TransactionTemplate(transactions);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        reading.setReadOnly(true);
    }

    Preview preview(String council, String report, @Nullable Period period) {
        return reading.execute(_ ->
                switch (reports.render(council, report, period)) {
                    case Rendering.Refused(var faults) -> new Preview.Faulty(words(faults));
                    case Rendering.Rendered(_, var info, _) -> {
                        var facts = live.of(council, report, info.period(), info.figures());
                        int last = store.last(council, report, info.period());
                        yield new Preview.Ready(
                                info,
                                last + 1,
                                Press.formats(info),
                                facts.stream()
                                        .collect(
                                                Collectors.groupingBy(
                                                        Fact::kind, Collectors.counting())),
                                changes(council, report, info.period(), last, facts));
                    }
                });
    }

    /// Two at once become two editions, one after the other.
    Publishing publish(Publishing.Order order) {
        return writing.execute(status -> {
            store.lock();
            var result = freeze(order);
            if (result instanceof Publishing.Refused) {
                status.setRollbackOnly();
            }
            return result;
        });
    }

    private Publishing freeze(Publishing.Order order) {
        return switch (reports.render(order.council(), order.report(), order.period())) {
            case Rendering.Refused(var faults) -> new Publishing.Refused(words(faults));
            case Rendering.Rendered rendered -> {
                int number =
                        store.last(order.council(), order.report(), rendered.info().period()) + 1;
                var problems = problems(order, number);
                yield problems.isEmpty()
                        ? freeze(order, rendered, number)
                        : new Publishing.Refused(problems);
            }
        };
    }

    private static List<String> problems(Publishing.Order order, int number) {
        var problems = new ArrayList<String>();
        var expected = order.expected();
        if (expected != null && expected != number) {
            problems.add(
                    "Edition %d has been published in the meantime. Look at it before you publish another"
                            .formatted(number - 1));
        }
        if (number > 1 && order.note().isEmpty()) {
            problems.add("Enter what changed since edition " + (number - 1));
        }
        return problems;
    }

    private Publishing freeze(Publishing.Order order, Rendering.Rendered rendered, int number) {
        var info = rendered.info();
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var facts = live.of(order.council(), order.report(), info.period(), info.figures());
        var changes = changes(order.council(), order.report(), info.period(), number - 1, facts);
        var document =
                new Marking(number, Edition.day(now), info.period(), order.note(), changes)
                        .on(rendered.document());
        var frozen =
                new Frozen(
                        order.council(),
                        order.report(),
                        info.period(),
                        number,
                        document.title(),
                        document.subtitle(),
                        now,
                        order.actor(),
                        order.note(),
                        info.figures(),
                        Edition.PROGRAM,
                        Assessor.RULES_VERSION,
                        FrozenDocument.text(document),
                        templates
                                .find(order.council(), order.report())
                                .map(ReportTemplate::markdown)
                                .orElseThrow(),
                        Press.zip(packs.files(order.council())),
                        facts,
                        Press.files(document, Press.formats(info)));
        var seal = Seal.of(frozen);
        var edition = frozen.edition(store.add(frozen, seal), seal);
        audit.entry(
                order.actor(),
                order.council(),
                "published",
                order.report(),
                "%s, SHA-256 %s%s"
                        .formatted(
                                edition.name(),
                                seal,
                                order.note().isEmpty() ? "" : ": " + order.note()));
        return new Publishing.Done(edition, changes);
    }

    /// What differs from an edition; nothing where there is no such edition.
    private List<Change> changes(
            String council, String report, Period period, int number, List<Fact> facts) {
        return store.list(council, report).stream()
                .filter(one -> one.period().equals(period) && one.number() == number)
                .findFirst()
                .map(before -> Change.between(store.facts(before.id()), facts))
                .orElse(List.of());
    }

    private static List<String> words(List<Fault> faults) {
        return faults.stream().map(Fault::text).toList();
    }
}
