package org.outturn.packframework;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.outturn.meeting.Meeting;
import org.outturn.meeting.Meetings;
import org.outturn.plainfile.Block;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.FrontMatter;

/// One committee paper as its author filled it in.
record PaperForm(Block form, List<Meeting> meetings) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /// Keys that are lines of the cover, with the words before them.
    private static final Map<String, String> COVER = cover();

    private static final Pattern KEPT =
            Pattern.compile("(period|figures|measures|paper|formats)\\s*:");

    PaperForm {
        var allowed =
                new ArrayList<>(
                        List.of(
                                "name",
                                "title",
                                "subtitle",
                                "report",
                                "committee",
                                "date",
                                "sections",
                                "footer"));
        allowed.addAll(COVER.keySet());
        form.allowOnly(allowed.toArray(String[]::new));
    }

    private static Map<String, String> cover() {
        var cover = new LinkedHashMap<String, String>();
        cover.put("classification", "Classification");
        cover.put("wards", "Wards affected");
        cover.put("decision", "Decision asked");
        cover.put("financial-summary", "Financial summary");
        cover.put("cabinet-member", "Cabinet member");
        cover.put("report-of", "Report of");
        cover.put("author", "Report author");
        cover.put("contact", "Contact");
        return cover;
    }

    /// The front matter of the paper: the cover from the form, and what decides the figures from the report that it is around.
    ///
    /// @param report none where the form names none that there is
    String front(@Nullable String report) {
        var front = new StringBuilder("---\n");
        line(front, "name", form.value("name").text());
        line(front, "title", form.needed("title").text());
        if (form.value("subtitle").isGiven()) {
            line(front, "subtitle", form.value("subtitle").text());
        }
        kept(front, report);
        if (form.value("footer").isGiven()) {
            line(front, "footer", form.value("footer").text());
        }
        front.append("fields:\n");
        meeting().ifPresent(meeting -> meeting(front, meeting));
        for (var key : List.of("classification", "wards", "decision", "report-of")) {
            form.needed(key);
        }
        COVER.forEach((key, words) -> {
            if (form.value(key).isGiven()) {
                line(front, "  " + words, form.value(key).text());
            }
        });
        return front.append("---\n").toString();
    }

    /// What the report's own front matter says of which figures are meant: those keys, each with the lines beneath it.
    private static void kept(StringBuilder front, @Nullable String report) {
        var own = report == null ? null : FrontMatter.of("", report, new Faults());
        boolean isKept = false;
        for (var line : own == null ? List.<String>of() : own.yaml().lines().toList()) {
            boolean beneath = line.isBlank() || " \t-#".indexOf(line.charAt(0)) >= 0;
            isKept = beneath ? isKept : KEPT.matcher(line).lookingAt();
            if (isKept) {
                front.append(line).append('\n');
            }
        }
    }

    private static void meeting(StringBuilder front, Meeting meeting) {
        var time = meeting.time();
        line(front, "  Meeting", meeting.name());
        line(front, "  Date", DAY.format(meeting.date()) + (time == null ? "" : ", " + time));
        var place = meeting.place();
        if (place != null) {
            line(front, "  Place", place);
        }
        var published = Meetings.scheduled(meeting).publication();
        if (published != null) {
            line(front, "  Papers published by", DAY.format(published));
        }
    }

    private Optional<Meeting> meeting() {
        var committee = form.needed("committee");
        var date = form.needed("date");
        LocalDate day = date.date();
        if (!committee.isGiven() || day == null) {
            return Optional.empty();
        }
        var found =
                meetings.stream()
                        .filter(one ->
                                one.committee().equals(committee.text()) && one.date().equals(day))
                        .findFirst();
        if (found.isEmpty()) {
            date.refuse(
                    "is not a day on which %s meets".formatted(committee.text()),
                    "add the meeting to meetings.csv, or correct the committee or the date");
        }
        return found;
    }

    private static void line(StringBuilder front, String key, String words) {
        front.append(key)
                .append(": \"")
                .append(
                        words.strip()
                                .replace("\\", "\\\\")
                                .replace("\"", "\\\"")
                                .replace("\n", " "))
                .append("\"\n");
    }
}
