package org.outturn.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.outturn.audit.Entry;
import org.outturn.packfile.PackTable;
import org.outturn.upkeep.TableWords;

/// What entries can be of: a table of the pack, or something else that is kept or done.
///
/// @param word in addresses
/// @param name what the filter calls it
/// @param one what one of it is called; empty where the action says it
/// @param table null where it is none
/// @param pattern of action and subject, as the audit and Java both read it
record Kind(String word, String name, String one, @Nullable PackTable table, Pattern pattern) {
    static final Kind TEXTS = of("texts", "Commentary and other texts", "text", "^changed .*\\.");
    static final Kind PACK = of("imports", "Imports of packs", "pack", "^imported pack$");
    static final Kind RELEASES =
            of("releases", "Benchmark sets", "benchmark set", "^imported benchmark set ");
    static final Kind SCHEMES = of("schemes", "Rating schemes", "", "^rating scheme ");
    static final Kind REPORTS =
            of("reports", "Reports and templates", "", "^(template |published )");
    static final Kind REVIEWS = of("reviewed", "Risks reviewed", "", "^risk reviewed ");
    static final Kind UPDATES =
            of("updated", "Recommendations updated", "", "^recommendation updated ");
    static final Kind PROPOSALS = of("proposals", "Proposals", "", "^proposed ");

    /// Of what was done to accounts, for administrators.
    static final Kind ACCOUNTS =
            of(
                    "accounts",
                    "Accounts and signing in",
                    "",
                    "^(account|role|password|signed|sign-in) ");

    private static final List<Kind> ALL = all();

    static List<Kind> list(boolean accounts) {
        return ALL.stream().filter(one -> accounts || !one.equals(ACCOUNTS)).toList();
    }

    static Optional<Kind> find(String word) {
        return ALL.stream().filter(one -> one.word().equals(word)).findFirst();
    }

    static Optional<Kind> of(Entry entry) {
        var text = entry.action() + " " + entry.subject();
        return ALL.stream().filter(one -> one.pattern().matcher(text).find()).findFirst();
    }

    /// Of everything whose first word names an indicator.
    static String ofIndicators() {
        var tables = new ArrayList<String>();
        for (var table : PackTable.values()) {
            if (isOfIndicators(table)) {
                tables.add(table.word());
            }
        }
        return "^(added|changed|removed) (commentary/.*|%s)$".formatted(String.join("|", tables));
    }

    static boolean isOfIndicators(PackTable table) {
        return table == PackTable.INDICATORS || table.keys().getFirst().equals("indicator");
    }

    private static List<Kind> all() {
        var all = new ArrayList<Kind>();
        for (var table : PackTable.values()) {
            all.add(
                    new Kind(
                            table.word(),
                            TableWords.name(table),
                            TableWords.one(table),
                            table,
                            Pattern.compile(
                                    "^(added|changed|removed) %s$".formatted(table.word()))));
        }
        all.addAll(
                List.of(
                        TEXTS, SCHEMES, REPORTS, PACK, RELEASES, REVIEWS, UPDATES, PROPOSALS,
                        ACCOUNTS));
        return List.copyOf(all);
    }

    private static Kind of(String word, String name, String one, String pattern) {
        return new Kind(word, name, one, null, Pattern.compile(pattern));
    }
}
