package org.outturn.assessment;

import static java.util.Arrays.asList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.collection.Figure;
import org.outturn.database.Table;
import org.outturn.rules.direction.Travel;
import org.outturn.rules.rating.Outcome;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps every verdict with its inputs; one that comes out differently is a further revision.
@Component
class VerdictStore {
    private static final Table VERDICT =
            new Table(
                    "verdict",
                    List.of("council", "indicator", "area", "covers", "reported"),
                    List.of(
                            "figure_revision",
                            "inputs",
                            "scheme",
                            "scheme_version",
                            "rules_version",
                            "rating",
                            "not_rated",
                            "words",
                            "directions",
                            "steps"));

    private final JdbcTemplate bulk;
    private final JsonMapper json;

    VerdictStore(JdbcTemplate bulk, JsonMapper json) {
        this.bulk = bulk;
        this.json = json;
    }

    int append(Evidence evidence, List<FigureAssessor.Judged> judged) {
        var rows = new ArrayList<List<@Nullable Object>>();
        judged.forEach(one -> rows.add(row(evidence, one)));
        var appended = VERDICT.append(bulk, null, rows);
        return appended.added() + appended.revised();
    }

    private List<@Nullable Object> row(Evidence evidence, FigureAssessor.Judged judged) {
        var assessed = judged.assessed();
        var verdict = assessed.verdict();
        Figure figure = assessed.figure();
        var scheme = evidence.scheme(assessed.indicator().scheme());
        return asList(
                evidence.council().id(),
                assessed.indicator().id(),
                assessed.area() == null ? "" : assessed.area().id(),
                figure == null ? assessed.reported() : figure.observation().period(),
                assessed.reported(),
                figure == null ? 0 : figure.revision(),
                json.writeValueAsString(inputs(evidence, judged)),
                scheme.id(),
                scheme.version(),
                verdict.rulesVersion(),
                verdict.outcome() instanceof Outcome.Rated rated ? rated.rating().id() : null,
                verdict.outcome() instanceof Outcome.NotRated none ? none.why().id() : null,
                verdict.outcome().words(),
                json.writeValueAsString(directions(verdict.directions())),
                verdict.steps());
    }

    private static Map<String, Object> inputs(Evidence evidence, FigureAssessor.Judged judged) {
        var inputs = Inputs.of(judged);
        var figure = judged.assessed().figure();
        if (figure != null) {
            evidence.origin(figure).ifPresent(origin -> inputs.put("derived", Inputs.of(origin)));
        }
        return inputs;
    }

    private static Map<String, String> directions(List<Travel> travels) {
        var directions = new LinkedHashMap<String, String>();
        for (var travel : travels) {
            directions.put(
                    Inputs.word(travel.against()),
                    switch (travel) {
                        case Travel.Derived derived -> Inputs.word(derived.direction());
                        case Travel.Stated stated -> "stated " + Inputs.word(stated.direction());
                        case Travel.NotComparable _ -> "not comparable";
                        case Travel.Unknown _ -> "unknown";
                    });
        }
        return directions;
    }
}
