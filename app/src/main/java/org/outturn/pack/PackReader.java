package org.outturn.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.outturn.catalogue.Framework;
import org.outturn.collection.Figures;
import org.outturn.pack.Reading.Faulty;
import org.outturn.pack.Reading.Read;
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
import org.outturn.packfile.Draft;
import org.outturn.packfile.PackTable;
import org.outturn.packframework.CouncilFile;
import org.outturn.packframework.GroupingTable;
import org.outturn.packframework.IndicatorTable;
import org.outturn.packframework.MeetingTable;
import org.outturn.packframework.PaperForms;
import org.outturn.packframework.SchemesFile;
import org.outturn.packframework.TargetTables;
import org.outturn.packframework.TemplateFiles;
import org.outturn.packframework.UnitTables;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.Folder;
import org.outturn.plainfile.Limits;
import org.outturn.plainfile.Nearest;

/// Reads a pack, and tells everything that is wrong with it at once. What is referred to is read first; a fault never leads to another.
public final class PackReader {
    private static final List<String> PASSED_OVER =
            List.of("README.md", "README.txt", "LICENCE", "LICENCE.md", "LICENSE", "LICENSE.md");

    private final Limits limits;

    public PackReader() {
        this(Limits.USUAL);
    }

    PackReader(Limits limits) {
        this.limits = limits;
    }

    public Reading read(Path folder) {
        var faults = new Faults();
        var texts = Folder.read(folder, PackReader::use, limits, faults);
        if (texts.isEmpty() && faults.count() > 0) {
            return new Faulty(faults.inOrder());
        }
        return read(texts, faults);
    }

    /// Reads a pack that is no folder: its files' texts by their paths.
    public Reading read(SortedMap<String, String> texts) {
        var faults = new Faults();
        for (var file : texts.keySet()) {
            if (!(use(file) instanceof Folder.Use.Read)) {
                throw new IllegalArgumentException(file + " is no file of a pack");
            }
        }
        return read(Folder.clean(texts, faults), faults);
    }

    private Reading read(SortedMap<String, String> texts, Faults faults) {
        var draft = new Draft(texts, limits, faults);
        var council = CouncilFile.read(draft);
        var units = UnitTables.units(draft, council.council());
        var areas = UnitTables.areas(draft);
        var schemes = SchemesFile.read(draft);
        var groupings = GroupingTable.read(draft);
        var indicators = IndicatorTable.read(draft);
        council.people().forEach(value -> value.reference(draft.known(), Draft.INDICATOR));
        var framework =
                new Framework(
                        schemes.ratings(),
                        schemes.schemes(),
                        groupings,
                        indicators,
                        TargetTables.targets(draft),
                        TargetTables.cutOffs(draft));
        var risks = RiskTables.risks(draft, council);
        var counted = RiskTables.counted(draft, council);
        var controls = OversightTables.controls(draft, risks);
        var reviews = OversightTables.reviews(draft, council);
        var budget = MoneyTables.budget(draft);
        var commitments = CommitmentTable.commitments(draft);
        var figures =
                new Figures(
                        FigureTables.figures(draft),
                        FigureTables.earlier(draft),
                        JudgementTable.read(draft),
                        StatedTables.stated(draft),
                        StatedTables.relations(draft),
                        CommentaryFiles.read(draft),
                        BenchmarkTable.read(draft));
        var templates = TemplateFiles.read(draft);
        var meetings = MeetingTable.read(draft, groupings);
        var recommendations = RecommendationTables.read(draft, groupings, meetings);
        PaperForms.read(draft, meetings, templates);
        var owner = council.council();
        if (owner == null || faults.count() > 0) {
            return new Faulty(faults.inOrder());
        }
        return new Read(
                new Pack(
                        owner,
                        units,
                        areas,
                        framework,
                        figures,
                        council.matrix(),
                        risks,
                        counted,
                        controls,
                        reviews,
                        budget,
                        commitments,
                        meetings,
                        recommendations,
                        templates));
    }

    private static Folder.Use use(String file) {
        if (names().contains(file) || isInFolder(file)) {
            return new Folder.Use.Read();
        }
        return PASSED_OVER.contains(file)
                ? new Folder.Use.Ignore()
                : new Folder.Use.Refuse(
                        Nearest.find(file, names())
                                .map("did you mean '%s'?"::formatted)
                                .orElse("remove it; docs/pack.md lists the files of a pack"));
    }

    private static boolean isInFolder(String file) {
        var steps = file.split("/");
        return steps.length == 2
                && switch (steps[0]) {
                    case CommentaryFiles.FOLDER, TemplateFiles.FOLDER -> steps[1].endsWith(".md");
                    case PaperForms.FOLDER ->
                            steps[1].endsWith(".yaml") || steps[1].equals(PaperForms.LAYOUT);
                    default -> false;
                };
    }

    private static List<String> names() {
        var names = new ArrayList<>(List.of(CouncilFile.FILE, SchemesFile.FILE));
        for (var table : PackTable.values()) {
            names.add(table.file());
        }
        return names;
    }
}
