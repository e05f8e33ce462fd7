package org.outturn.slides;

import java.util.List;

/// One slide: what it is called and what stands where.
///
/// @param kicker the main heading above a title of the second level; empty for none
/// @param notes what a speaker may want to say, or a reader to know, beyond what is shown
record Slide(String kicker, String title, List<Placed> pieces, List<String> notes) {
    static final double WIDTH = 960;
    static final double HEIGHT = 540;
    static final double MARGIN = 36;
    static final double TOP = 96;
    static final double BOTTOM = 500;

    Slide {
        pieces = List.copyOf(pieces);
        notes = List.copyOf(notes);
    }

    record Placed(Piece piece, double x, double y, double width, double height) {}

    Slide titled(String words) {
        return new Slide(kicker, words, pieces, notes);
    }
}
