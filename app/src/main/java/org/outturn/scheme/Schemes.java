package org.outturn.scheme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.outturn.assessment.Assessment;
import org.outturn.audit.Audit;
import org.outturn.catalogue.Catalogue;
import org.outturn.catalogue.Framework;
import org.outturn.catalogue.Indicator;
import org.outturn.catalogue.Scheme;
import org.outturn.council.Councils;
import org.outturn.rules.period.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The room's door: a scheme is tried without a trace, and saved as a further version through the catalogue, in one transaction with the
/// ratings that follow and an audit entry.
@Service
public class Schemes {
    static final String SAVED = "rating scheme saved";

    private final Councils councils;
    private final Catalogue catalogue;
    private final Assessment assessment;
    private final Audit audit;
    private final TransactionTemplate writing;

    Schemes(
            Councils councils,
            Catalogue catalogue,
            Assessment assessment,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.councils = councils;
        this.catalogue = catalogue;
        this.assessment = assessment;
        this.audit = audit;
        writing = new TransactionTemplate(transactions);
    }

    /// What became of a scheme that was to be saved.
    public sealed interface Saving {
        /// @param kept how many verdicts came out differently and were kept
        record Saved(Scheme scheme, int kept) implements Saving {}

        record Refused(String problem) implements Saving {}

        /// Somebody else saved a version in the meantime; nothing was saved.
        record Overtaken(Scheme newest) implements Saving {}
    }

    /// How each figure is rated now, and how it would be if some indicators took the scheme. Nothing is written.
    List<Compared> trial(
            String council, Scheme scheme, Set<String> indicators, List<Period> years) {
        var now = catalogue.framework(council);
        var tried = with(now, scheme, indicators);
        var before =
                assessment.trial(
                        council, now, indicators, one -> years.contains(one.financialYear()));
        var after =
                assessment.trial(
                        council, tried, indicators, one -> years.contains(one.financialYear()));
        var compared = new ArrayList<Compared>();
        for (int i = 0; i < before.size(); i++) {
            compared.add(new Compared(before.get(i), after.get(i)));
        }
        return compared;
    }

    /// @param scheme its version is not looked at; it becomes the next one
    /// @param takers indicators that are rated by it from now on, besides those that are already
    /// @param edited the newest version when the text was opened; 0 for a new scheme
    public Saving save(
            String council,
            Scheme scheme,
            Set<String> takers,
            int edited,
            String actor,
            String why) {
        return writing.execute(status -> {
            var saving = saved(council, scheme, takers, edited, actor, why);
            if (!(saving instanceof Saving.Saved)) {
                status.setRollbackOnly();
            }
            return saving;
        });
    }

    private Saving saved(
            String council,
            Scheme scheme,
            Set<String> takers,
            int edited,
            String actor,
            String why) {
        // Other changes to the council wait from here on, so that what is read now still holds when
        // it is written.
        councils.touch(council);
        var now = catalogue.framework(council);
        var newest = now.scheme(scheme.id()).orElse(null);
        if (newest != null && newest.version() != edited) {
            return new Saving.Overtaken(newest);
        }
        if (newest != null && isSame(newest, scheme) && takers.isEmpty()) {
            return new Saving.Refused(
                    "Nothing has changed: this is what version %d says already"
                            .formatted(newest.version()));
        }
        var next = with(now, scheme, takers);
        var given =
                new Framework(
                        next.ratings(),
                        next.schemes(),
                        List.of(),
                        next.indicators(),
                        List.of(),
                        List.of());
        return switch (catalogue.save(council, given)) {
            case Catalogue.Saved.Refused(var changed) ->
                    new Saving.Refused(changed.getFirst().problem());
            case Catalogue.Saved.Done _ -> {
                int kept = assessment.assessAll(council);
                var done = next.scheme(scheme.id()).orElseThrow();
                audit.entry(
                        actor,
                        council,
                        SAVED,
                        subject(done.id(), done.version()),
                        "%s (%d %s kept%s)"
                                .formatted(
                                        why,
                                        kept,
                                        kept == 1 ? "verdict" : "verdicts",
                                        takers.isEmpty()
                                                ? ""
                                                : "; now rated by it: "
                                                        + String.join(", ", takers)));
                yield new Saving.Saved(done, kept);
            }
        };
    }

    /// How the audit names a version.
    static String subject(String scheme, int version) {
        return "%s version %d".formatted(scheme, version);
    }

    /// The framework with a scheme in its next version, by which some indicators are rated.
    private static Framework with(Framework now, Scheme scheme, Set<String> takers) {
        var schemes = new ArrayList<Scheme>();
        boolean isNew = true;
        for (var one : now.schemes()) {
            if (one.id().equals(scheme.id())) {
                schemes.add(isSame(one, scheme) ? one : numbered(scheme, one.version() + 1));
                isNew = false;
            } else {
                schemes.add(one);
            }
        }
        if (isNew) {
            schemes.add(numbered(scheme, 1));
        }
        var indicators = new ArrayList<Indicator>();
        for (var one : now.indicators()) {
            indicators.add(
                    takers.contains(one.id()) && !one.scheme().equals(scheme.id())
                            ? one.ratedBy(scheme.id())
                            : one);
        }
        return new Framework(
                now.ratings(), schemes, now.groupings(), indicators, now.targets(), now.cutOffs());
    }

    private static boolean isSame(Scheme one, Scheme other) {
        return one.definition().equals(other.definition())
                && one.name().equals(other.name())
                && java.util.Objects.equals(one.note(), other.note());
    }

    private static Scheme numbered(Scheme one, int version) {
        return new Scheme(one.id(), version, one.name(), one.rule(), one.definition(), one.note());
    }

    /// Ids of the indicators that a scheme rates, in the council's order.
    static Set<String> ratedBy(Framework framework, String scheme) {
        var ids = new LinkedHashSet<String>();
        framework.indicators().stream()
                .filter(one -> one.scheme().equals(scheme))
                .forEach(one -> ids.add(one.id()));
        return ids;
    }
}
