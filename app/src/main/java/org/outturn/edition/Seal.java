package org.outturn.edition;

import java.nio.charset.StandardCharsets;

/// A hash over everything that an edition froze: a line for each thing with the thing's own hash, and the hash of these lines.
final class Seal {
    private final StringBuilder lines = new StringBuilder();

    private Seal() {}

    static String of(Frozen frozen) {
        var seal = new Seal();
        seal.line("council", frozen.council());
        seal.line("report", frozen.report());
        seal.line("period", frozen.period().toString());
        seal.line("number", String.valueOf(frozen.number()));
        seal.line("title", frozen.title());
        seal.line("subtitle", String.valueOf(frozen.subtitle()));
        seal.line("published", frozen.publishedAt() + " by " + frozen.publishedBy());
        seal.line("note", frozen.note());
        seal.line("figures", frozen.figures().name());
        seal.line("program", frozen.program() + ", rules " + frozen.rules());
        seal.line("document", frozen.document());
        seal.line("template", frozen.template());
        seal.lines.append("pack: ").append(frozen.pack().sha256()).append('\n');
        for (var fact : frozen.facts()) {
            seal.line(fact.kind() + " " + fact.key(), fact.subject());
            seal.line(fact.label(), fact.value());
        }
        frozen.files()
                .forEach((format, bytes) ->
                        seal.lines
                                .append(format.extension())
                                .append(": ")
                                .append(bytes.sha256())
                                .append('\n'));
        return sha256(seal.lines.toString());
    }

    private void line(String name, String value) {
        lines.append(name).append(": ").append(sha256(value)).append('\n');
    }

    private static String sha256(String text) {
        return Bytes.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
