package org.outturn.rules.rating;

/// One of a council's ratings, with its own name and looks.
///
/// @param id identity within the council, such as `green-amber`
/// @param name what readers see
/// @param colour as `#00703c`
/// @param rank place among the council's ratings, 0 being the best
public record Rating(String id, String name, String colour, Shape shape, Mood mood, int rank) {
    public Rating {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A rating has an id and a name");
        }
        if (rank < 0) {
            throw new IllegalArgumentException("Ratings rank from 0, the best; not " + rank);
        }
    }

    public boolean isBetter(Rating other) {
        return rank < other.rank;
    }

    @Override
    public String toString() {
        return name;
    }
}
