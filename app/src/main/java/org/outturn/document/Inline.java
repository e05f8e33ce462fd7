package org.outturn.document;

import java.util.List;
import java.util.stream.Collectors;
import org.outturn.design.Mark;

/// A piece of running text.
public sealed interface Inline {
    record Text(String text) implements Inline {}

    record Strong(List<Inline> words) implements Inline {
        public Strong {
            words = List.copyOf(words);
        }
    }

    record Emphasis(List<Inline> words) implements Inline {
        public Emphasis {
            words = List.copyOf(words);
        }
    }

    record Link(String address, List<Inline> words) implements Inline {
        public Link {
            words = List.copyOf(words);
        }
    }

    record Code(String text) implements Inline {}

    /// A rating or a band: its word always stands with its colour and shape.
    record Rating(Mark mark) implements Inline {}

    /// A sign that leads to a note, such as † for 'as the paper states it'.
    record Reference(String sign, String meaning) implements Inline {}

    record LineBreak() implements Inline {}

    static List<Inline> text(String text) {
        return List.of(new Text(text));
    }

    /// The words alone, for outlines, sheets and descriptions.
    static String plain(List<Inline> words) {
        return words.stream().map(Inline::plain).collect(Collectors.joining());
    }

    private static String plain(Inline inline) {
        return switch (inline) {
            case Text(var text) -> text;
            case Strong(var words) -> plain(words);
            case Emphasis(var words) -> plain(words);
            case Link(_, var words) -> plain(words);
            case Code(var text) -> text;
            case Rating(var mark) -> mark.word();
            case Reference(var sign, _) -> sign;
            case LineBreak() -> " ";
        };
    }
}
