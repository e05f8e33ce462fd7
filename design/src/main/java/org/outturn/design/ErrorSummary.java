package org.outturn.design;

import java.util.List;

/// Every fault of a form, each leading to its field.
public record ErrorSummary(String title, List<Link> errors) {
    public static ErrorSummary of(List<Link> errors) {
        return new ErrorSummary("There is a problem", errors);
    }
}
