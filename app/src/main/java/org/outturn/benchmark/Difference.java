package org.outturn.benchmark;

/// Something that a council's paper prints of a benchmark, and that its set gives otherwise.
///
/// @param indicator id
/// @param printed as the paper has it
/// @param derived as the set gives it
/// @param reason as far as it can be computed
public record Difference(
        String indicator, What what, String printed, String derived, String reason) {
    public enum What {
        AVERAGE("average"),
        RANK("rank"),
        EARLIER_RANK("earlier rank"),
        FIGURE("figure");

        private final String words;

        What(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
