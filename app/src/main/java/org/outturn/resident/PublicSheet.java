package org.outturn.resident;

import java.util.List;
import org.outturn.document.Table;

/// The published figures of an indicator to take away.
final class PublicSheet {
    private PublicSheet() {}

    static Table of(PublicIndicator one) {
        return new Table(
                one.indicator().title(),
                List.of(
                        Table.Column.of("Period", 16, Table.Kind.WORDS),
                        Table.Column.of("Figure", 12, Table.Kind.FIGURE)),
                0,
                one.figures().stream()
                        .map(figure ->
                                Table.Row.of(
                                        Table.Cell.of(figure.observation().period().label()),
                                        Table.Cell.of(one.shown(figure))))
                        .toList(),
                List.of());
    }
}
