package org.outturn.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/// Style sheet, scripts and icon, ready to be served: named by a hash of them all, so that browsers can keep them for good.
///
/// Outside GOV.UK its font, crown and crest may not be used: the style sheet has the font replaced, and no picture is shipped.
public final class Assets {
    /// What each system reads best, without fetching a font.
    private static final String SANS =
            "-apple-system,BlinkMacSystemFont,\"Segoe UI\",Roboto,\"Noto Sans\",\"Liberation Sans\",Arial,sans-serif";

    private static final Map<String, Asset> ALL = load();
    private static final String VERSION = version();

    private Assets() {}

    /// Changes whenever any of them does.
    public static String folder() {
        return VERSION;
    }

    public static Optional<Asset> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    public static String address(String name) {
        if (!ALL.containsKey(name)) {
            throw new IllegalArgumentException("There is no asset " + name);
        }
        return "/assets/" + VERSION + "/" + name;
    }

    /// The style sheet of GOV.UK's components with another font, without font files and pictures.
    static String withoutFont(String css) {
        return css.replaceAll("@font-face\\{[^}]*\\}", "")
                .replaceAll(
                        "\"?GDS Transport\"?,\\s*arial,\\s*sans-serif",
                        Matcher.quoteReplacement(SANS))
                .replaceAll("url\\([^)]*\\)", "none")
                .replaceAll("/\\*# sourceMappingURL.*?\\*/", "");
    }

    private static Map<String, Asset> load() {
        var css = withoutFont(text("govuk-frontend.min.css")) + "\n" + text("outturn.css");
        var frontend = text("govuk-frontend.min.js").replaceAll("//# sourceMappingURL=.*", "");
        return Map.of(
                "outturn.css", Asset.of(css, "text/css"),
                "outturn.js", Asset.of(text("outturn.js"), "text/javascript"),
                "govuk-frontend.min.js", Asset.of(frontend, "text/javascript"),
                "htmx.min.js", Asset.of(text("htmx.min.js"), "text/javascript"),
                "icon.svg", Asset.of(text("icon.svg"), "image/svg+xml"));
    }

    private static String text(String name) {
        try (var in = Assets.class.getResourceAsStream("assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The asset " + name + " is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version() {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            ALL.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> hash.update(entry.getValue().bytes(false)));
            return HexFormat.of().formatHex(hash.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
