package org.outturn.scheme;

import org.outturn.assessment.Assessed;
import org.outturn.rules.rating.Outcome;

/// A figure as it is rated, and as the text that is tried would rate it.
record Compared(Assessed now, Assessed tried) {
    /// What trying changes for the figure.
    enum Move {
        NONE(""),
        BETTER("Better"),
        WORSE("Worse"),
        NEWLY_RATED("Newly rated"),
        NO_LONGER_RATED("No longer rated");

        private final String words;

        Move(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    Outcome before() {
        return now.verdict().outcome();
    }

    Outcome after() {
        return tried.verdict().outcome();
    }

    Move move() {
        return switch (before()) {
            case Outcome.Rated was ->
                    switch (after()) {
                        case Outcome.Rated is ->
                                is.rating().equals(was.rating())
                                        ? Move.NONE
                                        : is.rating().isBetter(was.rating())
                                                ? Move.BETTER
                                                : Move.WORSE;
                        case Outcome.NotRated _ -> Move.NO_LONGER_RATED;
                    };
            case Outcome.NotRated _ ->
                    switch (after()) {
                        case Outcome.Rated _ -> Move.NEWLY_RATED;
                        case Outcome.NotRated _ -> Move.NONE;
                    };
        };
    }

    boolean hasMoved() {
        return move() != Move.NONE;
    }
}
