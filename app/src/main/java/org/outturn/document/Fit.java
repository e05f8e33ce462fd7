package org.outturn.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.design.Mark;

/// Fits a table to a page. Every column gets what its longest word needs, and what is left goes where it keeps the rows low. Widths are
/// counted in digits.
///
/// A row is as high as the words of a cell over the width of its column. The sum of the cubes of these heights is least where
/// each width is in proportion to the fourth root of the sum of the cubes of the words' lengths.
public final class Fit {
    /// What the padding of a cell takes.
    private static final double PADDING = 2.4;

    /// A line so short should stay whole; where there is no room for that, one that is shorter.
    private static final List<Integer> SHORT = List.of(20, 12, 0);

    /// A heading takes no more lines than this where there is room, and fewer where that makes a column but a little wider.
    private static final int HEAD = 3;

    private static final double NEARLY = 1.3;
    private static final double STEP = 0.5;

    /// A longer word may break.
    private static final int LONGEST = 24;

    /// No column needs longer lines than these.
    private static final int READABLE = 95;

    /// A table that would fill more of the page than this fills it all.
    private static final double FULL = 0.7;

    /// Of the page; narrower tables look lost.
    private static final double NARROWEST = 0.3;

    /// How much of the page short lines may claim.
    private static final double ROOM = 0.92;

    /// Lines of less than half a page, and what surrounds a row in lines.
    private static final int SHORT_TABLE = 18;

    private static final double AROUND = 0.65;

    /// How much longer than it could be a table may grow for the sake of short lines.
    private static final double LONGER = 1.12;

    private final Table table;
    private final double across;
    private final List<Extent> extents;

    private Fit(Table table, double across) {
        this.table = table;
        this.across = across;
        extents =
                IntStream.range(0, table.columns().size())
                        .mapToObj(i -> Extent.of(table, i))
                        .toList();
    }

    /// @param across how many digits a line of the page takes
    public static Fit of(Table table, double across) {
        return new Fit(table, across);
    }

    /// Whether the words alone are wider than the page, so that smaller letters are in place.
    public boolean isCrowded() {
        return crowding() > 1;
    }

    /// How much of the page the longest word of each column takes.
    public double crowding() {
        return extents.stream().mapToDouble(Extent::word).sum() / across;
    }

    /// How much of the page the table takes, in thousandths.
    public int wide() {
        double natural = extents.stream().mapToDouble(Extent::line).sum() / across;
        return natural >= FULL ? 1000 : (int) Math.round(1000 * Math.max(NARROWEST, natural));
    }

    /// The width at which the table can still be read.
    public double readable() {
        return extents.stream()
                .mapToDouble(extent -> Math.max(extent.word(), Math.min(extent.line(), 15)))
                .sum();
    }

    /// What a column needs lest words break.
    public double least(int column) {
        return extents.get(column).word();
    }

    /// The width of a column in which no line is parted.
    public double whole(int column) {
        return extents.get(column).line();
    }

    /// Each column's share of the table in thousandths; they add up to 1000.
    public List<Integer> shares() {
        var widths = widths();
        double all = widths.stream().mapToDouble(Double::doubleValue).sum();
        var shares = new ArrayList<Integer>();
        double sum = 0;
        int given = 0;
        for (var width : widths) {
            sum += width;
            int end = (int) Math.round(sum * 1000 / all);
            shares.add(end - given);
            given = end;
        }
        return List.copyOf(shares);
    }

    /// Whether it takes less than half a page, so that it can stand on one.
    public boolean isShort() {
        double all = lines(-1);
        for (int row = 0; row < table.rows().size() && all <= SHORT_TABLE; row++) {
            all += lines(row) + AROUND;
        }
        return all <= SHORT_TABLE;
    }

    /// Whether its notes stand above it: who reads a table of several pages should know its signs from the first row on.
    public boolean isExplainedFirst() {
        return !table.notes().isEmpty() && !isShort();
    }

    /// How many lines a row takes, with what stands below it; the header for an index of -1.
    public int lines(int row) {
        int most = lines(row, widths());
        return row < 0 ? most + (table.isGrouped() ? 1 : 0) : most + below(row);
    }

    private int lines(int row, List<Double> widths) {
        int most = 1;
        for (int i = 0; i < widths.size(); i++) {
            var texts =
                    row < 0
                            ? Stream.of(table.columns().get(i).heading())
                            : lines(table.rows().get(row).cells().get(i));
            double width = (widths.get(i) - PADDING) / (row < 0 ? Letters.BOLD : 1);
            most = Math.max(most, texts.mapToInt(text -> Letters.lines(text, width)).sum());
        }
        return most;
    }

    private int below(int row) {
        return table.rows().get(row).below().stream()
                .flatMap(detail -> PlainText.of(detail.blocks()).lines())
                .mapToInt(text -> Letters.lines(text, across - PADDING))
                .sum();
    }

    /// Keeps lines whole as far as that does not make the table much longer.
    private List<Double> widths() {
        var choices =
                SHORT.stream()
                        .filter(letters -> letters == 0 || sum(letters) <= across * ROOM)
                        .map(this::widths)
                        .toList();
        double shortest = choices.stream().mapToInt(this::length).min().orElse(0);
        return choices.stream()
                .filter(widths -> length(widths) <= shortest * LONGER)
                .findFirst()
                .orElse(choices.getLast());
    }

    private int length(List<Double> widths) {
        return IntStream.range(-1, table.rows().size()).map(row -> lines(row, widths)).sum();
    }

    private List<Double> widths(int whole) {
        double low = 0;
        double high = across;
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            if (sum(widths(middle, whole)) < across) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return widths(low, whole);
    }

    private double sum(int letters) {
        return extents.stream().mapToDouble(extent -> extent.least(letters)).sum();
    }

    private List<Double> widths(double scale, int whole) {
        return extents.stream()
                .map(extent -> {
                    double least = extent.least(whole);
                    return Math.clamp(
                            scale * extent.weight(), least, Math.max(least, extent.line()));
                })
                .toList();
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    /// @param word the longest word
    /// @param wholes the longest word or line of at most so much
    /// @param line the longest line
    /// @param weight how strongly the column asks for more
    private record Extent(double word, Map<Integer, Double> wholes, double line, double weight) {
        double least(int letters) {
            return wholes.getOrDefault(letters, word);
        }

        static Extent of(Table table, int column) {
            var heading = table.columns().get(column).heading();
            var cells =
                    table.rows().stream()
                            .map(row -> lines(row.cells().get(column)).toList())
                            .toList();
            var lines = cells.stream().flatMap(List::stream).toList();
            double longest = lines.stream().mapToDouble(Letters::longestWord).max().orElse(1);
            double word = Math.max(Letters.longestWord(heading) * Letters.BOLD, longest);
            double head = Math.max(word, head(heading, word));
            var wide = lines.stream().mapToDouble(Letters::wide).toArray();
            double line =
                    Math.max(
                            Math.max(word, longest(wide, Double.MAX_VALUE)),
                            Math.min(20, Letters.wide(heading) * Letters.BOLD));
            double cubes = cells.stream().mapToDouble(Extent::cube).sum();
            return new Extent(
                    padded(word, LONGEST),
                    SHORT.stream()
                            .collect(
                                    Collectors.toMap(
                                            most -> most,
                                            most ->
                                                    padded(
                                                            Math.max(
                                                                    most == 0 ? word : head,
                                                                    longest(wide, most)),
                                                            LONGEST))),
                    padded(line, READABLE),
                    1 + Math.pow(cubes, 0.25));
        }

        /// The width of a heading on two lines where the column is nearly as wide anyway, else on three.
        private static double head(String heading, double word) {
            double two = head(heading, 2, word);
            return two <= word * NEARLY ? two : head(heading, HEAD, word);
        }

        private static double head(String heading, int lines, double word) {
            double width = word;
            while (Letters.lines(heading, width / Letters.BOLD) > lines) {
                width += STEP;
            }
            return width;
        }

        private static double padded(double wide, double most) {
            return Math.min(most, wide) + PADDING;
        }

        private static double cube(List<String> lines) {
            return Math.pow(lines.stream().mapToDouble(Letters::wide).sum(), 3);
        }

        private static double longest(double[] lines, double most) {
            return DoubleStream.of(lines).filter(line -> line <= most).max().orElse(1);
        }
    }

    private static Stream<String> lines(Table.Cell cell) {
        return switch (cell) {
            case Table.Words(var words) -> plain(words).lines();
            case Table.Figure figure -> (figure.shown() + plain(figure.after())).lines();
            case Table.Rich _, Table.Shaded _, Table.Empty _ -> PlainText.of(cell).lines();
        };
    }

    /// A rating's word is bold, with a shape before it and padding around, and stays whole where it can.
    private static String tag(Mark mark) {
        var word = mark.word();
        return "\u00a0".repeat(7 + word.length() / 5)
                + (mark.isShort() ? word.replace(' ', '\u00a0') : word);
    }

    /// With room for what a rating needs besides its word.
    private static String plain(List<Inline> words) {
        var text = new StringBuilder();
        for (var inline : words) {
            switch (inline) {
                case Inline.Rating(var mark) -> text.append(tag(mark));
                case Inline.LineBreak() -> text.append('\n');
                case Inline.Text _,
                        Inline.Strong _,
                        Inline.Emphasis _,
                        Inline.Link _,
                        Inline.Code _,
                        Inline.Reference _ ->
                        text.append(Inline.plain(List.of(inline)));
            }
        }
        return text.toString();
    }
}
