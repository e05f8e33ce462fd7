package org.outturn.rules.rating;

/// Rates a commitment: met; delayed with low impact; delayed with medium impact; at risk of not being delivered or delayed with high
/// impact. A commitment on track for its date has the rating of one that is met, worded `On track`.
public record Milestone(Rating met, Rating delayedLow, Rating delayedMedium, Rating atRisk)
        implements RatingScheme {
    @Override
    public Outcome judge(Facts facts) {
        var commitment = facts.commitment();
        if (commitment == null) {
            return new Outcome.NotRated(
                    Why.NO_VALUE, "Nothing is reported on the commitment for the period.");
        }
        return switch (commitment.progress()) {
            case MET -> Outcome.Rated.of(met, "The commitment is met.");
            case ON_TRACK ->
                    new Outcome.Rated(
                            met, "The commitment is on track for its date.", true, "On track");
            case AT_RISK ->
                    Outcome.Rated.of(atRisk, "The commitment is at risk of not being delivered.");
            case NOT_DUE ->
                    new Outcome.NotRated(Why.NOT_DUE, "The commitment is not due in the period.");
            case DELAYED -> delayed(commitment);
        };
    }

    private Outcome delayed(Commitment commitment) {
        return switch (commitment.impact()) {
            case null ->
                    new Outcome.NotRated(
                            Why.NOT_JUDGED,
                            "The commitment is delayed, but the impact of the delay is not given.");
            case LOW -> Outcome.Rated.of(delayedLow, "The commitment is delayed, with low impact.");
            case MEDIUM ->
                    Outcome.Rated.of(
                            delayedMedium, "The commitment is delayed, with medium impact.");
            case HIGH -> Outcome.Rated.of(atRisk, "The commitment is delayed, with high impact.");
        };
    }
}
