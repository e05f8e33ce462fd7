package org.outturn.spcfile;

import java.util.List;

/// Cuts a line into cells: commas, and double quotes around a cell that holds one. A quoted cell ends on the line that it starts on.
final class Cells {
    private Cells() {}

    /// @param to takes the cells
    /// @return 0, or the number of the cell whose quotes are wrong
    static int cut(String line, List<String> to) {
        to.clear();
        int at = 0;
        while (true) {
            if (at < line.length() && line.charAt(at) == '"') {
                var cell = new StringBuilder();
                at++;
                while (true) {
                    int quote = line.indexOf('"', at);
                    if (quote < 0) {
                        return to.size() + 1;
                    }
                    cell.append(line, at, quote);
                    at = quote + 1;
                    if (at == line.length() || line.charAt(at) != '"') {
                        break;
                    }
                    cell.append('"');
                    at++;
                }
                to.add(cell.toString());
                if (at == line.length()) {
                    return 0;
                }
                if (line.charAt(at) != ',') {
                    return to.size();
                }
                at++;
            } else {
                int comma = line.indexOf(',', at);
                to.add(line.substring(at, comma < 0 ? line.length() : comma));
                if (comma < 0) {
                    return 0;
                }
                at = comma + 1;
            }
        }
    }
}
