package org.outturn.design;

import java.util.List;

/// Any of several.
///
/// @param small for filters, where room is short
public record Checkboxes(String name, String legend, List<Option> options, boolean small) {
    public String id(int option) {
        return option == 0 ? name : name + "-" + (option + 1);
    }

    public String classes() {
        return small ? "govuk-checkboxes govuk-checkboxes--small" : "govuk-checkboxes";
    }
}
