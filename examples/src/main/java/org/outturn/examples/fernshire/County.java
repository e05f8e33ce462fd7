package org.outturn.examples.fernshire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The fictional county: its places, its indicators, and the figures that are simulated for them.
final class County {
    private final List<Card> cards = Card.listAll();
    private final List<Place> districts = Place.listDistricts();
    private final List<Place> wards = Place.listWards();
    private final Place whole = Place.county(districts);
    private final Map<String, Map<String, List<Part>>> simulated = new LinkedHashMap<>();
    private final Pins pins = new Pins();

    List<Card> cards() {
        return cards;
    }

    List<Place> places() {
        var places = new ArrayList<>(districts);
        places.addAll(wards);
        return places;
    }

    List<Place> districts() {
        return districts;
    }

    Card card(String id) {
        return cards.stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No indicator " + id));
    }

    Figures figures() {
        var figures = new Figures(pins);
        for (var card : cards) {
            if (!card.isComputed()) {
                figures.add(card, byArea(card));
            }
        }
        return figures;
    }

    /// The figures of an indicator for the county (empty id), then its districts and wards: every
    /// sum is a sum of what lies beneath it.
    Map<String, List<Part>> byArea(Card card) {
        var known = simulated.get(card.id());
        if (known != null) {
            return known;
        }
        var parts = new LinkedHashMap<String, List<Part>>();
        if (card.recipe().has("wards")) {
            var leaves = leaves(card, wards);
            var sums = new LinkedHashMap<String, List<Part>>();
            for (var district : districts) {
                var mine =
                        wards.stream()
                                .filter(w -> w.parent().equals(district.id()))
                                .map(w -> row(leaves, w))
                                .toList();
                sums.put(district.id(), summed(mine));
            }
            parts.put("", summed(List.copyOf(sums.values())));
            parts.putAll(sums);
            parts.putAll(leaves);
        } else if (card.recipe().has("districts")) {
            var leaves = leaves(card, districts);
            parts.put("", summed(List.copyOf(leaves.values())));
            parts.putAll(leaves);
        } else {
            parts.putAll(leaves(card, List.of(whole)));
        }
        simulated.put(card.id(), parts);
        return parts;
    }

    private Map<String, List<Part>> leaves(Card card, List<Place> places) {
        var series = new LinkedHashMap<String, List<Part>>();
        var simulation = new Simulation(this, card, places, whole);
        for (var place : places) {
            series.put(place.id(), pins.applied(card, place.id(), simulation.run(place)));
        }
        return series;
    }

    private static List<Part> row(Map<String, List<Part>> series, Place place) {
        return series.getOrDefault(place.id(), List.of());
    }

    private static List<Part> summed(List<List<Part>> series) {
        var sums = new ArrayList<Part>();
        for (int i = 0; i < series.getFirst().size(); i++) {
            int at = i;
            sums.add(Part.sum(series.stream().map(one -> one.get(at)).toList()));
        }
        return sums;
    }
}
