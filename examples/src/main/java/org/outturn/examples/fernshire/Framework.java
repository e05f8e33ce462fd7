package org.outturn.examples.fernshire;

import java.util.List;
import java.util.Map;

/// Writes the areas and the definitions of the indicators.
final class Framework {
    private static final Map<String, String> COMMITTEES =
            Map.of(
                    "residents", "communities-scrutiny",
                    "children", "children-scrutiny",
                    "adults", "health-scrutiny",
                    "place", "place-scrutiny",
                    "council", "resources-scrutiny");

    private Framework() {}

    static String areas(List<Place> places) {
        var csv = new Csv("id,name,kind,parent");
        places.forEach(place -> csv.row(place.id(), place.name(), place.kind(), place.parent()));
        return csv.toString();
    }

    static String indicators(List<Card> cards) {
        var csv =
                new Csv(
                        "id,code,title,unit,measure,per,noun,decimals,polarity,frequency,accumulation,scheme,compare,significance,groupings,rationale,formula,source,first,note,computed,population,due");
        for (var card : cards) {
            csv.row(
                    card.id(),
                    card.code(),
                    card.title(),
                    card.unit(),
                    card.measure(),
                    card.measure().equals("rate") ? "" + card.per() : "",
                    card.noun(),
                    card.decimals(),
                    card.polarity(),
                    frequency(card),
                    card.accumulation(),
                    card.scheme(),
                    compare(card),
                    card.recipe().has("same") ? card.recipe().text("same") : "none",
                    groupings(card),
                    card.words().get(0),
                    card.words().get(1),
                    card.words().get(2),
                    card.id().equals(Story.REDEFINED) ? Story.SINCE : "",
                    note(card),
                    card.recipe().text("computed"),
                    card.recipe().text("population"),
                    due(card));
        }
        return csv.toString();
    }

    private static String frequency(Card card) {
        return switch (card.frequency()) {
            case "academic", "calendar", "snapshot" -> "annual";
            default -> card.frequency();
        };
    }

    /// Days after the end of the period; yearly figures come when they are published.
    private static String due(Card card) {
        return switch (frequency(card)) {
            case "monthly" -> "20";
            case "quarterly" -> "28";
            default -> "";
        };
    }

    /// What is collected since April can only be compared with the same month a year ago.
    private static String compare(Card card) {
        if (card.recipe().has("cumulative")) {
            return "last-year";
        }
        return frequency(card).equals("annual") ? "previous" : "previous; last-year";
    }

    private static String groupings(Card card) {
        return "perspective=%s; priority=%s; committee=%s; type=%s"
                .formatted(
                        card.perspective(),
                        card.priority(),
                        COMMITTEES.get(card.perspective()),
                        card.type());
    }

    private static String note(Card card) {
        if (card.id().equals(Story.REDEFINED)) {
            return "The definition changed in April 2026: people who wait for a decision of the hospital alone are no longer counted. Earlier figures are not comparable.";
        }
        if (card.id().startsWith("planning-m") || card.id().equals("benefit-claims")) {
            return "Alderwick and Thornmere share this service; each council sets its own target.";
        }
        return card.unit().startsWith("district-")
                ? "A service of the twelve district councils; the county figure is their sum."
                : "";
    }
}
