package org.outturn.edition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.audit.Audit;
import org.outturn.council.Councils;
import org.outturn.fact.Change;
import org.outturn.fact.Fact;
import org.outturn.fact.LiveFacts;
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
    private final FrozenFacts frozen;
    private final LiveFacts live;
    private final Reports reports;
    private final ReportTemplates templates;
    private final Packs packs;
    private final Councils councils;
    private final Audit audit;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    Publisher(
            EditionStore store,
            FrozenFacts frozen,
            LiveFacts live,
            Reports reports,
            ReportTemplates templates,
            Packs packs,
            Councils councils,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.frozen = frozen;
        this.live = live;
        this.reports = reports;
        this.templates = templates;
        this.packs = packs;
        this.councils = councils;
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
                                        .filter(Fact::isSomething)
                                        .collect(
                                                Collectors.groupingBy(
                                                        Fact::kind,
                                                        Collectors.collectingAndThen(
                                                                Collectors.mapping(
                                                                        Publisher::counted,
                                                                        Collectors.toSet()),
                                                                things -> (long) things.size()))),
                                changes(council, report, info.period(), last, facts));
                    }
                });
    }

    /// What a fact is counted as.
    private static Object counted(Fact fact) {
        return fact.kind().isCountedOnce() ? fact.thing() : fact;
    }

    /// Two at once become two editions, one after the other.
    Publishing publish(Publishing.Order order) {
        return writing.execute(status -> {
            store.lock();
            // Also of those that share a service with it.
            councils.list().forEach(one -> councils.forget(one.id()));
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
        var template =
                templates
                        .find(order.council(), order.report())
                        .map(ReportTemplate::markdown)
                        .orElseThrow();
        var pack = packs.files(order.council());
        var before = before(order.council(), order.report(), info.period(), number - 1);
        var changes =
                before.map(one -> Change.between(store.facts(one.id()), facts)).orElse(List.of());
        var shown = new Shown(Printed.of(rendered.document(), template), pack);
        var listed = before.map(one -> frozen.changes(one.id(), facts, shown)).orElse(List.of());
        var document =
                Marking.of(number, Edition.day(now), info.period(), order.note(), listed)
                        .on(rendered.document());
        var whole =
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
                        template,
                        Press.zip(pack),
                        facts,
                        Press.files(document, Press.formats(info)));
        var seal = Seal.of(whole);
        var edition = whole.edition(store.add(whole, seal), seal);
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
        return before(council, report, period, number)
                .map(before -> Change.between(store.facts(before.id()), facts))
                .orElse(List.of());
    }

    private Optional<Edition> before(String council, String report, Period period, int number) {
        return store.list(council, report).stream()
                .filter(one -> one.period().equals(period) && one.number() == number)
                .findFirst();
    }

    private static List<String> words(List<Fault> faults) {
        return faults.stream().map(Fault::text).toList();
    }
}
