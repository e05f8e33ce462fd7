package org.outturn.rules.figures;

/// Something printed that cannot be right.
///
/// @param claim id of the claim that is contradicted
/// @param where the section of the paper
/// @param printed exactly as printed
/// @param follows what would follow instead
/// @param from what it follows from, as printed
/// @param sentence all of it in plain words
public record Finding(
        String claim, String where, String printed, String follows, String from, String sentence) {
    static Finding of(Claim claim, String follows, String from) {
        return new Finding(
                claim.id(),
                claim.where(),
                claim.text(),
                follows,
                from,
                "'%s' is printed%s, but %s follows from %s."
                        .formatted(
                                claim.text(),
                                claim.where().isBlank() ? "" : " (" + claim.where() + ")",
                                follows,
                                from));
    }
}
