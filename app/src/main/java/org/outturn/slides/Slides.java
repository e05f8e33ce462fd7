package org.outturn.slides;

import java.io.IOException;
import java.io.OutputStream;
import org.outturn.document.Document;

/// Writes a document as a deck: a title slide, then one or more slides for each heading of level one or two.
public final class Slides {
    private Slides() {}

    public static void write(Document document, OutputStream out) throws IOException {
        new DeckWriter(document, new Deck(document).slides()).write(out);
    }
}
