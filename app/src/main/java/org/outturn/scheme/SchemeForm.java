package org.outturn.scheme;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/// What an analyst sends: the text, what to try it on, and why it is saved.
///
/// @param edited the newest version when the text was opened; 0 for a new scheme
/// @param act `save`, or `try`
/// @param years as [Years] offers them
/// @param indicators ids of those that were ticked
record SchemeForm(
        String text, int edited, String act, String years, List<String> indicators, String why) {
    static SchemeForm opened(String text, int edited) {
        return new SchemeForm(text, edited, "", "", List.of(), "");
    }

    static SchemeForm of(MultiValueMap<String, String> sent) {
        return new SchemeForm(
                first(sent, "text").replace("\r\n", "\n"),
                whole(first(sent, "edited")),
                first(sent, "act"),
                first(sent, "years"),
                List.copyOf(Objects.requireNonNullElse(sent.get("indicator"), List.of())),
                first(sent, "why").strip());
    }

    boolean isToSave() {
        return act.equals("save");
    }

    /// Who saves again has seen what is replaced.
    SchemeForm editedFrom(int newest) {
        return new SchemeForm(text, newest, act, years, indicators, why);
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        @Nullable String value = sent.getFirst(name);
        return value == null ? "" : value;
    }

    private static int whole(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a version", e);
        }
    }
}
