package org.outturn.plainfile;

/// What to try for the usual ways of writing a number that a plain decimal is not.
final class NumberAdvice {
    private NumberAdvice() {}

    static String on(String written) {
        if (written.endsWith("%")) {
            return "leave out the % sign";
        }
        if (written.startsWith("£")) {
            return "leave out the currency sign";
        }
        if (written.matches("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
            return "leave out the thousands separators: " + written.replace(",", "");
        }
        if (written.matches("\\(.*\\)")) {
            return "write a negative number with a minus sign";
        }
        if (written.matches("[+-]?\\d+,\\d+")) {
            return "use a point: " + written.replace(',', '.');
        }
        return "write a plain decimal such as 58.10";
    }
}
