package org.outturn.edition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Published;
import org.outturn.document.Document;
import org.outturn.document.Format;
import org.outturn.fact.Change;
import org.outturn.fact.Fact;
import org.outturn.fact.LiveFacts;
import org.outturn.publication.Reports;
import org.outturn.rules.period.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The room's door: reports are published as editions, which are read, compared and made again, and never changed.
@Service
public class Editions implements Published {
    private final EditionStore store;
    private final FrozenFacts frozen;
    private final LiveFacts live;
    private final Reports reports;
    private final Publisher publisher;
    private final TransactionTemplate reading;

    Editions(
            EditionStore store,
            FrozenFacts frozen,
            LiveFacts live,
            Reports reports,
            Publisher publisher,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.frozen = frozen;
        this.live = live;
        this.reports = reports;
        this.publisher = publisher;
        reading = new TransactionTemplate(transactions);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        reading.setReadOnly(true);
    }

    @Override
    public boolean isPublished(String council, String report) {
        return store.exists(council, report);
    }

    /// Newest period first, and of each period the newest edition first.
    ///
    /// @param council none: of every council
    /// @param report none: every report
    public List<Edition> list(@Nullable String council, @Nullable String report) {
        return store.list(council, report);
    }

    /// The newest edition of each report for each period.
    public List<Edition> newest(@Nullable String council, @Nullable String report) {
        return list(council, report).stream()
                .collect(
                        Collectors.groupingBy(
                                one -> List.of(one.council(), one.report(), one.period()),
                                java.util.LinkedHashMap::new,
                                Collectors.toList()))
                .values()
                .stream()
                .map(List::getFirst)
                .toList();
    }

    public Optional<Edition> find(String council, String report, Period period, int number) {
        return list(council, report).stream()
                .filter(one -> one.period().equals(period) && one.number() == number)
                .findFirst();
    }

    public Document document(Edition edition) {
        return FrozenDocument.read(store.document(edition.id()));
    }

    /// Everything that the report could draw on, as it was.
    public List<Fact> facts(Edition edition) {
        return store.facts(edition.id());
    }

    public String template(Edition edition) {
        return store.template(edition.id());
    }

    /// The stored file, byte for byte.
    public Optional<Bytes> file(Edition edition, Format format) {
        return store.file(edition.id(), format);
    }

    /// The council's pack as it was, zipped.
    public Bytes pack(Edition edition) {
        return store.pack(edition.id());
    }

    /// Puts the frozen pack into a folder, to be imported elsewhere.
    public void unpack(Edition edition, Path folder) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack(edition).array()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException(entry.getName() + " would leave the folder");
                }
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
    }

    /// What publishing would freeze now.
    public Preview preview(String council, String report, @Nullable Period period) {
        return publisher.preview(council, report, period);
    }

    /// Freezes a report as it is now, in one transaction: two at once become two editions, one after the other.
    public Publishing publish(Publishing.Order order) {
        return publisher.publish(order);
    }

    /// Publishes the report's first edition for its period; nothing when there is one.
    public Optional<Publishing> publishFirst(String council, String report, String actor) {
        var period =
                reports.find(council, report)
                        .map(info -> info.period())
                        .filter(own -> store.last(council, report, own) == 0);
        return period.map(own ->
                publisher.publish(new Publishing.Order(council, report, own, "", actor, null)));
    }

    /// What is another now than when the edition was published.
    public List<Change> since(Edition edition) {
        return read(() ->
                Change.between(
                        store.facts(edition.id()),
                        live.of(
                                edition.council(),
                                edition.report(),
                                edition.period(),
                                edition.figures())));
    }

    /// What is another in the later of two editions, whether or not their reports show it: for readers who have signed in.
    public List<Change> changes(Edition earlier, Edition later) {
        return Change.between(store.facts(earlier.id()), store.facts(later.id()));
    }

    /// What is another in the later of two editions, of what both reports show: for everybody.
    public List<Change> shownChanges(Edition earlier, Edition later) {
        return frozen.changes(earlier.id(), later.id());
    }

    /// What the report of an edition prints.
    public Printed printed(Edition edition) {
        return frozen.printed(edition.id());
    }

    /// Makes every file again from the frozen document.
    public Verification verify(Edition edition) {
        return read(() -> verified(edition, document(edition)));
    }

    /// Marks a document that was made anew from the edition's pack as the edition was marked, and makes every file of it.
    public Verification verify(Edition edition, Document anew) {
        return read(() -> verified(edition, Marking.of(document(edition)).on(anew)));
    }

    private Verification verified(Edition edition, Document anew) {
        var frozen = store.frozen(edition.id());
        return new Verification(
                Seal.of(frozen).equals(edition.seal()),
                FrozenDocument.text(anew).equals(frozen.document()),
                frozen.files().entrySet().stream()
                        .map(file ->
                                new Verification.Match(
                                        file.getKey(),
                                        file.getValue().sha256(),
                                        Press.file(anew, file.getKey()).sha256()))
                        .toList());
    }

    private <T> T read(Supplier<T> work) {
        return reading.execute(_ -> work.get());
    }
}
