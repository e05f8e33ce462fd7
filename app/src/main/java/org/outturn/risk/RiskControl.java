package org.outturn.risk;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;

/// What holds a risk back, and whether it does.
///
/// @param number its place among the controls of the risk, from 1
/// @param owner the role that answers for it
public record RiskControl(
        Period period,
        String risk,
        int number,
        String control,
        State state,
        @Nullable String owner,
        @Nullable String note) {
    /// `Door checks`; with its state where it does not hold: `Door checks (partly working)`.
    String words() {
        return state == State.WORKING
                ? control
                : "%s (%s)".formatted(control, state.words().toLowerCase(Locale.UK));
    }

    public enum State {
        WORKING("Working"),
        PARTLY_WORKING("Partly working"),
        NOT_WORKING("Not working"),
        PLANNED("Planned");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
