package org.outturn.spcfile;

import java.io.IOException;
import java.io.Writer;
import org.outturn.rules.spc.EmptyPhase;
import org.outturn.rules.spc.Phase;
import org.outturn.rules.spc.Wording;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// A JSON object for each series, a line each.
final class JsonOutput implements Output {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Writer to;

    JsonOutput(Writer to) {
        this.to = to;
    }

    @Override
    public void begin() {
        // A line for each series needs no heading.
    }

    @Override
    public void write(SpcSeries series) throws IOException {
        var wording = Wording.plain().withLabels(point -> series.rows().get(point).date());
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), to)) {
            json.writeStartObject();
            json.writeStringProperty("series", series.name());
            json.writeStringProperty("improvement", RowReader.word(series.polarity()));
            number(json, "target", series.target());
            json.writeStringProperty("variation", series.variation().code());
            json.writeStringProperty("variationWords", series.variation().words());
            word(json, "assurance", series.assurance().code());
            json.writeStringProperty("assuranceWords", series.assurance().sentence(wording));
            json.writeArrayPropertyStart("phases");
            for (var phase : series.chart().phases()) {
                phase(json, series, phase);
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("points");
            for (int i = 0; i < series.rows().size(); i++) {
                point(json, series, i);
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("signals");
            for (var signal : series.chart().signals()) {
                json.writeStartObject();
                json.writeStringProperty("signal", signal.name());
                json.writeStringProperty("from", wording.labels().apply(signal.from()));
                json.writeStringProperty("to", wording.labels().apply(signal.to()));
                json.writeStringProperty("reason", signal.reason(wording));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        to.write('\n');
    }

    private static void phase(JsonGenerator json, SpcSeries series, Phase phase) {
        json.writeStartObject();
        json.writeNumberProperty("phase", phase.number());
        json.writeStringProperty("from", series.rows().get(phase.from()).date());
        json.writeStringProperty("to", series.rows().get(phase.to() - 1).date());
        json.writeNumberProperty("basis", phase.basis());
        json.writeBooleanProperty("trial", phase.trial());
        limits(json, phase);
        json.writeEndObject();
    }

    private static void point(JsonGenerator json, SpcSeries series, int point) {
        var phase = series.chart().phase(point);
        json.writeStartObject();
        json.writeStringProperty("date", series.rows().get(point).date());
        number(json, "value", series.chart().value(point));
        json.writeNumberProperty("phase", phase.number());
        limits(json, phase);
        word(json, "signal", series.signal(point));
        word(json, "pointType", series.pointType(point));
        json.writeEndObject();
    }

    private static void limits(JsonGenerator json, Phase phase) {
        boolean empty = phase instanceof EmptyPhase;
        number(json, "centre", empty ? Double.NaN : phase.mean());
        number(json, "lower", empty ? Double.NaN : phase.lower(phase.from()));
        number(json, "upper", empty ? Double.NaN : phase.upper(phase.from()));
    }

    private static void number(JsonGenerator json, String name, double value) {
        if (Double.isNaN(value)) {
            json.writeNullProperty(name);
        } else {
            json.writeName(name);
            json.writeNumber(CsvOutput.number(value));
        }
    }

    private static void word(JsonGenerator json, String name, String word) {
        json.writeStringProperty(name, word.isEmpty() ? null : word);
    }
}
