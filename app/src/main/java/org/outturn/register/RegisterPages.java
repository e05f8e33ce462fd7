package org.outturn.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.catalogue.Catalogue;
import org.outturn.council.Councils;
import org.outturn.risk.Register;
import org.outturn.risk.Risks;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.viewing.Settings;
import org.outturn.viewing.Sheet;
import org.outturn.viewing.page.JtelistGenerated;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The whole risk register, to read and to take away.
@Controller
class RegisterPages {
    private final Settings settings;
    private final Catalogue catalogue;
    private final Councils councils;
    private final Risks risks;

    RegisterPages(Settings settings, Catalogue catalogue, Councils councils, Risks risks) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.councils = councils;
        this.risks = risks;
    }

    @GetMapping("/{council}/risks")
    Page risks(
            @PathVariable String council,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var setting = settings.setting(council, query.getFirst("period"), visitor);
        var register = risks.register(council, setting.period());
        var brief =
                new RisksInBrief(
                        setting, register, catalogue.framework(council), councils.units(council));
        var sieve = new RiskSieve(register, before(council, register), councils.units(council));
        return Page.of(
                Template.of(
                        JtelistGenerated::render,
                        new RiskList(brief, sieve, RiskQuery.of(query)).page()));
    }

    @GetMapping("/{council}/downloads/risks.{format}")
    ResponseEntity<byte[]> download(
            @PathVariable String council,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var setting = settings.setting(council, query.getFirst("period"), visitor);
        var register = risks.register(council, setting.period());
        var units = councils.units(council);
        var sieve = new RiskSieve(register, before(council, register), units);
        return Sheet.answer(
                setting,
                "risks." + format,
                List.of(
                        new RiskSheet("Risks, " + setting.period().label(), units, register)
                                .table(sieve.found(RiskQuery.of(query)))),
                Sheet.asked(query));
    }

    /// The register before, for what has moved.
    private @Nullable Register before(String council, Register register) {
        var known = register.period();
        return known == null ? null : risks.register(council, known.previous());
    }
}
