package org.outturn.delivery;

import java.util.List;
import org.outturn.access.Visitor;
import org.outturn.catalogue.Catalogue;
import org.outturn.commitment.Commitments;
import org.outturn.council.Councils;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.viewing.Settings;
import org.outturn.viewing.Sheet;
import org.outturn.viewing.page.JtetablesGenerated;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The commitments, to read and to take away.
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
        var setting = settings.setting(council, query.getFirst("period"), visitor);
        var brief =
                new CommitmentsInBrief(
                        setting,
                        commitments.list(council, setting.period()),
                        catalogue.framework(council),
                        councils.units(council));
        return Page.of(
                Template.of(
                        JtetablesGenerated::render,
                        new CommitmentTables(brief, CommitmentQuery.of(query)).page()));
    }

    @GetMapping("/{council}/downloads/commitments.{format}")
    ResponseEntity<byte[]> download(
            @PathVariable String council,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var setting = settings.setting(council, query.getFirst("period"), visitor);
        var sheet =
                new CommitmentSheet(
                        "Commitments, " + setting.period().label(), councils.units(council));
        var all = commitments.list(council, setting.period());
        return Sheet.answer(
                setting,
                "commitments." + format,
                List.of(sheet.table(CommitmentQuery.of(query).chosen(all))),
                Sheet.asked(query));
    }
}
