package org.outturn.upkeep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.amendment.Located;
import org.outturn.design.Notification;

/// A form while somebody fills it in: what is typed, and everything that is to be said of it. Nothing typed is lost.
///
/// @param kept the row that was opened; null for a new one
/// @param fingerprint of what is kept, so that a newer change is noticed
/// @param errors by column
/// @param problem what is wrong with the row as a whole
/// @param elsewhere faults in other rows and files
/// @param newer what somebody else made of the row in the meantime; empty where they removed it
record Draft(
        TableForm form,
        Map<String, String> row,
        @Nullable Map<String, String> kept,
        String fingerprint,
        String why,
        Map<String, String> errors,
        @Nullable String problem,
        List<Located> elsewhere,
        @Nullable Map<String, String> newer,
        @Nullable Notification done) {

    static Draft added(TableForm form, Map<String, String> row, @Nullable Notification done) {
        return new Draft(form, row, null, "", "", Map.of(), null, List.of(), null, done);
    }

    static Draft edited(TableForm form, Map<String, String> row) {
        return new Draft(
                form, row, row, Row.fingerprint(row), "", Map.of(), null, List.of(), null, null);
    }

    static Draft changed(TableForm form, Sent sent, Map<String, String> now) {
        return new Draft(
                form,
                sent.row(),
                now,
                sent.fingerprint(),
                sent.why(),
                Map.of(),
                null,
                List.of(),
                null,
                null);
    }

    boolean isNew() {
        return kept == null;
    }

    Draft wrong(Map<String, String> words) {
        return new Draft(form, row, kept, fingerprint, why, words, problem, elsewhere, newer, done);
    }

    Draft refused(String words) {
        return new Draft(form, row, kept, fingerprint, why, errors, words, elsewhere, newer, done);
    }

    /// Faults in this row stand with their fields, the others with their places.
    ///
    /// @param key of the row as it was to be saved: an id may have been made for it
    Draft faulty(List<Located> faults, List<String> key) {
        var own = new HashMap<String, String>();
        var whole = new ArrayList<String>();
        var others = new ArrayList<Located>();
        for (var one : faults) {
            var column = one.fault().name();
            if (!one.isIn(form.table(), key)) {
                others.add(one);
            } else if (column == null || form.find(form.table(), column).isEmpty()) {
                whole.add(one.words());
            } else if (!FieldFaults.isMade(form.entry(column), row, one)) {
                own.merge(
                        column,
                        FieldFaults.words(form.entry(column), one),
                        (first, second) -> first.equals(second) ? first : first + ". " + second);
            }
        }
        FieldFaults.missing(form, row).forEach(own::putIfAbsent);
        return new Draft(
                form,
                row,
                kept,
                fingerprint,
                why,
                own,
                whole.isEmpty() ? null : String.join(". ", whole),
                others,
                newer,
                done);
    }

    /// Who saves again has seen what is replaced.
    Draft overtaken(Map<String, String> now) {
        return new Draft(
                form, row, kept, Row.fingerprint(now), why, errors, null, elsewhere, now, done);
    }
}
