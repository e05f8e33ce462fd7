package org.outturn.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.outturn.Examples;
import org.outturn.WithDatabase;
import org.outturn.document.Document;
import org.outturn.document.Format;
import org.outturn.template.ReportTemplate;
import org.outturn.template.ReportTemplates;
import org.outturn.writing.Documents;
import org.outturn.writing.WordReading;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// The five councils' papers as everybody can read them: Word read by its headings, header rows and alternative texts, PDF judged by
/// veraPDF, the web page by axe on a desk and on a telephone.
@WithDatabase
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FivePapersTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Map<String, String> PAPERS =
            Map.of(
                    "barnet", "quarterly",
                    "dorset", "exceptions",
                    "leicester", "quarterly",
                    "westminster", "committee",
                    "worcestershire", "scorecard");

    @Autowired BeanFactory rooms;
    @Autowired Reports reports;
    @Autowired ReportTemplates templates;
    private final Map<String, Document> papers = new LinkedHashMap<>();

    @BeforeAll
    void make() {
        VeraGreenfieldFoundryProvider.initialise();
        PAPERS.forEach((council, report) -> {
            Examples.load(rooms, council);
            var own =
                    Examples.read(council).templates().entrySet().stream()
                            .map(one -> new ReportTemplate(one.getKey(), one.getValue()))
                            .toList();
            templates.save(council, own, "tests");
            switch (reports.render(council, report, null)) {
                case Rendering.Rendered(var document, _, _) -> papers.put(council, document);
                case Rendering.Refused(var faults) -> throw new AssertionError(faults.toString());
            }
        });
    }

    /// One for each part of the scorecard, two for the 25 green indicators.
    @Test
    void worcestershires_deck_takes_no_slide_for_a_remark_or_a_few_last_words() throws Exception {
        var deck = written(Objects.requireNonNull(papers.get("worcestershire")), Format.PPTX);
        try (var slides = new XMLSlideShow(new ByteArrayInputStream(deck))) {
            assertThat(slides.getSlides()).hasSize(16);
        }
    }

    @Test
    void the_word_documents_can_be_read_without_being_seen() throws Exception {
        for (var paper : papers.entrySet()) {
            var reading = WordReading.of(written(paper.getValue(), Format.DOCX));
            assertThat(reading.faults()).as(paper.getKey()).isEmpty();
            assertThat(reading.headings()).as(paper.getKey()).isGreaterThan(3);
            assertThat(reading.tables()).as(paper.getKey()).isGreaterThan(1);
        }
    }

    @Test
    void the_pdfs_conform_to_pdf_ua_1_and_pdf_a_2a() throws Exception {
        for (var paper : papers.entrySet()) {
            var file = written(paper.getValue(), Format.PDF);
            for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
                assertThat(failures(file, flavour)).as("%s, %s", paper.getKey(), flavour).isEmpty();
            }
        }
    }

    @Test
    void axe_finds_nothing_on_the_web_pages_and_only_tables_scroll_sideways() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "needs Chromium");
        var options =
                new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        var launch =
                new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(
                                List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-quic",
                                        "--no-first-run",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync"));
        try (var playwright = Playwright.create(options);
                var browser = playwright.chromium().launch(launch);
                var page = browser.newPage()) {
            for (var paper : papers.entrySet()) {
                page.setContent(
                        new String(written(paper.getValue(), Format.HTML), StandardCharsets.UTF_8));
                for (int width : List.of(1280, 360)) {
                    page.setViewportSize(width, 900);
                    assertThat(new AxeBuilder(page).analyze().getViolations())
                            .as("%s at %d", paper.getKey(), width)
                            .extracting(rule -> rule.getId() + ": " + rule.getHelp())
                            .isEmpty();
                    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .as("%s at %d", paper.getKey(), width)
                            .isEqualTo(true);
                }
            }
        }
    }

    private static List<String> failures(byte[] file, PDFAFlavour flavour) throws Exception {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(file), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(failed -> failed.getRuleId().getClause() + " " + failed.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static byte[] written(Document document, Format format) throws Exception {
        try (var out = new ByteArrayOutputStream()) {
            Documents.write(document, format, out);
            return out.toByteArray();
        }
    }
}
