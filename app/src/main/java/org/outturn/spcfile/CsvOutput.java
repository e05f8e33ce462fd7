package org.outturn.spcfile;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.outturn.rules.spc.EmptyPhase;
import org.outturn.rules.spc.Phase;

/// A row for each point. Numbers are written so that they read back to the same number.
final class CsvOutput implements Output {
    private static final String HEADING =
            "series,date,value,target,phase,centre,lower,upper,trial,signal,point-type,variation,assurance";

    private final Writer to;

    CsvOutput(Writer to) {
        this.to = to;
    }

    @Override
    public void begin() throws IOException {
        to.write(HEADING);
        to.write('\n');
    }

    @Override
    public void write(SpcSeries series) throws IOException {
        var chart = series.chart();
        var name = cell(series.name());
        var end = "," + series.variation().code() + "," + series.assurance().code() + "\n";
        for (var phase : chart.phases()) {
            var limits = limits(phase);
            for (int i = phase.from(); i < phase.to(); i++) {
                var row = series.rows().get(i);
                to.write(name);
                to.write(',');
                to.write(cell(row.date()));
                to.write(',');
                to.write(row.written());
                to.write(',');
                to.write(number(row.target()));
                to.write(limits);
                to.write(series.signal(i));
                to.write(',');
                to.write(series.pointType(i));
                to.write(end);
            }
        }
    }

    /// The limits of an XmR chart are the same at every point of a phase.
    private static String limits(Phase phase) {
        var between =
                phase instanceof EmptyPhase
                        ? ",,"
                        : number(phase.mean())
                                + ","
                                + number(phase.lower(phase.from()))
                                + ","
                                + number(phase.upper(phase.from()));
        return "," + phase.number() + "," + between + "," + (phase.trial() ? "yes" : "no") + ",";
    }

    /// Without exponent, and without `.0` behind a whole number; empty for none.
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        var text = Double.toString(value);
        if (text.indexOf('E') >= 0) {
            return new BigDecimal(text).toPlainString();
        }
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String cell(String text) {
        return text.indexOf(',') < 0 && text.indexOf('"') < 0
                ? text
                : '"' + text.replace("\"", "\"\"") + '"';
    }
}
