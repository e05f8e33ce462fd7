package org.outturn.amendment;

import java.util.ArrayList;
import java.util.List;
import org.outturn.audit.Detail;

/// How one of a pack's text files is to differ.
///
/// @param before as it was when somebody looked at it
public record TextChange(String file, String before, String after) {
    private static final int LONGEST = 1000;
    private static final int MOST = 20;
    private static final String WHOLE = "the text";

    /// What the audit is told: each run of lines that differs, as it was and as it is, and how many more there are than an entry keeps.
    /// Words on one indicator begin with its heading, so the entry is called by it; a change that touches several is one of the text.
    Detail told(String why) {
        var old = before.lines().toList();
        var now = after.lines().toList();
        int same = 0;
        while (same < Math.min(old.size(), now.size()) && old.get(same).equals(now.get(same))) {
            same++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - same
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        var was = old.subList(same, old.size() - end);
        var is = now.subList(same, now.size() - end);
        if (was.isEmpty() && is.isEmpty()) {
            return new Detail(WHOLE, List.of(), why);
        }
        return new Detail(about(now.subList(0, same), was, is), cells(same, was, is), why);
    }

    private static List<Detail.Cell> cells(int above, List<String> was, List<String> is) {
        var runs = LineRun.between(was, is);
        var cells = new ArrayList<Detail.Cell>();
        runs.stream().limit(MOST).forEach(run -> cells.add(cell(above, run)));
        if (runs.size() > MOST) {
            var more = "%,d more, not kept here".formatted(runs.size() - MOST);
            cells.add(new Detail.Cell("further places", "", more));
        }
        return cells;
    }

    private static Detail.Cell cell(int above, LineRun run) {
        int first = above + run.line();
        int last = first + Math.max(1, run.is().size()) - 1;
        return new Detail.Cell(
                last == first ? "line " + last : "lines %d to %d".formatted(first, last),
                words(run.was()),
                words(run.is()));
    }

    private String about(List<String> above, List<String> was, List<String> is) {
        if (!file.startsWith("commentary/")) {
            return WHOLE;
        }
        var headings =
                java.util.stream.Stream.concat(was.stream(), is.stream())
                        .filter(TextChange::isHeading)
                        .distinct()
                        .toList();
        if (headings.isEmpty()) {
            return above.reversed().stream()
                    .filter(TextChange::isHeading)
                    .findFirst()
                    .map(line -> line.substring(2).strip())
                    .orElse(WHOLE);
        }
        boolean first =
                (was.isEmpty() || isHeading(first(was))) && (is.isEmpty() || isHeading(first(is)));
        return headings.size() == 1 && first ? headings.getFirst().substring(2).strip() : WHOLE;
    }

    private static String first(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    private static boolean isHeading(String line) {
        return line.startsWith("# ");
    }

    private static String words(List<String> lines) {
        if (!lines.isEmpty() && lines.stream().allMatch(String::isBlank)) {
            return lines.size() == 1 ? "(blank line)" : "(%d blank lines)".formatted(lines.size());
        }
        var words = String.join("\n", lines);
        return words.length() > LONGEST ? words.substring(0, LONGEST).strip() + " …" : words;
    }
}
