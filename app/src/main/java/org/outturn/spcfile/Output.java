package org.outturn.spcfile;

import java.io.IOException;

/// Where series are written, one after the other.
sealed interface Output permits CsvOutput, JsonOutput {
    void begin() throws IOException;

    void write(SpcSeries series) throws IOException;
}
