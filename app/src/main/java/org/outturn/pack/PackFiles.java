package org.outturn.pack;

import java.util.SortedMap;
import org.outturn.packfigures.BenchmarkTable;
import org.outturn.packfigures.CommentaryFiles;
import org.outturn.packfigures.CommitmentTable;
import org.outturn.packfigures.FigureTables;
import org.outturn.packfigures.JudgementTable;
import org.outturn.packfigures.MoneyTables;
import org.outturn.packfigures.OversightTables;
import org.outturn.packfigures.RecommendationTables;
import org.outturn.packfigures.RiskTables;
import org.outturn.packfigures.StatedTables;
import org.outturn.packfile.PackText;
import org.outturn.packframework.CouncilFile;
import org.outturn.packframework.GroupingTable;
import org.outturn.packframework.IndicatorTable;
import org.outturn.packframework.MeetingTable;
import org.outturn.packframework.SchemesFile;
import org.outturn.packframework.TargetTables;
import org.outturn.packframework.TemplateFiles;
import org.outturn.packframework.UnitTables;

/// The files that a pack is written as.
final class PackFiles {
    private PackFiles() {}

    /// Every file of a pack with its text.
    static SortedMap<String, String> of(Pack pack) {
        return text(pack).files();
    }

    /// The same before the tables are written out.
    static PackRows rows(Pack pack) {
        var text = text(pack);
        return new PackRows(text.rows(), text.others());
    }

    private static PackText text(Pack pack) {
        var text = new PackText();
        text.put(CouncilFile.FILE, CouncilFile.write(pack.council(), pack.matrix()));
        UnitTables.write(text, pack.units(), pack.areas());
        SchemesFile.write(text, pack.framework());
        GroupingTable.write(text, pack.framework().groupings());
        IndicatorTable.write(text, pack.framework().indicators());
        TargetTables.write(text, pack.framework());
        FigureTables.write(text, pack.figures());
        BenchmarkTable.write(text, pack.figures().benchmarks());
        JudgementTable.write(text, pack.figures().judged());
        StatedTables.write(text, pack.figures());
        CommentaryFiles.write(text, pack.figures().words());
        RiskTables.write(text, pack.risks(), pack.counted());
        OversightTables.write(text, pack.controls(), pack.reviews());
        MoneyTables.write(text, pack.budget());
        CommitmentTable.write(text, pack.commitments());
        MeetingTable.write(text, pack.meetings());
        RecommendationTables.write(text, pack.recommendations());
        pack.templates()
                .forEach((name, markdown) ->
                        text.put(TemplateFiles.FOLDER + "/" + name + ".md", markdown));
        return text;
    }
}
