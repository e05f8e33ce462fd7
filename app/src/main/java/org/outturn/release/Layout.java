package org.outturn.release;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.outturn.plainfile.Block;
import org.outturn.plainfile.Limits;
import org.outturn.plainfile.TableLines;

/// How a publisher's file is written: its encoding, where in it the table stands, what is between the cells, and how numbers look.
///
/// @param headings the line of the headings, from 1
/// @param last the line of the last row; null where the table goes on to the end of the file
/// @param thousands what groups the digits of a number; empty where nothing does
/// @param marks what may stand before or behind a number and is not part of it
public record Layout(
        Charset encoding,
        char separator,
        int headings,
        @Nullable Integer last,
        String thousands,
        List<String> marks) {
    private static final Map<String, Character> SEPARATORS =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "bar", '|');
    private static final Map<String, String> THOUSANDS = Map.of("comma", ",", "space", " ");

    /// As R and spreadsheets write round numbers: `1e+05`.
    private static final Pattern EXPONENT = Pattern.compile("[+-]?\\d(\\.\\d+)?[eE][+-]?\\d{1,2}");

    /// The sign that is set in print; a dash is not taken for it.
    private static final char MINUS = '\u2212';

    private static final int LONGEST = 100;
    private static final Pattern IN_A_NUMBER = Pattern.compile("[0-9.+-]*|[()]");

    /// Reads the keys `encoding`, `separator`, `lines` and `numbers` of a mapping file.
    static Layout read(Block file) {
        var lines = file.block("lines");
        Integer headings = null;
        Integer last = null;
        if (lines != null) {
            lines.allowOnly("headings", "last");
            headings = lines.value("headings").whole(1, Limits.USUAL.rows());
            last = lines.value("last").whole(1, Limits.USUAL.rows());
            if (last != null && last <= (headings == null ? 1 : headings)) {
                lines.value("last")
                        .refuse("is not below the headings", "write the line of the last row");
            }
        }
        var separator = file.value("separator").oneOf(SEPARATORS.keySet());
        var numbers = file.block("numbers");
        if (numbers != null) {
            numbers.allowOnly("thousands", "marks");
        }
        var thousands =
                numbers == null ? null : numbers.value("thousands").oneOf(THOUSANDS.keySet());
        return new Layout(
                encoding(file),
                separator == null ? ',' : SEPARATORS.getOrDefault(separator, ','),
                headings == null ? 1 : headings,
                last,
                thousands == null ? "" : THOUSANDS.getOrDefault(thousands, ""),
                numbers == null ? List.of() : marks(numbers));
    }

    private static Charset encoding(Block file) {
        var value = file.value("encoding");
        if (!value.isGiven()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(value.text().strip());
        } catch (IllegalArgumentException unknown) {
            value.refuse("is not an encoding", "write utf-8, windows-1252 or iso-8859-1");
            return StandardCharsets.UTF_8;
        }
    }

    private static List<String> marks(Block numbers) {
        var marks = new ArrayList<String>();
        for (var mark : numbers.values("marks")) {
            var text = mark.text().strip();
            if (IN_A_NUMBER.matcher(text).matches()) {
                mark.refuse(
                        "could be part of a number", "write what stands beside it, such as \"%\"");
            } else {
                marks.add(text);
            }
        }
        return marks;
    }

    /// A file's text without what stands above and below its table, each line keeping its number. Spaces that do not break become plain
    /// ones, so that a word in the mapping is the word that is seen.
    String table(String text) {
        return TableLines.only(text, headings, last).replace('\u00a0', ' ');
    }

    /// What is written, as a plain decimal where the layout makes it one.
    String plain(String written) {
        if (written.length() > LONGEST) {
            return written;
        }
        var number = unmarked(written.strip()).replace(MINUS, '-');
        if (!thousands.isEmpty()
                && number.matches(
                        "[+-]?\\d{1,3}(" + Pattern.quote(thousands) + "\\d{3})+(\\.\\d+)?")) {
            return number.replace(thousands, "");
        }
        return EXPONENT.matcher(number).matches() ? new BigDecimal(number).toPlainString() : number;
    }

    private String unmarked(String written) {
        var number = written;
        for (var mark : marks) {
            if (number.endsWith(mark)) {
                return unmarked(number.substring(0, number.length() - mark.length()).strip());
            }
            if (number.startsWith(mark)) {
                return unmarked(number.substring(mark.length()).strip());
            }
        }
        return number;
    }
}
