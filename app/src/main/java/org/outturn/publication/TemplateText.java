package org.outturn.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.Place;

/// A template cut into its front matter, stretches of Markdown and placed components; nothing of it is understood yet.
record TemplateText(String front, List<Part> parts) {
    private static final Pattern OPENS = Pattern.compile("(:::+\\s*)(\\S+)(.*)");
    private static final Pattern CLOSES = Pattern.compile(":::+\\s*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");
    private static final String RULE = "---";

    sealed interface Part {}

    /// @param line where it begins, from 1
    record Words(int line, List<String> lines) implements Part {}

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
        var cut = new Cut(file, faults);
        for (int i = body; i < lines.size(); i++) {
            cut.line(i + 1, lines.get(i));
        }
        return new TemplateText(String.join("\n", front), cut.finish());
    }

    private static boolean isRule(String line) {
        return line.stripTrailing().equals(RULE);
    }

    /// Goes through the lines one by one.
    private static final class Cut {
        private final String file;
        private final Faults faults;
        private final List<Part> parts = new ArrayList<>();
        private final List<String> gathered = new ArrayList<>();
        private int start;
        private String component = "";
        private int column;
        private boolean code;

        Cut(String file, Faults faults) {
            this.file = file;
            this.faults = faults;
        }

        void line(int number, String line) {
            if (component.isEmpty() && FENCE.matcher(line).matches()) {
                code = !code;
            }
            var opens = OPENS.matcher(line);
            if (!component.isEmpty()) {
                if (CLOSES.matcher(line).matches()) {
                    parts.add(new Placed(component, start, column, String.join("\n", gathered)));
                    restart("", 0);
                } else if (opens.matches()) {
                    unclosed();
                    open(number, opens.group(2), opens.end(1) + 1);
                } else {
                    gathered.add(line);
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
                if (gathered.isEmpty()) {
                    start = number;
                }
                gathered.add(line);
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
                parts.add(new Words(start, List.copyOf(gathered)));
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
