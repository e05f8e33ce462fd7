package org.outturn.terminal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.council.Council;
import org.outturn.council.Councils;

/// Councils as the command line names them.
public final class Named {
    private Named() {}

    /// The council that was named, or all.
    public static List<Council> chosen(Councils councils, @Nullable String id) {
        if (id == null) {
            return councils.list();
        }
        return List.of(named(councils, id));
    }

    public static Council named(Councils councils, String id) {
        return councils.find(id).orElseThrow(() -> new Trouble(unknown(councils, id)));
    }

    private static String unknown(Councils councils, String id) {
        var known = councils.list().stream().map(Council::id).toList();
        return known.isEmpty()
                ? "There is no council yet. Import a pack first: outturn import examples/dorset"
                : "There is no council '%s'. There are: %s".formatted(id, String.join(", ", known));
    }
}
