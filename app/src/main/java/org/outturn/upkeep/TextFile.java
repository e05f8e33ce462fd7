package org.outturn.upkeep;

import java.util.ArrayList;
import java.util.List;
import org.outturn.pack.PackRows;
import org.springframework.web.util.UriComponentsBuilder;

/// A text file of a pack that can be edited. Report templates are edited beside their reports.
///
/// @param name what it is
record TextFile(String file, String name, String about) {
    private static final String COMMENTARY = "commentary/";

    static List<TextFile> of(PackRows pack) {
        var files = new ArrayList<TextFile>();
        for (var file : pack.texts().keySet()) {
            if (file.equals("pack.yaml")) {
                files.add(
                        new TextFile(
                                file,
                                "Council",
                                "Its name, reporting period, colours, words, precision and risk matrix."));
            } else if (file.equals("schemes.yaml")) {
                files.add(
                        new TextFile(
                                file,
                                "Ratings and rating schemes",
                                "A changed scheme needs a higher version."));
            } else if (file.startsWith(COMMENTARY)) {
                files.add(
                        new TextFile(
                                file,
                                "Commentary " + period(pack.texts().getOrDefault(file, "")),
                                "Words on indicators for the period."));
            }
        }
        return files;
    }

    static String address(String council, String file) {
        return UriComponentsBuilder.fromPath(Upkeep.address(council) + "/texts")
                .queryParam("file", "{file}")
                .encode()
                .buildAndExpand(file)
                .toUriString();
    }

    /// From the front matter, with the author where there is one.
    private static String period(String text) {
        var period = "";
        var by = "";
        for (var line : text.lines().skip(1).takeWhile(line -> !line.equals("---")).toList()) {
            var words = line.replaceAll("^[a-z]+: *|\"", "");
            if (line.startsWith("period:")) {
                period = words;
            } else if (line.startsWith("by:")) {
                by = ", " + words;
            }
        }
        return period + by;
    }
}
