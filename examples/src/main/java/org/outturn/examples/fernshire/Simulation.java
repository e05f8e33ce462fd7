package org.outturn.examples.fernshire;

import java.util.ArrayList;
import java.util.List;

/// Invents the figures of one indicator: a level that drifts, steps and follows the seasons, an
/// offset for each place, noise that all
/// places share and noise of their own, and the chance that comes with counting people.
final class Simulation {
    private static final double MEMORY = 0.8;

    private final County county;
    private final Card card;
    private final Recipe recipe;
    private final Place whole;
    private final List<Span> spans;
    private final double[] common;
    private final double centre;

    Simulation(County county, Card card, List<Place> places, Place whole) {
        this.county = county;
        this.card = card;
        this.recipe = card.recipe();
        this.whole = whole;
        boolean rolling = card.accumulation().equals("rolling");
        this.spans = rolling ? Span.monthly(false, Span.START.minusMonths(11)) : Span.listOf(card);
        this.common = noise(new Draw(key("common")));
        double sum = 0;
        for (var place : places) {
            sum +=
                    new Draw(key("offset " + place.id())).normal()
                            * place.population()
                            / whole.population();
        }
        this.centre = places.size() > 1 ? sum : 0;
    }

    List<Part> run(Place place) {
        var own =
                place.equals(whole)
                        ? new double[spans.size()]
                        : noise(new Draw(key("noise " + place.id())));
        var chance = new Draw(key("chance " + place.id()));
        double offset =
                place.equals(whole) ? 0 : new Draw(key("offset " + place.id())).normal() - centre;
        var parts = new ArrayList<Part>();
        for (int i = 0; i < spans.size(); i++) {
            double level = level(place, spans.get(i), offset, common[i] + own[i]);
            parts.add(drawn(place, spans.get(i), i, level, chance));
        }
        return card.accumulation().equals("rolling") ? rolled(parts) : parts;
    }

    private double level(Place place, Span span, double offset, double noise) {
        double level = recipe.level(place.id(), span);
        double season = recipe.season("season", span);
        double spread = recipe.number("spread") * offset;
        return card.isAdditive()
                ? level + season + spread + noise
                : level * (1 + season) * Math.max(0.1, 1 + spread / 100) * (1 + noise / 100);
    }

    private Part drawn(Place place, Span span, int index, double level, Draw chance) {
        double share = place.population() / (double) whole.population();
        if (!card.hasParts()) {
            if (!card.measure().equals("count")) {
                return Part.of(Part.rounded(level, card.decimals()).doubleValue(), 0);
            }
            double mean = level * share;
            return Part.of(card.isStock() ? Part.whole(mean) : chance.poisson(mean), 0);
        }
        double base = denominator(place, span, index, share, chance);
        if (recipe.has("cumulative")) {
            return Part.of(Part.whole(base * level / 100 * Season.collectedBy(span.last())), base);
        }
        double yearly = card.accumulation().equals("rolling") && recipe.has("pop") ? 12 : 1;
        double mean = level / card.per() / yearly;
        if (card.isPercent() && !recipe.has("pop")) {
            double part = Math.clamp(mean, 0.0, 1.0);
            return Part.of(
                    card.isStock() ? Part.whole(base * part) : chance.binomial(base, part), base);
        }
        boolean counted = !card.isStock() && (card.isPercent() || card.measure().equals("rate"));
        return Part.of(counted ? chance.poisson(mean * base) : Part.whole(mean * base), base);
    }

    private double denominator(Place place, Span span, int index, double share, Draw chance) {
        if (recipe.has("pop")) {
            return place.people(recipe.text("pop"), span);
        }
        if (recipe.has("of")) {
            var words = recipe.text("of").split(" ");
            var part =
                    county.byArea(county.card(words[0]))
                            .getOrDefault(place.id(), List.of())
                            .get(index);
            return words.length > 1 ? part.denominator() : part.numerator();
        }
        if (recipe.has("cumulative")) {
            double year = (Span.firstYear(span.last()) - 2021) / 5.0;
            return Part.whole(Recipe.along(recipe.text("cumulative"), year) * share);
        }
        double mean =
                Recipe.along(recipe.text("volume"), span.progress())
                        * share
                        * (1 + recipe.season("busy", span));
        return card.isStock() ? Part.whole(mean) : Math.max(1, chance.poisson(mean));
    }

    /// Twelve months to each month: numerators add up; so do denominators, unless they are a
    /// population.
    private List<Part> rolled(List<Part> months) {
        var rolled = new ArrayList<Part>();
        for (int i = 11; i < months.size(); i++) {
            var sum = Part.sum(months.subList(i - 11, i + 1));
            rolled.add(
                    recipe.has("pop")
                            ? Part.of(sum.numerator(), months.get(i).denominator())
                            : sum);
        }
        return rolled;
    }

    /// A stock remembers where it stood: four fifths of its last deviation, and a new part that
    /// keeps the spread the same.
    private double[] noise(Draw draw) {
        double size = recipe.number("noise");
        var noise = new double[spans.size()];
        double last = 0;
        for (int i = 0; i < noise.length; i++) {
            double fresh = draw.normal();
            last = card.isStock() ? MEMORY * last + 0.6 * fresh : fresh;
            noise[i] = size * last;
        }
        return noise;
    }

    private String key(String use) {
        return card.id() + " " + use + " " + recipe.text("salt");
    }
}
