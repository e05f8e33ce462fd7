package org.outturn.design;

import java.util.List;

/// One of several.
///
/// @param small for filters, where room is short
public record Radios(String name, String legend, List<Option> options, boolean small) {
    public String id(int option) {
        return option == 0 ? name : name + "-" + (option + 1);
    }

    public String classes() {
        return small ? "govuk-radios govuk-radios--small" : "govuk-radios";
    }
}
