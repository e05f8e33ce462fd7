package org.outturn.design;

import gg.jte.Content;

/// Something that the reader can unfold.
public record Details(String summary, Content content, boolean open) {
    public static Details of(String summary, Content content) {
        return new Details(summary, content, false);
    }
}
