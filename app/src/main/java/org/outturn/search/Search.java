package org.outturn.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// The room's door: everything of a council that has all the words asked for, or words that begin like them.
@Service
public class Search {
    private static final int FIRST = 80;
    private static final int MOST = 2000;
    private static final int WORDS = 8;

    private final SearchStore store;

    Search(SearchStore store) {
        this.store = store;
    }

    /// None where nothing is asked.
    ///
    /// @param all whether more are wanted than the best
    public Hits find(String council, String asked, boolean all) {
        var query = query(asked);
        return query.isEmpty() ? Hits.NONE : store.find(council, query, all ? MOST : FIRST);
    }

    /// In the words of PostgreSQL: `waiting:* & time:*`. Signs part words and mean nothing.
    static String query(String asked) {
        return Arrays.stream(asked.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }
}
