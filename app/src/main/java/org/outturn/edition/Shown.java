package org.outturn.edition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.outturn.council.Area;
import org.outturn.fact.Fact;
import org.outturn.packfile.PackTable;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.Limits;
import org.outturn.plainfile.Table;

/// Which facts of an edition its report shows. The others were frozen with it and are for readers who have signed in.
///
/// Titles are those of the frozen pack, so that the answer is the same in years.
final class Shown {
    /// The key of how many risks are counted at an impact and a likelihood.
    private static final Pattern COUNTED = Pattern.compile("counted \\d+ \\d+");

    private final Printed printed;
    private final String letters;

    /// The titles of the measures that it shows, by id.
    private final Map<String, String> measures = new HashMap<>();

    private final Map<String, String> areas = new HashMap<>();
    private final Set<String> schemes = new HashSet<>();

    /// @param pack the texts of the pack's files by their paths
    Shown(Printed printed, Map<String, String> pack) {
        this.printed = printed;
        letters = printed.letters();
        for (var row : table(pack, PackTable.INDICATORS).rows()) {
            var id = row.cell("id").text();
            var title = row.cell("title").text();
            if (printed.shows(id, row.cell("code").words(), title, row.cell("variant").words())) {
                measures.put(id, Printed.titled(title, row.cell("variant").words()));
                schemes.add(row.cell("scheme").text());
            }
        }
        table(pack, PackTable.AREAS)
                .rows()
                .forEach(row -> areas.put(row.cell("id").text(), row.cell("name").text()));
    }

    boolean shows(Fact fact) {
        var of = fact.key().split(" ", 2)[0];
        return switch (fact.kind()) {
            case FIGURE, TARGET, CUT_OFF, RATING, DIRECTION -> showsSeries(of);
            case COMMENTARY -> showsSeries(of) && says(fact.value());
            case SCHEME -> schemes.contains(fact.key());
            case RISK ->
                    (COUNTED.matcher(fact.key()).matches() && printed.isMapped())
                            || printed.shows(fact.subject())
                            || (fact.subject().startsWith(of + " ")
                                    && printed.shows(fact.subject().substring(of.length() + 1)));
            case BUDGET ->
                    printed.shows(fact.subject().substring(fact.subject().indexOf(": ") + 2));
            case COMMITMENT -> printed.shows(fact.subject());
            case TEMPLATE -> says(fact.value());
        };
    }

    private boolean showsSeries(String series) {
        int at = series.indexOf('@');
        var title = measures.get(at < 0 ? series : series.substring(0, at));
        if (title == null) {
            return false;
        }
        var id = at < 0 ? Area.WHOLE : series.substring(at + 1);
        if (id.equals(Area.WHOLE)) {
            return true;
        }
        var area = areas.getOrDefault(id, id);
        return printed.shows(area) || printed.shows(title + ": " + area);
    }

    /// Whether these words, written as Markdown, stand in it.
    private boolean says(String markdown) {
        var sought = Printed.letters(markdown);
        return !sought.isBlank() && letters.contains(sought);
    }

    private static Table table(Map<String, String> pack, PackTable kind) {
        var text = pack.get(kind.file());
        return text == null
                ? Table.NONE
                : Table.read(kind.columns(), text, Limits.USUAL.rows(), new Faults());
    }
}
