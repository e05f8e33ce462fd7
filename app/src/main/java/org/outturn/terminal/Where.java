package org.outturn.terminal;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Which database a command works on.
public final class Where {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "the folder that Outturn keeps its data in (default: ${DEFAULT-VALUE})")
    public Path data = Path.of("data");

    @Option(
            names = "--database",
            paramLabel = "URL",
            defaultValue = "",
            description = {
                "use this PostgreSQL instead of the one in the data folder, for instance"
                        + " jdbc:postgresql://db.example.org/outturn;",
                "user and password come from OUTTURN_DATABASE_USER and OUTTURN_DATABASE_PASSWORD"
            })
    public String database = "";
}
