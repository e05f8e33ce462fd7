package org.outturn.comparison;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.outturn.council.Council;
import org.outturn.design.Link;
import org.outturn.rules.period.Period;

/// Of which council and until when a comparison is, and where its files are.
record Place(Council council, Period until) {
    /// As a picture and as figures.
    List<Link> files(String indicator, String chart) {
        return List.of(
                new Link("SVG", file(indicator, chart + ".svg")),
                new Link("CSV", file(indicator, chart + ".csv")));
    }

    private String file(String indicator, String file) {
        return keep("/%s/indicators/%s/benchmark/%s".formatted(council.id(), indicator, file));
    }

    String indicator(String id) {
        return keep("/%s/indicators/%s".formatted(council.id(), id));
    }

    String all() {
        return keep("/%s/benchmarks".formatted(council.id()));
    }

    private String keep(String address) {
        return until.equals(council.period())
                ? address
                : address
                        + "?period="
                        + URLEncoder.encode(until.toString(), StandardCharsets.UTF_8);
    }
}
