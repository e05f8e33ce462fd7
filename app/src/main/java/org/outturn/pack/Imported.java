package org.outturn.pack;

import java.util.List;
import java.util.stream.Collectors;

/// What importing a pack came to.
public sealed interface Imported {
    /// Everything is in.
    ///
    /// @param parts what each kind of thing came to
    /// @param verdicts how many ratings are new or have changed
    record Done(List<Part> parts, int verdicts) implements Imported {
        /// Whether the pack was in already, to the last word.
        public boolean isNothing() {
            return verdicts == 0 && parts.stream().allMatch(part -> part.changed() == 0);
        }

        @Override
        public String words() {
            return isNothing()
                    ? "nothing has changed"
                    : parts.stream()
                            .filter(part -> part.changed() > 0)
                            .map(Part::words)
                            .collect(Collectors.joining("; "));
        }
    }

    /// Nothing is in.
    ///
    /// @param problems a sentence each
    record Refused(List<String> problems) implements Imported {
        @Override
        public String words() {
            return String.join("\n", problems);
        }
    }

    /// @param given how many rows the pack has of a kind
    /// @param added how many are new; of what is not kept in revisions, new, changed or gone
    /// @param revised how many are revisions of what was there
    record Part(String kind, int given, int added, int revised) {
        public int unchanged() {
            return Math.max(0, given - added - revised);
        }

        int changed() {
            return added + revised;
        }

        /// `figures: 3 new, 1 revised, 20 unchanged`
        public String words() {
            return "%s: %,d new or changed%s, %,d unchanged"
                    .formatted(
                            kind,
                            added,
                            revised == 0 ? "" : ", %,d revised".formatted(revised),
                            unchanged());
        }
    }

    /// For one line, or a line a problem.
    String words();
}
