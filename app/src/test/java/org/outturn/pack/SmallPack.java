package org.outturn.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.outturn.plainfile.Fault;

/// A small pack without faults, drawn as text, to be changed in one place.
public final class SmallPack {
    private final Map<String, String> files =
            new TreeMap<>(
                    Map.of(
                            "pack.yaml",
                            """
                            format: outturn-pack/1
                            council: {id: amberley, name: Amberley Council, short: Amberley, fictional: true}
                            about: A small pack.
                            period: 2025/26 Q1
                            brand: {colour: "#1d5c3f"}
                            """,
                            "units.csv",
                            """
                            id,name,kind,parent
                            adults,Adults,directorate,
                            reablement,Reablement,team,adults
                            """,
                            "schemes.yaml",
                            """
                            ratings:
                              - {id: green, name: Green, colour: "#00703c", shape: circle, mood: good}
                              - {id: amber, name: Amber, colour: "#b35c00", shape: triangle, mood: middling}
                              - {id: red, name: Red, colour: "#d4351c", shape: diamond, mood: poor}
                            schemes:
                              - id: five-per-cent
                                name: Within five per cent
                                type: tolerance
                                met: green
                                within: amber
                                beyond: red
                                margin: {percent: 5}
                            """,
                            "indicators.csv",
                            """
                            id,title,unit,measure,decimals,polarity,frequency,accumulation,scheme
                            at-home,People at home after 91 days,reablement,percent,1,higher,quarterly,ratio,five-per-cent
                            waiting,Days waited,adults,days,0,lower,quarterly,stock,five-per-cent
                            """,
                            "targets.csv",
                            """
                            indicator,period,value
                            at-home,2025/26,85.0
                            waiting,2025/26,20
                            """,
                            "observations.csv",
                            """
                            indicator,period,numerator,denominator,value
                            at-home,2024/25 Q4,40,50,
                            at-home,2025/26 Q1,41,50,
                            waiting,2025/26 Q1,,,21
                            """));

    public SmallPack with(String file, String text) {
        files.put(file, text);
        return this;
    }

    public SmallPack replace(String file, String old, String by) {
        var text = files.getOrDefault(file, "");
        if (!text.contains(old)) {
            throw new IllegalArgumentException("%s does not hold %s".formatted(file, old));
        }
        return with(file, text.replace(old, by));
    }

    /// With a scheme of cut-offs beside the one that it has, `cut-offs`.
    public SmallPack withCutOffScheme() {
        return replace(
                "schemes.yaml",
                "    margin: {percent: 5}\n",
                """
                    margin: {percent: 5}
                  - id: cut-offs
                    name: Cut-offs
                    type: thresholds
                    otherwise: red
                """);
    }

    SmallPack without(String file) {
        files.remove(file);
        return this;
    }

    public Path in(Path folder) {
        try {
            for (var file : files.entrySet()) {
                var path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> faults(Path folder) {
        return switch (new PackReader().read(in(folder))) {
            case Reading.Read _ -> List.of();
            case Reading.Faulty(var faults) -> faults.stream().map(Fault::text).toList();
        };
    }

    public Pack pack(Path folder) {
        return switch (new PackReader().read(in(folder))) {
            case Reading.Read(var pack) -> pack;
            case Reading.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }
}
