package org.outturn.plainfile;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// The records of a CSV file with the physical lines where they start. After bad quoting it goes on at the next line, so that one quote
/// too many does not hide the faults behind it.
///
/// @param whole false when some of the file was passed over
record CsvRecords(List<CsvRecord> list, boolean whole) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final int MOST_BAD_QUOTES = 50;

    /// @param isTrusted false for what follows bad quoting and may only be the rest of a broken record
    record CsvRecord(int line, List<String> cells, boolean isTrusted) {}

    static CsvRecords read(String file, String text, char separator, int most, Faults faults) {
        var format = FORMAT.builder().setDelimiter(separator).get();
        var records = new ArrayList<CsvRecord>();
        var starts = lineStarts(text);
        int line = 1;
        int trustedFrom = 1;
        int badQuotes = 0;
        while (line <= starts.size()) {
            int faulty = 0;
            int before = line - 1;
            try (var parser =
                    CSVParser.parse(
                            new StringReader(text.substring(starts.get(line - 1))), format)) {
                int start = line;
                try {
                    var all = parser.iterator();
                    while (all.hasNext()) {
                        var cells = all.next().toList();
                        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                            if (records.size() > most) {
                                faults.add(
                                        Place.of(file, start, 0)
                                                .fault(
                                                        "",
                                                        "the table has more than " + most + " rows",
                                                        "split it into several"));
                                return new CsvRecords(records, false);
                            }
                            records.add(new CsvRecord(start, cells, start >= trustedFrom));
                        }
                        start = before + (int) parser.getCurrentLineNumber() + 1;
                    }
                } catch (UncheckedIOException | IllegalStateException e) {
                    faulty = start;
                    boolean unclosed = String.valueOf(e.getMessage()).contains("EOF");
                    trustedFrom = unclosed ? 0 : before + (int) parser.getCurrentLineNumber() + 2;
                    faults.add(badQuote(file, start, unclosed));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("A text in memory cannot fail to be read", e);
            }
            if (faulty == 0) {
                return new CsvRecords(records, badQuotes == 0);
            }
            if (++badQuotes == MOST_BAD_QUOTES) {
                faults.add(
                        Place.of(file, faulty, 0)
                                .fault(
                                        "",
                                        "the rest of the file was not read after so much bad quoting",
                                        "correct the quotes and validate again"));
                return new CsvRecords(records, false);
            }
            line = faulty + 1;
        }
        return new CsvRecords(records, badQuotes == 0);
    }

    private static Fault badQuote(String file, int line, boolean unclosed) {
        return Place.of(file, line, 0)
                .fault(
                        "",
                        unclosed
                                ? "a double quote opens here and never closes"
                                : "there is text behind a closing double quote",
                        "put the whole cell in double quotes and write each quote within it twice");
    }

    /// Where each physical line begins; a line ends with CR, LF or both.
    private static List<Integer> lineStarts(String text) {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
            if (ends && i + 1 < text.length()) {
                starts.add(i + 1);
            }
        }
        return starts;
    }
}
