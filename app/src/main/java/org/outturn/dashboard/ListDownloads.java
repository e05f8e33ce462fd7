package org.outturn.dashboard;

import java.util.List;
import org.outturn.access.Visitor;
import org.outturn.assessment.Assessment;
import org.outturn.assessment.FiguresAs;
import org.outturn.catalogue.Catalogue;
import org.outturn.commitment.Commitments;
import org.outturn.council.Councils;
import org.outturn.document.Table;
import org.outturn.doubt.Doubts;
import org.outturn.money.Money;
import org.outturn.risk.Risks;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Every list as comma-separated values or as a workbook: the same filters, the same order, all its pages.
@Controller
class ListDownloads {
    private final Settings settings;
    private final Assessment assessment;
    private final Catalogue catalogue;
    private final Councils councils;
    private final Risks risks;
    private final Money money;
    private final Commitments commitments;
    private final Doubts doubts;

    ListDownloads(
            Settings settings,
            Assessment assessment,
            Catalogue catalogue,
            Councils councils,
            Risks risks,
            Money money,
            Commitments commitments,
            Doubts doubts) {
        this.settings = settings;
        this.assessment = assessment;
        this.catalogue = catalogue;
        this.councils = councils;
        this.risks = risks;
        this.money = money;
        this.commitments = commitments;
        this.doubts = doubts;
    }

    /// @param file `indicators`, `risks`, `money`, `revenue`, `capital`, `savings`, `commitments` or `doubts`, with `.csv` or `.xlsx`
    @GetMapping("/{council}/downloads/{file}")
    ResponseEntity<byte[]> list(
            @PathVariable String council,
            @PathVariable String file,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var setting = settings.setting(council, query.getFirst("period"), visitor);
        int dot = file.indexOf('.');
        var tables = tables(setting, dot < 0 ? file : file.substring(0, dot), query);
        if (tables.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Sheet.answer(setting, file, tables, words(query));
    }

    private List<Table> tables(Setting setting, String name, MultiValueMap<String, String> query) {
        var council = setting.council().id();
        var units = councils.units(council);
        var framework = catalogue.framework(council);
        var label = ", " + setting.period().label();
        return switch (name) {
            case "indicators" ->
                    List.of(
                            new IndicatorSheet(setting, framework)
                                    .table(
                                            new IndicatorList(
                                                            setting,
                                                            assessment.scorecard(
                                                                    council,
                                                                    setting.period(),
                                                                    FiguresAs.LATEST),
                                                            framework,
                                                            units,
                                                            new IndicatorQuery(
                                                                    query,
                                                                    framework.kindsOfGrouping()))
                                                    .found()));
            case "risks" -> {
                var register = risks.register(council, setting.period());
                var asked = RiskQuery.of(query);
                var before =
                        register.period() == null
                                ? null
                                : risks.register(council, register.period().previous());
                yield List.of(
                        new RiskSheet("Risks" + label, units, register)
                                .table(
                                        register.risks().stream()
                                                .filter(risk -> asked.keeps(risk, register, before))
                                                .toList()));
            }
            case "money" ->
                    new MoneySheets(money.budget(council, setting.period()), units).tables();
            case "revenue" ->
                    List.of(
                            new MoneySheets(money.budget(council, setting.period()), units)
                                    .revenue());
            case "capital" ->
                    List.of(
                            new MoneySheets(money.budget(council, setting.period()), units)
                                    .capital());
            case "savings" ->
                    List.of(
                            new MoneySheets(money.budget(council, setting.period()), units)
                                    .savings());
            case "commitments" ->
                    List.of(
                            new CommitmentSheet("Commitments" + label, units)
                                    .table(
                                            commitments.list(council, setting.period()).stream()
                                                    .filter(CommitmentQuery.of(query)::keeps)
                                                    .toList()));
            case "doubts" ->
                    List.of(
                            new DoubtSheet("Doubts about the figures" + label)
                                    .table(
                                            DoubtQuery.of(query)
                                                    .of(
                                                            doubts.list(
                                                                    assessment.scorecard(
                                                                            council,
                                                                            setting.period(),
                                                                            FiguresAs.LATEST),
                                                                    DoubtPages.today()))));
            default -> List.of();
        };
    }

    /// What was asked for, as the address says it.
    private static String words(MultiValueMap<String, String> query) {
        var words = new java.util.ArrayList<String>();
        query.forEach((key, values) -> {
            var given = values.stream().filter(value -> !value.isBlank()).toList();
            if (!given.isEmpty()) {
                words.add(key + ": " + String.join(", ", given));
            }
        });
        return words.isEmpty() ? "Everything" : String.join("; ", words);
    }
}
