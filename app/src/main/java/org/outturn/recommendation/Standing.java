package org.outturn.recommendation;

/// Where a recommendation stands on a day.
public enum Standing {
    LATE("Late"),
    DUE_SOON("Due within three months"),
    OPEN("Open"),
    DONE("Done, to be agreed"),
    CLOSED("Closed"),
    NOT_ACCEPTED("Not accepted");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// As addresses write it: `due-soon`.
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
