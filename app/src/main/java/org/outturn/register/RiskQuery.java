package org.outturn.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Asked;
import org.outturn.design.Paged;
import org.springframework.util.MultiValueMap;

/// Which risks an address asks for, in which order and from where on: those of one cell of the heat map, of one band, above their target,
/// that moved; of a unit, of a category, with certain words. Reads back to the same address.
///
/// @param only `over-appetite`, `above-target`, `worse` or `better`; empty for all
/// @param unit its id, with the units beneath it; empty for all
/// @param words each of which a risk must have
/// @param sort as [RiskOrder] knows it; empty for the usual order
/// @param page as [Paged] knows it
record RiskQuery(
        @Nullable Integer impact,
        @Nullable Integer likelihood,
        String band,
        String only,
        String unit,
        String category,
        String words,
        String sort,
        int page) {
    static final RiskQuery ALL = new RiskQuery(null, null, "", "", "", "", "", "", 1);

    static RiskQuery of(MultiValueMap<String, String> given) {
        var sort = Asked.text(given, "sort");
        return new RiskQuery(
                number(given.getFirst("impact")),
                number(given.getFirst("likelihood")),
                Asked.text(given, "band"),
                Asked.text(given, "only"),
                Asked.text(given, "unit"),
                Asked.text(given, "category"),
                Asked.text(given, "q"),
                RiskOrder.isKnown(sort) ? sort : "",
                Paged.asked(given.getFirst("page")));
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("[1-9]\\d?") ? Integer.valueOf(text) : null;
    }

    /// Another part of what the same search finds, from its first page.
    RiskQuery part(String otherBand, String otherOnly) {
        return new RiskQuery(null, null, otherBand, otherOnly, unit, category, words, sort, 1);
    }

    RiskQuery sorted(String other) {
        return new RiskQuery(impact, likelihood, band, only, unit, category, words, other, 1);
    }

    RiskQuery paged(int other) {
        return new RiskQuery(impact, likelihood, band, only, unit, category, words, sort, other);
    }

    boolean isPart(String otherBand, String otherOnly) {
        return impact == null
                && likelihood == null
                && band.equals(otherBand)
                && only.equals(otherOnly);
    }

    boolean isOfCell() {
        return impact != null && likelihood != null;
    }

    /// Whether words, a unit or a category are asked for.
    boolean isSearched() {
        return !(unit + category + words).isEmpty();
    }

    boolean isAny() {
        return isSearched() || !isPart("", "");
    }

    /// @param address of the list, or of a file of it
    String address(String address) {
        return Asked.NOTHING
                .with("impact", impact == null ? "" : impact.toString())
                .with("likelihood", likelihood == null ? "" : likelihood.toString())
                .with("band", band)
                .with("only", only)
                .with("unit", unit)
                .with("category", category)
                .with("q", words)
                .with("sort", sort)
                .page(page)
                .address(address);
    }

    /// Each word that is asked for.
    List<String> asked() {
        return words.isEmpty()
                ? List.of()
                : List.of(words.toLowerCase(java.util.Locale.UK).split("\\s+"));
    }
}
