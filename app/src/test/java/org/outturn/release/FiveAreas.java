package org.outturn.release;

import java.util.List;
import java.util.Objects;
import org.outturn.plainfile.Fault;
import org.outturn.rules.quantity.Quantity;

/// A benchmark set of five made-up areas, in the two shapes in which publishers give figures out.
public final class FiveAreas {
    private FiveAreas() {}

    /// A row for each part of a figure, with rows of other things between them.
    public static final String LONG =
            """
            Year,Code,Area,Level,Group,What,Holds,Figure
            2024-25,X01,Amberley,Council,Total,AH1,Outcome,80.0
            2024-25,X01,Amberley,Council,Total,AH1,Numerator,400
            2024-25,X01,Amberley,Council,Total,AH1,Denominator,500
            2024-25,X02,Brackwater,Council,Total,AH1,Outcome,90.0
            2024-25,X02,Brackwater,Council,Total,AH1,Numerator,90
            2024-25,X02,Brackwater,Council,Total,AH1,Denominator,100
            2024-25,X03,Coldmere,Council,Total,AH1,Outcome,80.0
            2024-25,X03,Coldmere,Council,Total,AH1,Numerator,160
            2024-25,X03,Coldmere,Council,Total,AH1,Denominator,200
            2024-25,X99,Dunhollow,Council,Total,AH1,Outcome,70.0
            2024-25,X99,Dunhollow,Council,Total,AH1,Numerator,140
            2024-25,X99,Dunhollow,Council,Total,AH1,Denominator,200
            2024-25,X05,Eastfold,Council,Total,AH1,Outcome,*
            2024-25,X00,All,Nation,Total,AH1,Outcome,79.0
            2024-25,X01,Amberley,Council,Women,AH1,Outcome,81.0
            2024-25,R1,North,Region,Total,AH1,Outcome,78.0
            2024-25,X01,Amberley,Council,Total,ZZ9,Outcome,1.0
            2024-25,Z77,Nowhere,Council,Total,AH1,Outcome,50.0
            """;

    public static final String LONG_MAPPING =
            """
            format: outturn-benchmark/1
            set: {id: at-home, title: People at home, publisher: The Fictional Office}
            columns: {period: Year, area: Code, name: Area, kind: Level, measure: What, part: Holds, value: Figure}
            keep: {Group: [Total]}
            parts: {Outcome: value, Numerator: numerator, Denominator: denominator}
            missing: {"": not available, "*": suppressed}
            periods: {"2024-25": 2024/25}
            areas:
              whole: Everywhere
              kinds: {Council: area, Nation: average, Region: left-out}
              codes: [X]
              successors: {X99: X04}
            measures:
              - {id: home, code: AH1, title: At home, measure: percent, decimals: 1, polarity: higher, parts: counts}
            councils:
              - council: amberley
                area: X01
                indicators: {home: at-home}
                peers:
                  - {name: Neighbours, areas: [X01, X03, X99]}
            """;

    /// The next year: other headings, another code for the measure, shares instead of percentages, one row a figure.
    public static final String WIDE =
            """
            ONS,Council,Measure,Share,Of them,All
            X01,Amberley,1(a),0.85,425,500
            X02,Brackwater,1(a),0.84,84,100
            X03,Coldmere,1(a),0.80,160,200
            X04,Dunhollow,1(a),0.75,150,200
            X05,Eastfold,1(a),:,,
            X00,Everywhere,1(a),0.819,,
            """;

    public static final String WIDE_MAPPING =
            """
            format: outturn-benchmark/1
            set: {id: at-home, title: People at home, publisher: The Fictional Office}
            columns: {area: ONS, name: Council, measure: Measure, value: Share, numerator: Of them, denominator: All}
            missing: {"": not available, ":": not applicable}
            period: 2025/26
            areas: {whole: Everywhere, average: X00}
            measures:
              - {id: home, code: 1(a), title: At home, measure: percent, decimals: 1, polarity: higher, parts: counts, multiplier: 100}
            councils:
              - {council: amberley, area: X01, indicators: {home: at-home}}
            """;

    /// A line for each figure: period, area, value or why there is none, parts.
    static List<String> drawn(String file, String mapping) {
        return release(file, mapping).values().stream()
                .map(one ->
                        "%s %s %s%s"
                                .formatted(
                                        one.period(),
                                        one.area(),
                                        one.value() == null ? one.missing() : one.value(),
                                        one.numerator() == null
                                                ? ""
                                                : " %s/%s"
                                                        .formatted(
                                                                one.numerator(),
                                                                Objects.requireNonNullElse(
                                                                        one.denominator(),
                                                                        Quantity.ZERO))))
                .toList();
    }

    static List<String> faults(String file, String mapping) {
        return switch (ReleaseReader.read("figures.csv", file, mapping)) {
            case BenchmarkReading.Read _ -> List.of();
            case BenchmarkReading.Faulty(var faults) -> faults.stream().map(Fault::text).toList();
        };
    }

    public static Release release(String file, String mapping) {
        return switch (ReleaseReader.read("figures.csv", file, mapping)) {
            case BenchmarkReading.Read(var release) -> release;
            case BenchmarkReading.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }
}
