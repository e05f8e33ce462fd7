package org.outturn.desk;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a report may be called on the command line and in addresses.
final class ReportName {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /// Taken by the page on which new ones are started.
    private static final String NEW = "new";

    private ReportName() {}

    /// What is wrong with a name; null when nothing is.
    static @Nullable String fault(String name) {
        if (name.isEmpty()) {
            return "Enter a name";
        }
        if (!FORM.matcher(name).matches()) {
            return "A name begins with a letter and holds small letters, digits and hyphens only, at most 40";
        }
        return name.equals(NEW) ? "'new' is not free; choose another name" : null;
    }
}
