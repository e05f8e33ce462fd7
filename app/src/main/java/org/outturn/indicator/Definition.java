package org.outturn.indicator;

import static org.outturn.design.Components.text;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.outturn.access.Role;
import org.outturn.catalogue.Indicator;
import org.outturn.definition.DefinitionVersion;
import org.outturn.definition.Definitions;
import org.outturn.design.Link;
import org.outturn.design.SummaryList;
import org.outturn.indicator.page.IndicatorPage;
import org.outturn.site.Frame;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;

/// What exactly an indicator is, what it was before, and where an analyst changes it.
record Definition(Setting setting, Definitions definitions, Indicator indicator) {
    IndicatorPage.Defined page() {
        var council = setting.council().id();
        var versions = definitions.versions(council, indicator);
        return new IndicatorPage.Defined(
                SummaryList.of(
                        definitions.words(council, indicator).entrySet().stream()
                                .map(part ->
                                        new SummaryList.Entry(part.getKey(), text(part.getValue())))
                                .toList()),
                applies(versions.getFirst()),
                versions.size() == 1
                        ? List.of()
                        : versions.stream().map(Definition::version).toList(),
                upkeep());
    }

    private static String applies(DefinitionVersion now) {
        var from = now.from();
        return from == null
                ? "The definition has not been changed."
                : "This is version %d of the definition. It applies since %s."
                        .formatted(now.number(), day(from));
    }

    private static IndicatorPage.Version version(DefinitionVersion one) {
        var from = one.from();
        var until = one.until();
        var span =
                from == null
                        ? until == null ? "" : "until " + day(until)
                        : until == null
                                ? "since " + day(from)
                                : "%s to %s".formatted(day(from), day(until));
        return new IndicatorPage.Version(
                "Version %d, %s".formatted(one.number(), span),
                from == null
                        ? "As it was first defined."
                        : one.why().isEmpty()
                                ? "Changed by %s.".formatted(one.by())
                                : "Changed by %s: %s".formatted(one.by(), one.why()),
                one.changes().stream().map(DefinitionVersion.Change::words).toList());
    }

    private static String day(Instant moment) {
        return Looks.DAY.format(moment.atZone(ZoneId.of("Europe/London")));
    }

    /// None for readers.
    private List<Link> upkeep() {
        var council = setting.council();
        if (!setting.visitor().may(Role.ANALYST, council.id())) {
            return List.of();
        }
        var manage = Frame.Part.MANAGE.address(council);
        var id = indicator.id();
        return List.of(
                new Link("Change the definition", manage + "/indicators/edit?id=" + id),
                new Link("Set a target", manage + "/targets/add?indicator=" + id),
                new Link("Enter a figure", manage + "/observations/add?indicator=" + id),
                new Link(
                        "Read the rating scheme",
                        Frame.Part.SCHEMES.address(council) + "/" + indicator.scheme()),
                new Link("See who changed what", manage + "/audit?indicator=" + id));
    }
}
