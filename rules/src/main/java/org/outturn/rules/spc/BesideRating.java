package org.outturn.rules.spc;

import org.outturn.rules.spc.Assurance.Assured;
import org.outturn.rules.spc.Assurance.NotAssured;
import org.outturn.rules.spc.Assurance.Outlook;

/// The sentence that statistics put beside a rating: 'red, but within normal variation'.
public final class BesideRating {
    private static final double WORTH_SAYING = 0.01;

    private BesideRating() {}

    /// @param rating the rating's own name, as the council calls it: 'red'
    /// @param met whether that rating means that the target was met
    /// @param variation of the latest figure
    public static String sentence(
            String rating, boolean met, Variation variation, Assurance assurance, Wording wording) {
        var name = rating.toLowerCase(java.util.Locale.UK);
        return switch (assurance) {
            case NotAssured _ -> name + latest(met, variation);
            case Assured assured ->
                    met
                            ? met(name, variation, assured, wording)
                            : missed(name, variation, assured, wording);
        };
    }

    private static String met(String name, Variation variation, Assured assured, Wording wording) {
        boolean risk =
                assured.outlook() == Outlook.CONSISTENTLY_FAILS
                        || (assured.outlook() == Outlook.HIT_OR_MISS
                                && assured.missed() >= WORTH_SAYING);
        var outlook = (risk ? ", but " : ", and ") + assured.sentence(wording);
        return switch (variation) {
            case CONCERN -> name + latest(true, variation) + outlook.replace(", but ", ", and ");
            case IMPROVEMENT, NEUTRAL_HIGH, NEUTRAL_LOW -> name + latest(true, variation) + outlook;
            case COMMON_CAUSE -> name + outlook;
        };
    }

    private static String missed(
            String name, Variation variation, Assured assured, Wording wording) {
        boolean stuck = assured.outlook() == Outlook.CONSISTENTLY_FAILS;
        return variation == Variation.COMMON_CAUSE && !stuck
                ? name + latest(false, variation)
                : name
                        + (stuck && variation == Variation.COMMON_CAUSE
                                ? ", and within normal variation"
                                : latest(false, variation))
                        + (stuck ? ": " : "; ")
                        + assured.sentence(wording);
    }

    private static String latest(boolean met, Variation variation) {
        return switch (variation) {
            case COMMON_CAUSE ->
                    met ? ", within normal variation" : ", but within normal variation";
            case IMPROVEMENT -> met ? " and improving" : ", but improving";
            case CONCERN -> met ? ", but getting worse" : ", and getting worse";
            case NEUTRAL_HIGH -> ", higher than chance explains";
            case NEUTRAL_LOW -> ", lower than chance explains";
        };
    }
}
