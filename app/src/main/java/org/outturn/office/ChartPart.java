package org.outturn.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.outturn.document.Markup;
import org.outturn.document.Plot;
import org.outturn.document.Table;

/// A picture of figures as a chart that Word and PowerPoint draw themselves: it can be edited and carries its figures in a small
/// workbook.
public final class ChartPart {
    /// The name of charts among graphics.
    public static final String SPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private static final String[] SPACES = {
        "xmlns:c", SPACE,
        "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    };
    private static final List<String> COLOURS =
            List.of("1D70B8", "505A5F", "D4351C", "00703C", "F47738", "4C2C92");

    /// Figures so far apart need no decimals on the axis.
    private static final BigDecimal WIDE = BigDecimal.valueOf(5);

    private static final BigDecimal MOST = BigDecimal.valueOf(75);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /// The letters that stand side by side beneath a chart.
    private static final int ACROSS = 110;

    private final Plot plot;

    public ChartPart(Plot plot) {
        this.plot = plot;
    }

    /// The chart as a part of the file; its workbook is the relation `rId1`.
    public String part() {
        var out = new Markup();
        out.open("c:chartSpace", SPACES);
        out.empty("c:roundedCorners", "val", "0");
        out.open("c:chart").empty("c:autoTitleDeleted", "val", "1");
        out.open("c:plotArea").empty("c:layout");
        out.open("c:lineChart").empty("c:grouping", "val", "standard");
        out.empty("c:varyColors", "val", "0");
        for (int i = 0; i < plot.lines().size(); i++) {
            line(out, i);
        }
        out.empty("c:marker", "val", "1");
        out.empty("c:axId", "val", "1").empty("c:axId", "val", "2").close();
        axis(out, "c:catAx", "1", "2", "b");
        axis(out, "c:valAx", "2", "1", "l");
        out.close();
        out.open("c:legend")
                .empty("c:legendPos", "val", "b")
                .empty("c:overlay", "val", "0")
                .close();
        out.empty("c:plotVisOnly", "val", "1").empty("c:dispBlanksAs", "val", "gap").close();
        out.open("c:txPr").empty("a:bodyPr").open("a:p").open("a:pPr");
        out.empty("a:defRPr", "sz", "900");
        out.close().empty("a:endParaRPr", "lang", "en-GB").close().close();
        out.open("c:externalData", "r:id", "rId1").empty("c:autoUpdate", "val", "0").close();
        return out.close().finish();
    }

    private void line(Markup out, int index) {
        var line = plot.lines().get(index);
        var column = (char) ('B' + index);
        var number = Integer.toString(index);
        int last = plot.labels().size() + 1;
        out.open("c:ser").empty("c:idx", "val", number).empty("c:order", "val", number);
        out.open("c:tx").open("c:strRef").element("c:f", "Figures!$" + column + "$1");
        out.open("c:strCache").empty("c:ptCount", "val", "1");
        out.open("c:pt", "idx", "0").element("c:v", line.name()).close().close().close().close();
        out.open("c:spPr").open("a:ln", "w", index == 0 ? "28575" : "19050").open("a:solidFill");
        out.empty("a:srgbClr", "val", COLOURS.get(index % COLOURS.size())).close();
        // Beside the results every other line is dashed, so that colour is not all that tells them
        // apart.
        out.empty("a:prstDash", "val", index == 0 ? "solid" : index % 2 == 1 ? "dash" : "sysDot");
        out.close().close();
        out.open("c:marker").empty("c:symbol", "val", index == 0 ? "circle" : "none").close();
        out.open("c:cat").open("c:strRef").element("c:f", "Figures!$A$2:$A$" + last);
        out.open("c:strCache");
        points(out, plot.labels());
        out.close().close().close();
        out.open("c:val").open("c:numRef");
        out.element("c:f", "Figures!$" + column + "$2:$" + column + "$" + last);
        out.open("c:numCache").element("c:formatCode", format());
        points(
                out,
                line.values().stream()
                        .map(value -> value == null ? "" : shared(value).toPlainString())
                        .toList());
        out.close().close().close();
        out.empty("c:smooth", "val", "0").close();
    }

    private static void points(Markup out, List<String> values) {
        out.empty("c:ptCount", "val", Integer.toString(values.size()));
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                out.open("c:pt", "idx", Integer.toString(i)).element("c:v", values.get(i)).close();
            }
        }
    }

    private void axis(Markup out, String name, String id, String other, String side) {
        boolean values = name.equals("c:valAx");
        out.open(name).empty("c:axId", "val", id);
        out.open("c:scaling").empty("c:orientation", "val", "minMax");
        if (values && isNearlyAll()) {
            out.empty("c:max", "val", "1");
        }
        out.close();
        out.empty("c:delete", "val", "0").empty("c:axPos", "val", side);
        if (values) {
            out.open("c:majorGridlines").open("c:spPr").open("a:ln", "w", "6350");
            out.open("a:solidFill").empty("a:srgbClr", "val", "D9D9D9");
            out.close().close().close().close();
        }
        out.empty("c:numFmt", "formatCode", values ? axis() : "General", "sourceLinked", "0");
        out.empty("c:majorTickMark", "val", "out").empty("c:minorTickMark", "val", "none");
        out.empty("c:tickLblPos", "val", "low");
        out.empty("c:crossAx", "val", other).empty("c:crosses", "val", "autoZero");
        if (!values) {
            out.empty("c:tickLblSkip", "val", Integer.toString(skip()));
        }
        out.close();
    }

    /// Every how many labels one is shown, so that none is turned or cut.
    private int skip() {
        int longest = plot.labels().stream().mapToInt(String::length).max().orElse(0);
        return Math.max(1, Math.ceilDiv(plot.labels().size() * (longest + 2), ACROSS));
    }

    /// Excel holds per cent as hundredths.
    private BigDecimal shared(BigDecimal value) {
        return plot.unit() == Table.Unit.PERCENT ? value.movePointLeft(2) : value;
    }

    private String format() {
        return format(plot.decimals());
    }

    /// Decimals on an axis only where they tell its lines apart.
    private String axis() {
        var range = highest().subtract(lowest());
        return format(range.compareTo(WIDE) >= 0 ? 0 : plot.decimals());
    }

    /// Whether the axis should end at 100%, since no share can be above it.
    private boolean isNearlyAll() {
        return plot.unit() == Table.Unit.PERCENT
                && highest().compareTo(MOST) > 0
                && highest().compareTo(ALL) <= 0;
    }

    private BigDecimal highest() {
        return values().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    private BigDecimal lowest() {
        return values().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    private Stream<BigDecimal> values() {
        return plot.lines().stream()
                .flatMap(line -> line.values().stream().flatMap(Stream::ofNullable));
    }

    private String format(int digits) {
        var decimals = digits == 0 ? "" : "." + "0".repeat(digits);
        return switch (plot.unit()) {
            case PLAIN -> "#,##0" + decimals;
            case PERCENT -> "0" + decimals + "%";
            case POUNDS -> "\"£\"#,##0" + decimals;
        };
    }

    /// The figures behind the chart, as Word opens them for editing.
    public byte[] workbook(LocalDate date) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Outturn", "1.0")) {
            var sheet = workbook.newWorksheet("Figures");
            for (int row = 0; row < plot.labels().size(); row++) {
                sheet.value(row + 1, 0, plot.labels().get(row));
            }
            for (int i = 0; i < plot.lines().size(); i++) {
                sheet.value(0, i + 1, plot.lines().get(i).name());
                var values = plot.lines().get(i).values();
                for (int row = 0; row < values.size(); row++) {
                    var value = values.get(row);
                    if (value != null) {
                        sheet.value(row + 1, i + 1, shared(value));
                        sheet.style(row + 1, i + 1).format(format()).set();
                    }
                }
            }
        }
        return SheetWriter.dated(bytes.toByteArray(), date);
    }
}
