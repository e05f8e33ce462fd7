package org.outturn.writing;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.Block;
import org.outturn.document.Document.Orientation;
import org.outturn.document.LeadIn;
import org.outturn.document.PlainText;

/// Decides what stands together on printed pages: a heading with what it is the heading of, a card with its chart, a chart with the words
/// on it, and a slide with all that it says.
///
/// CSS could say that a heading never ends a page. The renderer then moves whatever follows it to the next page as one piece, so that
/// half pages stay empty; here a heading asks only for the room that it needs.
record PrintFlow(PrintHeight height) {
    /// Words of fewer letters stand under a chart rather than beside it.
    private static final int FEW = 140;

    /// How much of the width words beside a chart take.
    private static final double WORDS = 0.53;

    private static final double WORDS_ON_A_SLIDE = 0.55;

    /// Heights are estimated on the generous side: how much more than a slide holds they may come to in letters of the usual size, and in
    /// smaller ones.
    private static final double USUAL = 1.0;

    private static final double SMALL = 1.06;

    /// More of a page of paper than this need not stand together.
    private static final double MOST = 0.8;

    /// The letters of a crowded slide.
    static final double TIGHT = 0.84;

    sealed interface Stretch {
        /// @param room in millimetres; where a page has less left, the next one begins
        record One(Block block, int room) implements Stretch {}

        /// Not parted by a page's end.
        record Card(List<Stretch> inside) implements Stretch {}

        record Beside(Block.Picture picture, List<Block> words) implements Stretch {}

        /// In smaller letters, so that it fits on one slide.
        record Tight(List<Stretch> inside) implements Stretch {}
    }

    static PrintFlow on(Orientation page) {
        return new PrintFlow(new PrintHeight(page, 1));
    }

    List<Stretch> flow(List<Block> blocks) {
        return isSlide() ? slides(blocks) : pages(blocks);
    }

    private boolean isSlide() {
        return height.page() == Orientation.SLIDES;
    }

    private double most() {
        return isSlide() ? height.room() : height.room() * MOST;
    }

    private List<Stretch> slides(List<Block> blocks) {
        var all = new ArrayList<Stretch>();
        for (int from = 0; from < blocks.size(); ) {
            int end = from + 1;
            while (end < blocks.size() && !(blocks.get(end) instanceof Block.PageBreak)) {
                end++;
            }
            all.addAll(slide(blocks.subList(from, end)));
            from = end;
        }
        return all;
    }

    private List<Stretch> slide(List<Block> blocks) {
        var small = new PrintFlow(new PrintHeight(height.page(), TIGHT));
        boolean isCrowded = high(blocks) > height.room() * USUAL;
        boolean fits = small.high(blocks) <= height.room() * SMALL;
        return isCrowded && fits ? List.of(new Stretch.Tight(small.pages(blocks))) : pages(blocks);
    }

    private List<Stretch> pages(List<Block> blocks) {
        var all = new ArrayList<Stretch>();
        for (int at = 0; at < blocks.size(); ) {
            int end = card(blocks, at);
            if (end > at) {
                all.add(new Stretch.Card(plain(blocks.subList(at, end))));
                at = end;
            } else {
                at = one(blocks, at, all);
            }
        }
        return all;
    }

    private List<Stretch> plain(List<Block> blocks) {
        var all = new ArrayList<Stretch>();
        for (int at = 0; at < blocks.size(); ) {
            at = one(blocks, at, all);
        }
        return all;
    }

    /// Adds the block at a place, with the words beside it where it is a chart; gives the next place.
    private int one(List<Block> blocks, int at, List<Stretch> all) {
        var words = beside(blocks, at);
        if (blocks.get(at) instanceof Block.Picture picture && !words.isEmpty()) {
            all.add(new Stretch.Beside(picture, words));
            return at + 1 + words.size();
        }
        all.add(
                new Stretch.One(
                        blocks.get(at), (int) Math.ceil(Math.min(most(), room(blocks, at)))));
        return at + 1;
    }

    /// Where the card ends that begins with this heading: before the next heading. The heading's own place where it heads no card.
    private int card(List<Block> blocks, int at) {
        if (!(blocks.get(at) instanceof Block.Heading)) {
            return at;
        }
        int end = at + 1;
        while (end < blocks.size() && !isEnd(blocks.get(end))) {
            end++;
        }
        var inside = blocks.subList(at, end);
        boolean isCard = inside.stream().anyMatch(Block.Picture.class::isInstance);
        return isCard && high(inside) <= most() ? end : at;
    }

    private static boolean isEnd(Block block) {
        return block instanceof Block.Heading
                || block instanceof Block.PageBreak
                || block instanceof Block.Section;
    }

    /// The words that stand beside the chart at a place; none where there is no chart, or no room for them.
    private List<Block> beside(List<Block> blocks, int at) {
        if (!(blocks.get(at) instanceof Block.Picture picture)
                || height.page() == Orientation.PORTRAIT) {
            return List.of();
        }
        int end = at + 1;
        while (end < blocks.size()
                && (blocks.get(end) instanceof Block.Paragraph
                        || blocks.get(end) instanceof Block.Points)) {
            end++;
        }
        var words = blocks.subList(at + 1, end);
        boolean isMuch = PlainText.of(words).length() >= FEW;
        return isMuch && besideHigh(picture, words) <= most() ? words : List.of();
    }

    private double besideHigh(Block.Picture picture, List<Block> words) {
        double share = isSlide() ? WORDS_ON_A_SLIDE : WORDS;
        return Math.max(
                height.picture(picture, height.width() * (1 - share)),
                height.of(words, height.width() * share));
    }

    private double high(List<Block> blocks) {
        double all = 0;
        for (int at = 0; at < blocks.size(); ) {
            var words = beside(blocks, at);
            if (blocks.get(at) instanceof Block.Picture picture && !words.isEmpty()) {
                all += besideHigh(picture, words);
                at += 1 + words.size();
            } else {
                all += height.of(blocks.get(at));
                at++;
            }
        }
        return all;
    }

    /// What must follow on the same page counts in.
    private double room(List<Block> blocks, int at) {
        var block = blocks.get(at);
        boolean leads =
                block instanceof Block.Heading || LeadIn.isAt(blocks, at) || isRead(blocks, at);
        if (!leads || at + 1 == blocks.size()) {
            return block instanceof Block.Points points && LeadIn.isFew(points)
                    ? height.of(block)
                    : 0;
        }
        int end = card(blocks, at + 1);
        if (end > at + 1) {
            return height.of(block) + high(blocks.subList(at + 1, end));
        }
        double rest = room(blocks, at + 1);
        return height.of(block) + (rest > 0 ? rest : height.start(blocks.get(at + 1)));
    }

    /// Whether the words beneath a chart say what is to be read from it.
    private static boolean isRead(List<Block> blocks, int at) {
        return blocks.get(at) instanceof Block.Picture
                && at + 1 < blocks.size()
                && blocks.get(at + 1) instanceof Block.Paragraph;
    }
}
