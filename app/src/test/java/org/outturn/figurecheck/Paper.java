package org.outturn.figurecheck;

import java.nio.file.Path;
import java.util.List;
import org.outturn.pack.PackReader;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.outturn.pack.Reading;
import org.outturn.pack.SmallPack;
import org.outturn.rules.period.Period;
import org.springframework.jdbc.core.JdbcTemplate;

/// A small paper taken in, and what the figure check says of it: where, what is printed, what
/// follows.
record Paper(Packs packs, FigureCheck check, JdbcTemplate jdbc, Path folder) {
    /// @param stated rows of `stated.csv` without its headings
    List<String> found(SmallPack files, String stated) {
        jdbc.execute("truncate council cascade");
        var pack = files.with("stated.csv", "about,key,period,what,printed,where\n" + stated);
        switch (new PackReader().read(pack.in(folder))) {
            case Reading.Read(var read) -> packs.importPack(read, "tests", Progress.SILENT);
            case Reading.Faulty(var faults) -> throw new AssertionError(faults.toString());
        }
        return found("2025/26 Q1");
    }

    /// Of what is in, the paper for a period.
    List<String> found(String period) {
        return check.check("amberley", Period.parse(period)).findings().stream()
                .map(one ->
                        (one.isContradiction() ? "%s: %s, not %s" : "%s: %s; our forecast: %s")
                                .formatted(one.where(), one.printed(), one.follows()))
                .toList();
    }
}
