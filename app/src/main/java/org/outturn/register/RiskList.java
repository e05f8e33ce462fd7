package org.outturn.register;

import java.util.List;
import org.outturn.design.Components;
import org.outturn.design.Paged;
import org.outturn.risk.Risk;
import org.outturn.site.Frame;
import org.outturn.viewing.Looks;
import org.outturn.viewing.page.ListPage;

/// The page of the risk register: counted on the matrix, and beneath it the risks that are asked for.
record RiskList(RisksInBrief brief, RiskSieve sieve, RiskQuery query) {
    ListPage page() {
        var setting = brief.setting();
        var map = brief.map(query);
        var parts = new RiskParts(setting, sieve, query);
        return new ListPage(
                setting.shell(Frame.Part.RISKS, "Risks", null),
                setting.heading(caption(), "Risks", Frame.Part.RISKS.address(setting.council())),
                brief.words(),
                map == null
                        ? null
                        : new ListPage.Picture(
                                "Where the risks stand",
                                "Each cell counts the risks that stand there now, with the band that impact times likelihood falls in. A number leads to its risks."
                                        + (map.isChosen()
                                                ? " The outlined cell is the one listed below."
                                                : ""),
                                Components.chart(map)),
                sieve.register().risks().isEmpty() ? null : list(parts),
                map == null
                        ? "There is no risk register for this period."
                        : "The register counts its risks and describes none of them.",
                parts.downloads());
    }

    private ListPage.Lines list(RiskParts parts) {
        var found = sieve.found(query);
        var paged = Paged.of(found, query.page());
        return new ListPage.Lines(
                parts.title(),
                parts.choices(),
                parts.finder(),
                paged.words(results(found)),
                counted(),
                found.isEmpty() ? null : new RiskTables(brief, sieve, parts).table(paged.shown()),
                "No described risk fits. Take some filters away or search for other words.",
                paged.paging(page -> parts.link(query.paged(page))));
    }

    private String results(List<Risk> found) {
        int described = sieve.register().risks().size();
        boolean isPartOnly = brief.counted(_ -> true) > 0;
        var one = isPartOnly ? "described risk" : "risk";
        return query.isAny()
                ? "%d of %s".formatted(found.size(), Looks.count(described, one, one + "s"))
                : Looks.count(described, one, one + "s");
    }

    /// What the heat map counts here beyond what is listed; nothing where that cannot be told.
    private String counted() {
        if (query.isSearched() || !query.only().isEmpty()) {
            return "";
        }
        int counted =
                brief.counted(cell ->
                        (query.impact() == null || query.impact() == cell.impact())
                                && (query.likelihood() == null
                                        || query.likelihood() == cell.likelihood())
                                && (query.band().isEmpty()
                                        || isInBand(cell.impact() * cell.likelihood())));
        return counted == 0
                ? ""
                : "The register counts %d more%s, without describing %s."
                        .formatted(
                                counted,
                                query.isAny() ? " here" : "",
                                counted == 1 ? "it" : "them");
    }

    private boolean isInBand(int score) {
        var matrix = sieve.register().matrix();
        return matrix != null
                && matrix.bands().stream()
                        .anyMatch(band ->
                                band.id().equals(query.band()) && RiskMarks.isIn(band, score));
    }

    private String caption() {
        var period = sieve.register().period();
        return period == null ? brief.setting().period().label() : period.label();
    }
}
