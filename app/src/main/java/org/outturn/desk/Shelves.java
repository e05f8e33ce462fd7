package org.outturn.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.outturn.design.Shell;
import org.outturn.edition.Edition;
import org.outturn.edition.Editions;
import org.outturn.site.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Finds what an address names, or says that it is not there.
@Component
record Shelves(Councils councils, Editions editions) {
    Council council(String id) {
        return councils.find(id).orElseThrow(Shelves::missing);
    }

    /// The newest edition first.
    List<Edition> all(String council, String report) {
        return editions.list(council, report);
    }

    /// Those of one period, the newest first.
    List<Edition> ofPeriod(String council, String report, String slug) {
        return all(council, report).stream().filter(one -> one.slug().equals(slug)).toList();
    }

    Edition edition(String council, String report, String slug, int number) {
        return ofPeriod(council, report, slug).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(Shelves::missing);
    }

    /// @param here the page's own name
    Shell shell(String council, Visitor visitor, String title, @Nullable String here) {
        return Frame.council(council(council), visitor, Frame.Part.REPORTS, title, here);
    }

    static String editions(Edition edition) {
        return "/%s/reports/%s/editions".formatted(edition.council(), edition.report());
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
