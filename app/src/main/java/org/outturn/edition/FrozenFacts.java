package org.outturn.edition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.outturn.fact.Change;
import org.outturn.fact.Fact;
import org.outturn.packfile.PackTable;
import org.springframework.stereotype.Component;

/// The facts of editions as they were frozen, and which of them their reports show.
@Component
record FrozenFacts(EditionStore store) {
    /// What is another in the later of two editions, of what both show.
    List<Change> changes(long earlier, long later) {
        return changes(earlier, store.facts(later), shown(later));
    }

    /// What is another than in an edition, of what it and the later report show.
    List<Change> changes(long earlier, List<Fact> later, Shown shown) {
        var before = shown(earlier);
        return Change.between(store.facts(earlier), later, before::shows, shown::shows);
    }

    Printed printed(long id) {
        return Printed.of(FrozenDocument.read(store.document(id)), store.template(id));
    }

    Shown shown(long id) {
        return new Shown(printed(id), tables(store.pack(id)));
    }

    /// The tables of a frozen pack that name measures and areas.
    private static Map<String, String> tables(Bytes pack) {
        var tables = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack.array()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(PackTable.INDICATORS.file())
                        || entry.getName().equals(PackTable.AREAS.file())) {
                    tables.put(
                            entry.getName(),
                            new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }
}
