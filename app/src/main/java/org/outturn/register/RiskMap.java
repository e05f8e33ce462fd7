package org.outturn.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.design.chart.HeatMap;
import org.outturn.risk.Register;
import org.outturn.risk.Risk;
import org.outturn.site.Frame;
import org.outturn.viewing.Setting;
import org.outturn.viewing.page.ListPage;

/// The heat map: how many risks stand in each cell of the matrix, each number leading to its risks.
record RiskMap(Setting setting, Register register, RiskMarks marks) {
    /// Null where there is no matrix, or nothing stands on it.
    ///
    /// @param query what is listed beside it: where that is one cell, the cell is marked
    @Nullable HeatMap chart(RiskQuery query) {
        var matrix = register.matrix();
        if (matrix == null || (register.counted().isEmpty() && scored().findAny().isEmpty())) {
            return null;
        }
        var rows = new ArrayList<List<HeatMap.Cell>>();
        for (int likelihood = 1; likelihood <= matrix.likelihood().size(); likelihood++) {
            var cells = new ArrayList<HeatMap.Cell>();
            for (int impact = 1; impact <= matrix.impact().size(); impact++) {
                cells.add(
                        new HeatMap.Cell(
                                count(impact, likelihood),
                                marks.mark(impact * likelihood),
                                setting.keep(
                                                "%s?impact=%d&likelihood=%d"
                                                        .formatted(
                                                                Frame.Part.RISKS.address(
                                                                        setting.council()),
                                                                impact,
                                                                likelihood))
                                        + ListPage.LIST,
                                isListed(query, impact, likelihood)));
            }
            rows.add(cells);
        }
        return new HeatMap(
                "Risks by likelihood and impact",
                "Impact",
                matrix.impact(),
                "Likelihood",
                matrix.likelihood(),
                rows);
    }

    private static boolean isListed(RiskQuery query, int impact, int likelihood) {
        return query.isOfCell()
                && new Risk.Position(impact, likelihood)
                        .equals(new Risk.Position(query.impact(), query.likelihood()));
    }

    private int count(int impact, int likelihood) {
        return (int) scored().filter(at -> at.equals(new Risk.Position(impact, likelihood))).count()
                + register.counted().stream()
                        .filter(cell -> cell.impact() == impact && cell.likelihood() == likelihood)
                        .mapToInt(cell -> cell.number())
                        .sum();
    }

    private Stream<Risk.Position> scored() {
        return register.risks().stream().map(Risk::current).filter(at -> at.score() != null);
    }
}
