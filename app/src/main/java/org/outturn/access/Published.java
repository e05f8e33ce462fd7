package org.outturn.access;

/// Says which reports anybody may read. The room that publishes answers.
public interface Published {
    boolean isPublished(String council, String report);
}
