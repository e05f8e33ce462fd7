package org.outturn.budget;

import java.util.List;
import org.outturn.access.Visitor;
import org.outturn.council.Councils;
import org.outturn.document.Table;
import org.outturn.money.Money;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.viewing.Settings;
import org.outturn.viewing.Sheet;
import org.outturn.viewing.page.JtetablesGenerated;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Revenue, capital and savings, to read and to take away.
@Controller
class MoneyPages {
    private final Settings settings;
    private final Councils councils;
    private final Money money;

    MoneyPages(Settings settings, Councils councils, Money money) {
        this.settings = settings;
        this.councils = councils;
        this.money = money;
    }

    @GetMapping("/{council}/money")
    Page money(
            @PathVariable String council,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var setting = settings.setting(council, query.getFirst("period"), visitor);
        var budget = money.budget(council, setting.period());
        var tables = new MoneyTables(setting, budget, MoneyQuery.of(query, budget));
        return Page.of(Template.of(JtetablesGenerated::render, tables.page()));
    }

    /// @param format `csv` or `xlsx`
    @GetMapping("/{council}/downloads/{part:money|revenue|capital|savings}.{format}")
    ResponseEntity<byte[]> download(
            @PathVariable String council,
            @PathVariable String part,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var setting = settings.setting(council, query.getFirst("period"), visitor);
        var sheets =
                new MoneySheets(money.budget(council, setting.period()), councils.units(council));
        var tables = tables(sheets, part);
        if (tables.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Sheet.answer(setting, part + "." + format, tables, Sheet.asked(query));
    }

    private static List<Table> tables(MoneySheets sheets, String part) {
        return switch (part) {
            case "revenue" -> List.of(sheets.revenue());
            case "capital" -> List.of(sheets.capital());
            case "savings" -> List.of(sheets.savings());
            default -> sheets.tables();
        };
    }
}
