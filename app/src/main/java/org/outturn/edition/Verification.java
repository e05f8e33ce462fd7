package org.outturn.edition;

import java.util.List;
import org.outturn.document.Format;

/// Whether an edition can still be made to the last byte.
///
/// @param isSealed whether all that is stored is what was frozen, by its seal
/// @param document whether the document was made anew exactly as it was frozen
public record Verification(boolean isSealed, boolean document, List<Match> files) {
    /// A file made anew beside the stored one.
    public record Match(Format format, String stored, String anew) {
        public boolean isIdentical() {
            return stored.equals(anew);
        }
    }

    public Verification {
        files = List.copyOf(files);
    }

    public boolean isGood() {
        return isSealed && document && files.stream().allMatch(Match::isIdentical);
    }
}
