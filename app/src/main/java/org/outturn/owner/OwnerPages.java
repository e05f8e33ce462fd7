package org.outturn.owner;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.outturn.owner.page.JteownerGenerated;
import org.outturn.owner.page.OwnerPage;
import org.outturn.recommendation.Recommendations;
import org.outturn.risk.Oversight;
import org.outturn.risk.Risks;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// A scorecard for each role that answers for something.
@Controller
class OwnerPages {
    private final Councils councils;
    private final Risks risks;
    private final Oversight oversight;
    private final Recommendations recommendations;

    OwnerPages(
            Councils councils, Risks risks, Oversight oversight, Recommendations recommendations) {
        this.councils = councils;
        this.risks = risks;
        this.oversight = oversight;
        this.recommendations = recommendations;
    }

    /// @param role the owner to show; all where none is named
    @GetMapping("/{council}/owners")
    Page owners(
            @PathVariable String council,
            @RequestParam(required = false) @Nullable String role,
            Visitor visitor) {
        var found = council(council);
        var all = answers(found);
        return role == null
                ? page(OwnerTables.all(found, visitor, all))
                : all.stream()
                        .filter(one -> one.owner().equals(role))
                        .findFirst()
                        .map(one -> page(OwnerTables.one(found, visitor, one)))
                        .orElseThrow(OwnerPages::missing);
    }

    private List<Answers> answers(Council council) {
        var id = council.id();
        return Answers.list(
                risks.register(id, council.period()),
                oversight.controls(id),
                recommendations.list(id),
                LocalDate.now(ZoneId.of("Europe/London")));
    }

    private static Page page(OwnerPage page) {
        return Page.of(Template.of(JteownerGenerated::render, page));
    }

    private Council council(String id) {
        return councils.find(id).orElseThrow(OwnerPages::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
