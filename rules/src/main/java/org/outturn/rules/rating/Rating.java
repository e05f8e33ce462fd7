package org.outturn.rules.rating;

import org.jspecify.annotations.Nullable;

/// One of a council's ratings, with its own name and looks.
///
/// @param id identity within the council, such as `green-amber`
/// @param name what readers see
/// @param colour as `#00703c`
/// @param rank place among the council's ratings, 0 being the best
/// @param abbreviation stands for the name in a narrow table, such as `G`; null when there is none
/// @param forecast the whole name while the period is incomplete, such as `On track to exceed target`; null when it is the same
public record Rating(
        String id,
        String name,
        String colour,
        Shape shape,
        Mood mood,
        int rank,
        @Nullable String abbreviation,
        @Nullable String forecast) {
    /// A rating with one name for every purpose.
    public Rating(String id, String name, String colour, Shape shape, Mood mood, int rank) {
        this(id, name, colour, shape, mood, rank, null, null);
    }

    public Rating {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A rating has an id and a name");
        }
        if (rank < 0) {
            throw new IllegalArgumentException("Ratings rank from 0, the best; not " + rank);
        }
    }

    /// For a narrow table: the abbreviation, or else the name.
    public String shortName() {
        return abbreviation == null ? name : abbreviation;
    }

    /// What to print when a forecast is rated: its own name, or else the name.
    public String forecastName() {
        return forecast == null ? name : forecast;
    }

    public boolean isBetter(Rating other) {
        return rank < other.rank;
    }

    @Override
    public String toString() {
        return name;
    }
}
