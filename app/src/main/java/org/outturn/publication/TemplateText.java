package org.outturn.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.Place;
import org.outturn.plainfile.Value;

/// A template cut into its front matter and its lines, and these into stretches of Markdown and placed components; nothing of it is
/// understood yet.
///
/// @param body the lines beneath the front matter
record TemplateText(String front, List<Value> body) {
    private static final Pattern OPENS = Pattern.compile("(:::+\\s*)(\\S+)(.*)");
    private static final Pattern CLOSES = Pattern.compile(":::+\\s*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");
    private static final String RULE = "---";

    sealed interface Part {}

    /// @param lines each made of pieces that have their own places
    record Words(List<List<Value>> lines) implements Part {}

    /// @param line of its first line, from 1
    /// @param column of its name
    record Placed(String name, int line, int column, String yaml) implements Part {}

    static TemplateText read(String file, String text, Faults faults) {
        var lines = text.lines().toList();
        int body = 0;
        var front = new ArrayList<String>();
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals(RULE)) {
            faults.add(
                    Place.of(file, 1, 1)
                            .fault("", "the front matter is missing", "begin with a line ---"));
        } else {
            for (body = 1; body < lines.size() && !isRule(lines.get(body)); body++) {
                front.add(lines.get(body));
            }
            if (body == lines.size()) {
                faults.add(
                        Place.of(file, 1, 1)
                                .fault(
                                        "",
                                        "the front matter does not end",
                                        "put a line --- beneath it"));
            }
            body++;
        }
        var values = new ArrayList<Value>();
        for (int i = body; i < lines.size(); i++) {
            values.add(Value.at(Place.of(file, i + 1, 1), lines.get(i), faults));
        }
        return new TemplateText(String.join("\n", front), List.copyOf(values));
    }

    /// Cuts lines at their components.
    ///
    /// @param lines each made of pieces that have their own places
    static List<Part> cut(String file, List<List<Value>> lines, Faults faults) {
        var cut = new Cut(file, faults);
        lines.forEach(cut::line);
        return cut.finish();
    }

    static int number(List<Value> line) {
        return line.getFirst().place().line();
    }

    static String text(List<Value> line) {
        return line.stream().map(Value::text).collect(Collectors.joining());
    }

    private static boolean isRule(String line) {
        return line.stripTrailing().equals(RULE);
    }

    /// Goes through the lines one by one.
    private static final class Cut {
        private final String file;
        private final Faults faults;
        private final List<Part> parts = new ArrayList<>();
        private final List<List<Value>> gathered = new ArrayList<>();
        private int start;
        private String component = "";
        private int column;
        private boolean code;

        Cut(String file, Faults faults) {
            this.file = file;
            this.faults = faults;
        }

        void line(List<Value> pieces) {
            int number = number(pieces);
            var line = text(pieces);
            if (component.isEmpty() && FENCE.matcher(line).matches()) {
                code = !code;
            }
            var opens = OPENS.matcher(line);
            if (!component.isEmpty()) {
                if (CLOSES.matcher(line).matches()) {
                    parts.add(new Placed(component, start, column, yaml()));
                    restart("", 0);
                } else if (opens.matches()) {
                    unclosed();
                    open(number, opens.group(2), opens.end(1) + 1);
                } else {
                    gathered.add(pieces);
                }
            } else if (!code && CLOSES.matcher(line).matches()) {
                fault(number, 1, ":::", "ends a component, but none has begun", "remove it");
            } else if (!code && opens.matches()) {
                words();
                if (!opens.group(3).isBlank()) {
                    fault(
                            number,
                            line.indexOf(opens.group(3).strip(), opens.start(3)) + 1,
                            opens.group(3).strip(),
                            "is too much behind the component's name",
                            "write parameters on lines of their own beneath it");
                }
                open(number, opens.group(2), opens.end(1) + 1);
            } else {
                gathered.add(pieces);
            }
        }

        List<Part> finish() {
            if (!component.isEmpty()) {
                unclosed();
            }
            words();
            return List.copyOf(parts);
        }

        private void open(int number, String name, int at) {
            restart(name, number);
            column = at;
        }

        private String yaml() {
            return gathered.stream().map(TemplateText::text).collect(Collectors.joining("\n"));
        }

        private void unclosed() {
            fault(
                    start,
                    column,
                    component,
                    "is a component that does not end",
                    "end it with a line :::");
            restart("", 0);
        }

        private void words() {
            if (!gathered.isEmpty()) {
                parts.add(new Words(List.copyOf(gathered)));
            }
            restart("", 0);
        }

        private void restart(String name, int line) {
            component = name;
            start = line;
            gathered.clear();
        }

        private void fault(int line, int at, String value, String rule, String tryThis) {
            faults.add(Place.of(file, line, at).fault(value, rule, tryThis));
        }
    }
}
