package org.outturn.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.WithDatabase;
import org.outturn.document.Block;
import org.outturn.document.Document;
import org.outturn.document.Format;
import org.outturn.document.Table;
import org.outturn.fact.Fact;
import org.outturn.pack.Imported;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.outturn.publication.Rendering;
import org.outturn.publication.Reports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// What early versions of Outturn wrote into an edition is drawn here as they wrote it: the edition is still made again from its pack.
@WithDatabase
class EarlyEditionsTest {
    private static final String TITLE = "What changed since edition 1";

    @Autowired Editions editions;
    @Autowired EditionStore store;
    @Autowired Packs packs;
    @Autowired Reports reports;
    @Autowired JdbcTemplate database;
    @TempDir Path folder;

    /// Its report has a heading that is called like the list of an edition.
    @BeforeEach
    void a_first_edition() {
        database.execute("truncate council, audit_entry restart identity cascade");
        var pack =
                Amberley.published()
                        .replace(
                                "reports/quarterly.md",
                                "# Summary",
                                "# %s\n\nSee the minutes.\n\n# Summary".formatted(TITLE));
        assertThat(packs.importPack(pack.pack(folder), "tester", Progress.SILENT))
                .isInstanceOf(Imported.Done.class);
        assertThat(editions.publishFirst("amberley", "quarterly", "tester")).isPresent();
    }

    @Test
    void nothing_had_changed() {
        isMadeAgain(
                "No figure, rating, risk, budget line, commitment, commentary or word of the template is another than before.",
                List.of());
        isMadeAgain(
                "No figure, rating, risk, budget line or commitment that this report shows is another than before.",
                List.of());
    }

    @Test
    void all_that_had_changed_was_listed_and_risks_were_counted_by_their_scores() {
        isMadeAgain(
                "Changed: 2 risk entries. They are listed at the end.",
                list(
                        "Everything up to Q1 2025/26 that differs in the council's data and words, whether or not this report shows it."));
        isMadeAgain(
                "Changed in the data: 2 risk entries. They are listed at the end.",
                list(
                        "Everything in the council's data up to Q1 2025/26 that differs, whether or not this report shows it."));
    }

    @Test
    void what_the_report_shows_had_changed() {
        isMadeAgain(
                "Changed: 1 risk. They are listed at the end.",
                list(
                        "What differs, up to Q1 2025/26, of the measures, risks, budget lines and commitments that this report shows."));
    }

    private void isMadeAgain(String sentence, List<Block> list) {
        var plain = rendered();
        var edition = published(plain, sentence, list);
        assertThat(editions.verify(edition, plain).isGood()).as(sentence).isTrue();
        assertThat(Marking.without(editions.document(edition).blocks()))
                .as("what is the report's own")
                .isEqualTo(plain.blocks());
    }

    /// The next edition, as an early version wrote it: with two scores of the risk that are others than in the first.
    private Edition published(Document plain, String sentence, List<Block> list) {
        var first = store.frozen(editions.list(null, null).getLast().id());
        int number = editions.list(null, null).size() + 1;
        var day = Edition.day(first.publishedAt());
        var fields = new ArrayList<>(plain.fields());
        fields.add(
                new Document.Field(
                        "Edition", "%d, published on %s".formatted(number, Edition.words(day))));
        var title = TITLE.replace("1", String.valueOf(number - 1));
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Block.Note(
                        title,
                        List.of(
                                Block.Paragraph.of("The register was late."),
                                Block.Paragraph.of(sentence))));
        blocks.addAll(plain.blocks());
        if (!list.isEmpty()) {
            blocks.add(Block.Heading.of(1, title));
            blocks.addAll(list);
        }
        var document =
                new Document(
                        plain.title(),
                        plain.subtitle(),
                        plain.language(),
                        plain.brand(),
                        day,
                        fields,
                        plain.footer(),
                        plain.orientation(),
                        plain.notice(),
                        blocks);
        var facts = new ArrayList<>(first.facts());
        facts.add(new Fact(Fact.Kind.RISK, "r9 Current score", "r9 Fire", "Current score", "12"));
        facts.add(new Fact(Fact.Kind.RISK, "r9 Target score", "r9 Fire", "Target score", "6"));
        var frozen =
                new Frozen(
                        first.council(),
                        first.report(),
                        first.period(),
                        number,
                        first.title(),
                        first.subtitle(),
                        first.publishedAt(),
                        first.publishedBy(),
                        "The register was late.",
                        first.figures(),
                        first.program(),
                        first.rules(),
                        FrozenDocument.text(document),
                        first.template(),
                        first.pack(),
                        facts,
                        Press.files(document, List.of(Format.HTML)));
        var seal = Seal.of(frozen);
        return frozen.edition(store.add(frozen, seal), seal);
    }

    private static List<Block> list(String sentence) {
        return List.of(
                Block.Paragraph.of(sentence),
                new Block.Tabular(
                        new Table(
                                "Risks changed",
                                List.of(
                                        Table.Column.of("Of", 40, Table.Kind.WORDS),
                                        Table.Column.of("What", 24, Table.Kind.WORDS)),
                                0,
                                List.of(
                                        Table.Row.of(
                                                Table.Cell.of("r9 Fire"),
                                                Table.Cell.of("Current score")),
                                        Table.Row.of(
                                                Table.Cell.of("r9 Fire"),
                                                Table.Cell.of("Target score"))),
                                List.of())));
    }

    private Document rendered() {
        return switch (reports.render("amberley", "quarterly", null)) {
            case Rendering.Rendered(var document, _, _) -> document;
            case Rendering.Refused(var faults) -> throw new AssertionError(faults.toString());
        };
    }
}
