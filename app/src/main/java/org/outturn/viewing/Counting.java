package org.outturn.viewing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.outturn.assessment.Assessed;
import org.outturn.design.Mark;
import org.outturn.design.chart.RatingBar;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.rating.Rating;
import org.outturn.viewing.page.Bar;

/// Counts outcomes by rating, best first, those without a rating last and never left out.
public final class Counting {
    private final List<Rating> ratings;
    private final Setting setting;

    public Counting(List<Rating> ratings, Setting setting) {
        this.ratings = ratings;
        this.setting = setting;
    }

    /// @param filter what the list of indicators is asked for, for instance `unit=housing`; may be empty
    public Bar bar(String name, List<Assessed> indicators, String filter) {
        var outcomes = indicators.stream().map(one -> one.verdict().outcome()).toList();
        var list = "/" + setting.council().id() + "/indicators";
        return bar(
                name,
                outcomes,
                address(list, filter, ""),
                rating -> address(list, filter, rating),
                Looks.count(indicators.size(), "indicator", "indicators"));
    }

    /// The same with its name leading to a page of its own.
    public Bar bar(String name, List<Assessed> indicators, String filter, String href) {
        var bar = bar(name, indicators, filter);
        return new Bar(bar.name(), setting.keep(href), bar.under(), bar.chart(), bar.keys());
    }

    public Bar bar(
            String name,
            List<Outcome> outcomes,
            String href,
            java.util.function.UnaryOperator<String> hrefOf,
            String under) {
        var parts = new ArrayList<RatingBar.Part>();
        var keys = new ArrayList<Bar.Key>();
        for (var rating : ratings) {
            int count =
                    (int)
                            outcomes.stream()
                                    .filter(o -> Objects.equals(Looks.rating(o), rating))
                                    .count();
            add(parts, keys, Looks.mark(rating), count, hrefOf.apply(rating.id()));
        }
        int none = (int) outcomes.stream().filter(o -> Looks.rating(o) == null).count();
        if (none > 0) {
            add(parts, keys, Mark.none("Not rated"), none, hrefOf.apply("none"));
        }
        return new Bar(name, href, under, new RatingBar(name + ": ratings", parts), keys);
    }

    private static void add(
            List<RatingBar.Part> parts, List<Bar.Key> keys, Mark mark, int count, String href) {
        parts.add(new RatingBar.Part(mark, count));
        if (count > 0) {
            keys.add(new Bar.Key(mark, String.valueOf(count), href));
        }
    }

    private String address(String list, String filter, String rating) {
        var query = new ArrayList<String>();
        if (!filter.isEmpty()) {
            query.add(filter);
        }
        if (!rating.isEmpty()) {
            query.add("rating=" + URLEncoder.encode(rating, StandardCharsets.UTF_8));
        }
        return setting.keep(query.isEmpty() ? list : list + "?" + String.join("&", query));
    }
}
