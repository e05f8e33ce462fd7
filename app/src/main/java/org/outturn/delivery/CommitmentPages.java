package org.outturn.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.catalogue.Catalogue;
import org.outturn.commitment.Commitments;
import org.outturn.council.Councils;
import org.outturn.delivery.page.JtecommitmentGenerated;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.viewing.Setting;
import org.outturn.viewing.Settings;
import org.outturn.viewing.Sheet;
import org.outturn.viewing.page.JtelistGenerated;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The commitments, to read and to take away, and each on a page of its own.
@Controller
class CommitmentPages {
    private final Settings settings;
    private final Catalogue catalogue;
    private final Councils councils;
    private final Commitments commitments;

    CommitmentPages(
            Settings settings, Catalogue catalogue, Councils councils, Commitments commitments) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.councils = councils;
        this.commitments = commitments;
    }

    @GetMapping("/{council}/commitments")
    Page commitments(
            @PathVariable String council,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var brief = brief(settings.setting(council, query.getFirst("period"), visitor));
        return Page.of(
                Template.of(
                        JtelistGenerated::render,
                        new CommitmentList(brief, new CommitmentSieve(brief), asked(brief, query))
                                .page()));
    }

    @GetMapping("/{council}/commitments/{commitment}")
    Page commitment(
            @PathVariable String council,
            @PathVariable String commitment,
            @RequestParam(required = false) @Nullable String period,
            Visitor visitor) {
        var brief = brief(settings.setting(council, period, visitor));
        var end = brief.setting().period().end();
        var history =
                commitments.history(council, commitment).stream()
                        .filter(one -> !one.commitment().period().end().isAfter(end))
                        .toList();
        if (history.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Page.of(
                Template.of(
                        JtecommitmentGenerated::render, new CommitmentView(brief, history).page()));
    }

    @GetMapping("/{council}/downloads/commitments.{format}")
    ResponseEntity<byte[]> download(
            @PathVariable String council,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var brief = brief(settings.setting(council, query.getFirst("period"), visitor));
        return Sheet.answer(
                brief.setting(),
                "commitments." + format,
                List.of(
                        new CommitmentSheet(brief)
                                .table(new CommitmentSieve(brief).found(asked(brief, query)))),
                Sheet.asked(query));
    }

    private CommitmentsInBrief brief(Setting setting) {
        var council = setting.council().id();
        return new CommitmentsInBrief(
                setting,
                commitments.list(council, setting.period()),
                catalogue.framework(council),
                councils.units(council));
    }

    private static CommitmentQuery asked(
            CommitmentsInBrief brief, MultiValueMap<String, String> query) {
        return CommitmentQuery.of(query, brief.framework().kindsOfGrouping());
    }
}
