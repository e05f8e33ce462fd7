package org.outturn.examples.fernshire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes the pack of the fictional county of Fernshire into a folder.
///
///     java -cp examples/target/classes org.outturn.examples.fernshire.Fernshire examples/fernshire
public final class Fernshire {
    private static final List<String> COPIED =
            List.of(
                    "pack.yaml",
                    "schemes.yaml",
                    "units.csv",
                    "groupings.csv",
                    "judgements.csv",
                    "risks.csv",
                    "risk-controls.csv",
                    "risk-reviews.csv",
                    "savings.csv",
                    "commitments.csv",
                    "meetings.csv",
                    "recommendations.csv",
                    "recommendation-updates.csv");
    private static final List<String> COMMENTARY =
            List.of(
                    "2026-27-q1.md",
                    "2026-27-q2-adults.md",
                    "2026-27-q2-children.md",
                    "2026-27-q2-place.md",
                    "2026-27-q2-residents.md",
                    "2026-27-q2-resources.md");

    private static final List<String> PAPERS = List.of("place-scrutiny.yaml");

    private Fernshire() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments.length > 0 ? arguments[0] : "examples/fernshire"));
    }

    /// Writes every generated file; the report templates beside them are written by hand and left
    /// alone.
    public static void write(Path pack) throws IOException {
        var county = new County();
        var figures = county.figures();
        var words = new Words(county, figures);
        Files.createDirectories(pack.resolve("commentary"));
        for (var name : COPIED) {
            save(pack.resolve(name), Resources.text("tables/" + name));
        }
        Files.createDirectories(pack.resolve("papers"));
        for (var name : PAPERS) {
            save(pack.resolve("papers").resolve(name), Resources.text("papers/" + name));
        }
        save(pack.resolve("areas.csv"), Framework.areas(county.places()));
        save(pack.resolve("indicators.csv"), Framework.indicators(county.cards()));
        save(pack.resolve("cutoffs.csv"), Targets.cutOffs(county.cards()));
        save(pack.resolve("targets.csv"), Targets.csv(county));
        save(pack.resolve("observations.csv"), figures.csv());
        save(pack.resolve("revenue.csv"), Money.revenue());
        save(pack.resolve("capital.csv"), Money.capital());
        for (var name : COMMENTARY) {
            save(pack.resolve("commentary").resolve(name), words.fill("commentary/" + name));
        }
        save(pack.resolve("README.md"), words.fill("README.md"));
    }

    private static void save(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }
}
