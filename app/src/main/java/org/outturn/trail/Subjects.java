package org.outturn.trail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.audit.Detail;
import org.outturn.audit.Entry;
import org.outturn.catalogue.Framework;
import org.outturn.council.Area;
import org.outturn.packfile.PackTable;
import org.outturn.rules.period.Period;
import org.outturn.site.AskedPeriod;
import org.outturn.trail.page.TrailPage;
import org.outturn.upkeep.TableWords;

/// Entries in words for who reads them: what was done, to what, and where that is to be found today.
///
/// @param people what those with an account are called, by the name of the account
/// @param reports names of those that there are
record Subjects(
        String council,
        Framework framework,
        List<Area> areas,
        Map<String, String> people,
        Set<String> reports) {
    private static final Pattern COUNTED =
            Pattern.compile("[0-9,]+ (added|changed|removed)(, [0-9,]+ (changed|removed))*");
    private static final Map<String, String> DONE =
            Map.of(
                    "published", "Report published",
                    "proposed", "Changes proposed",
                    "sign-in failed", "Sign-in failed",
                    "sign-in held back", "Sign-in held back");

    String who(String account) {
        return people.getOrDefault(account, account);
    }

    TrailPage.Told told(Entry entry) {
        var kind = Kind.of(entry).orElse(null);
        if (kind != null && kind.table() != null) {
            return row(entry, kind.one(), kind.table());
        }
        if (Kind.TEXTS.equals(kind)) {
            return text(entry);
        }
        return new TrailPage.Told(
                done(entry, kind),
                thing(entry, kind),
                href(entry, kind),
                "",
                List.of(),
                entry.action().startsWith("sign") && !entry.detail().isEmpty()
                        ? "From the address " + entry.detail()
                        : entry.detail());
    }

    private TrailPage.Told row(Entry entry, String one, PackTable table) {
        var detail = Detail.of(entry.detail());
        if (COUNTED.matcher(detail.name()).matches()) {
            return new TrailPage.Told(
                    TableWords.name(table) + " changed",
                    detail.name(),
                    TableWords.address(council, table, ""),
                    "",
                    List.of(),
                    why(detail.why()));
        }
        var parts = Arrays.stream(detail.name().split(", ")).distinct().toList();
        var first = parts.getFirst();
        var indicator = Kind.isOfIndicators(table) ? framework.indicator(first).orElse(null) : null;
        boolean gone = entry.action().equals("removed");
        return new TrailPage.Told(
                capital(one) + " " + entry.action(),
                indicator == null ? detail.name() : indicator.title(),
                indicator != null
                        ? indicator(indicator.id())
                        : gone || Kind.isOfIndicators(table)
                                ? null
                                : TableWords.address(council, table, String.join(" ", parts)),
                indicator == null ? "" : under(parts.subList(1, parts.size())),
                cells(detail, column -> TableWords.label(table, column)),
                why(detail.why()));
    }

    private TrailPage.Told text(Entry entry) {
        var detail = Detail.of(entry.detail());
        var about = List.of(detail.name().split(" @ "));
        var indicator =
                entry.subject().startsWith("commentary/")
                        ? framework.indicator(about.getFirst()).orElse(null)
                        : null;
        return indicator == null
                ? new TrailPage.Told(
                        "Text changed",
                        entry.subject(),
                        entry.subject().startsWith("commentary/")
                                ? "/" + council + "/manage/commentary"
                                : TableWords.text(council, entry.subject()),
                        "",
                        cells(detail, Subjects::capital),
                        why(detail.why()))
                : new TrailPage.Told(
                        "Commentary changed",
                        indicator.title(),
                        indicator(indicator.id()) + "#commentary",
                        under(
                                Stream.concat(about.stream().skip(1), Stream.of(entry.subject()))
                                        .toList()),
                        cells(detail, Subjects::capital),
                        why(detail.why()));
    }

    private static String done(Entry entry, @Nullable Kind kind) {
        return kind == null || kind.one().isEmpty()
                ? DONE.getOrDefault(entry.action(), capital(entry.action()))
                : capital(kind.one()) + " " + entry.action();
    }

    private String thing(Entry entry, @Nullable Kind kind) {
        if (Kind.ACCOUNTS.equals(kind)) {
            return who(entry.subject());
        }
        return Kind.PACK.equals(kind)
                ? "The council's pack"
                : entry.subject().replaceFirst("^benchmark set ", "");
    }

    private @Nullable String href(Entry entry, @Nullable Kind kind) {
        var subject = entry.subject();
        var address = "/" + council;
        if (Kind.PACK.equals(kind)) {
            return address + "/manage";
        }
        if (Kind.RELEASES.equals(kind)) {
            return address + "/benchmarks";
        }
        if (Kind.REVIEWS.equals(kind)) {
            return TableWords.address(council, PackTable.RISK_REVIEWS, subject);
        }
        if (Kind.UPDATES.equals(kind)) {
            return address + "/recommendations/" + subject;
        }
        if (Kind.REPORTS.equals(kind) && reports.contains(subject)) {
            return address + "/reports/" + subject;
        }
        if (Kind.SCHEMES.equals(kind)) {
            var id = subject.split(" ")[0];
            return framework.scheme(id).isPresent() ? address + "/schemes/" + id : null;
        }
        return Kind.ACCOUNTS.equals(kind) && people.containsKey(subject)
                ? address + "/people/" + subject
                : null;
    }

    private String indicator(String id) {
        return "/%s/indicators/%s".formatted(council, id);
    }

    /// Areas by name, periods as people write them.
    private String under(List<String> parts) {
        return parts.stream()
                .map(part ->
                        AskedPeriod.find(part)
                                .map(Period::label)
                                .orElseGet(() ->
                                        areas.stream()
                                                .filter(area -> area.id().equals(part))
                                                .map(Area::name)
                                                .findFirst()
                                                .orElse(part)))
                .collect(Collectors.joining(", "));
    }

    private static List<TrailPage.Cell> cells(
            Detail detail, java.util.function.UnaryOperator<String> label) {
        var cells = new ArrayList<TrailPage.Cell>();
        detail.cells()
                .forEach(cell ->
                        cells.add(
                                new TrailPage.Cell(
                                        label.apply(cell.column()), cell.before(), cell.after())));
        return cells;
    }

    private static String why(String words) {
        return words.isEmpty() ? "" : "Why: " + words;
    }

    private static String capital(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
