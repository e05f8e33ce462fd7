package org.outturn.upkeep.page;

import java.util.List;
import org.outturn.design.Field;
import org.outturn.design.Option;

/// One of several words, or any of them.
///
/// @param many whether more than one can be chosen
public record ChoiceField(Field field, List<Option> options, boolean many) {
    public String id(int option) {
        return option == 0 ? field.id() : field.id() + "-" + (option + 1);
    }

    public String type() {
        return many ? "checkbox" : "radio";
    }

    /// GOV.UK's name of the component.
    public String component() {
        return many ? "govuk-checkboxes" : "govuk-radios";
    }
}
