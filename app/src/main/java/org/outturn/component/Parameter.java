package org.outturn.component;

/// Something that a component can be told, declared once: errors and help come from it.
///
/// @param form how it is written
public record Parameter(String name, String form, String about) {
    public static final Parameter CAPTION =
            new Parameter("caption", "words", "the title of the table or picture");
    public static final Parameter MEASURES =
            new Parameter("measures", "a filter", "which measures; left out: those of the report");
    public static final Parameter SORT =
            new Parameter(
                    "sort",
                    "code, title, rating, unit or a kind of grouping",
                    "the order; left out: the council's own");
    public static final Parameter COLUMNS =
            new Parameter("columns", "a list of `column: heading`", "what is shown, in order");
    public static final Parameter KINDS =
            new Parameter("kinds", "a list", "which kinds of commentary, in order");
}
