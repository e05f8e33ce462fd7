package org.outturn.opendocument;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.outturn.design.Colour;
import org.outturn.document.Markup;
import org.outturn.document.Table;

/// The styles that an OpenDocument spreadsheet turns out to need, each named once.
final class OdsStyles {
    private static final String HEAD =
            "<style:table-cell-properties fo:background-color=\"#f3f2f1\" fo:wrap-option=\"wrap\""
                    + " fo:border-bottom=\"1pt solid #0b0c0c\" style:vertical-align=\"bottom\"/>";
    private static final Map<String, String> CELLS =
            Map.of(
                    "title",
                    text("fo:font-weight=\"bold\" fo:font-size=\"18pt\""),
                    "strong",
                    text("fo:font-weight=\"bold\""),
                    "caption",
                    text("fo:font-weight=\"bold\" fo:font-size=\"13pt\""),
                    "head",
                    HEAD + text("fo:font-weight=\"bold\""),
                    "head-figure",
                    HEAD
                            + "<style:paragraph-properties fo:text-align=\"end\"/>"
                            + text("fo:font-weight=\"bold\""),
                    "note",
                    text("fo:color=\"#505a5f\""),
                    "words",
                    top(""),
                    "words-figure",
                    top("") + "<style:paragraph-properties fo:text-align=\"end\"/>",
                    "total",
                    top(" fo:border-top=\"1pt solid #0b0c0c\"") + text("fo:font-weight=\"bold\""),
                    "none",
                    top("") + text("fo:color=\"#505a5f\""));

    private final Map<String, String> styles = new LinkedHashMap<>();

    private static String text(String properties) {
        return "<style:text-properties " + properties + "/>";
    }

    private static String top(String more) {
        return "<style:table-cell-properties fo:wrap-option=\"wrap\" style:vertical-align=\"top\""
                + more
                + "/>";
    }

    /// One of the kinds of cell above.
    String cell(String kind) {
        return styled("cell-" + kind, "table-cell", "", CELLS.getOrDefault(kind, ""));
    }

    /// A cell for figures of a unit and a number of decimals, with the signs that follow them.
    String figure(Table.Figure figure, String after, boolean total) {
        var data = number(figure, after);
        return styled(
                "cell-" + data + (total ? "-total" : ""),
                "table-cell",
                data,
                CELLS.getOrDefault(total ? "total" : "words", ""));
    }

    /// A cell on a colour, with ink that can be read on it.
    String on(Colour colour) {
        var name = "cell-" + colour.toString().substring(1);
        var look =
                "<style:table-cell-properties fo:background-color=\"%s\" fo:wrap-option=\"wrap\" style:vertical-align=\"top\"/>"
                        .formatted(colour);
        return styled(
                name,
                "table-cell",
                "",
                look + text("fo:font-weight=\"bold\" fo:color=\"" + colour.ink() + "\""));
    }

    /// A column as wide as some characters.
    String column(double characters) {
        var name = "column-" + Math.round(characters * 10);
        var look =
                "<style:table-column-properties style:column-width=\"%smm\"/>"
                        .formatted(String.format(Locale.ROOT, "%.1f", characters * 2.1));
        return styled(name, "table-column", "", look);
    }

    private String styled(String name, String family, String data, String look) {
        var style = new Markup();
        style.open(
                "style:style",
                "style:name",
                name,
                "style:family",
                family,
                "style:parent-style-name",
                family.equals("table-cell") ? "Default" : "",
                "style:data-style-name",
                data);
        styles.put(name, style.raw(look).close().finish());
        return name;
    }

    private String number(Table.Figure figure, String after) {
        var unit = figure.unit().name().toLowerCase(Locale.ROOT);
        var name =
                "number-"
                        + unit
                        + "-"
                        + figure.decimals()
                        + (after.isEmpty() ? "" : "-" + Integer.toHexString(after.hashCode()));
        var element =
                figure.unit() == Table.Unit.PERCENT
                        ? "number:percentage-style"
                        : "number:number-style";
        var out = new Markup().open(element, "style:name", name);
        if (figure.unit() == Table.Unit.POUNDS) {
            out.element("number:text", "£");
        }
        out.empty(
                "number:number",
                "number:decimal-places",
                Integer.toString(figure.decimals()),
                "number:min-decimal-places",
                Integer.toString(figure.decimals()),
                "number:min-integer-digits",
                "1",
                "number:grouping",
                "true");
        var end = (figure.unit() == Table.Unit.PERCENT ? "%" : "") + after;
        if (!end.isEmpty()) {
            out.element("number:text", end);
        }
        styles.put(name, out.close().finish());
        return name;
    }

    String part() {
        var out = new Markup().open("office:automatic-styles");
        styles.values().forEach(out::raw);
        return out.close().finish();
    }
}
