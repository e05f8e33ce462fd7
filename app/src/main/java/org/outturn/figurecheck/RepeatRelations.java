package org.outturn.figurecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.assessment.StatedDirections;
import org.outturn.council.Council;
import org.outturn.rules.figures.Claim;
import org.outturn.rules.figures.Relation;
import org.outturn.rules.figures.SameFigure;

/// What a paper prints more than once is the same each time: figures as far as rounding tells, ratings and directions by their meaning,
/// ranks word for word. Papers print variances with either sign, and other words may well be put in two ways.
record RepeatRelations(Council council, Claims claims, RatingRelations ratings) {
    List<Relation> all() {
        var relations = new ArrayList<Relation>();
        for (var times : claims.repeated()) {
            var first = times.getFirst();
            for (var again : times.subList(1, times.size())) {
                if (isSet(first, again)) {
                    relations.add(new SameFigure(again, first));
                }
            }
        }
        return relations;
    }

    /// Whether they can be set against each other, and do not mean the same in other words.
    private boolean isSet(Claim first, Claim again) {
        var figure = first.values();
        var twin = again.values();
        var what = first.id().substring(first.id().lastIndexOf(':') + 1);
        if (figure != null && twin != null) {
            // Thousands and millions are not set against plain numbers, which may be in thousands
            // too.
            boolean hasOneSign = !what.startsWith("variance");
            return first.scale() == again.scale()
                    && (hasOneSign || !figure.absolute().meets(twin.absolute()));
        }
        return switch (what) {
            case "rank" -> true;
            case "rating" -> differ(ratings.rating(first.text()), ratings.rating(again.text()));
            case "direction", "direction-last-year", "direction-baseline" ->
                    differ(
                            StatedDirections.read(council, first.text()),
                            StatedDirections.read(council, again.text()));
            default -> false;
        };
    }

    private static boolean differ(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
