package org.outturn.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Link;
import org.outturn.risk.Register;
import org.outturn.risk.Risk;
import org.outturn.site.Frame;
import org.outturn.viewing.Setting;
import org.outturn.viewing.page.TablesPage;

/// The parts of a risk register that can be chosen, each with its number and its address, and what is chosen to take away.
///
/// @param before the register before, for what has moved
record RiskParts(Setting setting, Register register, @Nullable Register before, RiskQuery query) {
    List<Link> downloads() {
        return register.risks().isEmpty()
                ? List.of()
                : List.of(download("CSV", "csv"), download("Excel", "xlsx"));
    }

    String title() {
        return query.impact() != null && query.likelihood() != null
                ? "Risks at impact %d, likelihood %d".formatted(query.impact(), query.likelihood())
                : query.isAny() ? "Those chosen" : "The register";
    }

    List<TablesPage.Choice> choices() {
        if (register.risks().isEmpty()) {
            return List.of();
        }
        var choices = new ArrayList<>(List.of(choice("All described", RiskQuery.ALL, "")));
        var matrix = register.matrix();
        if (matrix != null) {
            for (var band : matrix.bands().reversed()) {
                choices.add(
                        choice(
                                band.name(),
                                new RiskQuery(null, null, band.id(), ""),
                                "?band=" + band.id()));
            }
        }
        if (matrix != null && !matrix.appetites().isEmpty()) {
            choices.add(only("Over appetite", "over-appetite"));
        }
        choices.add(only("Above their target", "above-target"));
        if (before != null && register.risks().stream().anyMatch(this::isKnownBefore)) {
            choices.add(only("Got worse", "worse"));
            choices.add(only("Got better", "better"));
        }
        return choices;
    }

    private boolean isKnownBefore(Risk risk) {
        return RiskQuery.earlier(risk, before) != null;
    }

    private TablesPage.Choice only(String name, String only) {
        return choice(name, new RiskQuery(null, null, "", only), "?only=" + only);
    }

    private TablesPage.Choice choice(String name, RiskQuery part, String asked) {
        long number =
                register.risks().stream()
                        .filter(risk -> part.keeps(risk, register, before))
                        .count();
        return new TablesPage.Choice(
                name,
                String.valueOf(number),
                setting.keep(Frame.Part.RISKS.address(setting.council()) + asked),
                query.equals(part));
    }

    private Link download(String words, String extension) {
        var asked =
                query.impact() != null && query.likelihood() != null
                        ? "?impact=%d&likelihood=%d".formatted(query.impact(), query.likelihood())
                        : !query.band().isEmpty()
                                ? "?band=" + query.band()
                                : query.only().isEmpty() ? "" : "?only=" + query.only();
        return new Link(
                words,
                setting.keep(
                        "/%s/downloads/risks.%s%s"
                                .formatted(setting.council().id(), extension, asked)));
    }
}
