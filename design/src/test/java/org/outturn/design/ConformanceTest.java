package org.outturn.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.design.Components.html;
import static org.outturn.design.Components.text;
import static org.outturn.design.FixtureOptions.colour;
import static org.outturn.design.FixtureOptions.content;
import static org.outturn.design.FixtureOptions.field;
import static org.outturn.design.FixtureOptions.kind;
import static org.outturn.design.FixtureOptions.legend;
import static org.outturn.design.FixtureOptions.list;
import static org.outturn.design.FixtureOptions.options;
import static org.outturn.design.FixtureOptions.word;
import static org.outturn.design.FixtureOptions.words;

import gg.jte.Content;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The components against the fixtures that GOV.UK publishes for other implementations: from the same options, the same HTML.
///
/// Only options that our records can say are given; a fixture with others is left out by name.
class ConformanceTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Component, the fixtures that our record can say, and the record made from the options.
    private record Suite(
            String component, Set<String> fixtures, Function<JsonNode, Content> made) {}

    private static final List<Suite> SUITES =
            List.of(
                    new Suite(
                            "tag",
                            Set.of(
                                    "default",
                                    "grey",
                                    "light blue",
                                    "turquoise",
                                    "green",
                                    "purple",
                                    "pink",
                                    "red",
                                    "orange",
                                    "yellow",
                                    "html as text"),
                            o -> Components.tag(new Tag(words(o), colour(o)))),
                    new Suite(
                            "button",
                            Set.of("default", "secondary", "warning", "link", "explicit link"),
                            o ->
                                    Components.button(
                                            new Button(
                                                    words(o),
                                                    word(o, "href"),
                                                    kind(o),
                                                    word(o, "name"),
                                                    null))),
                    new Suite(
                            "breadcrumbs",
                            Set.of(
                                    "default",
                                    "with one level",
                                    "without the home section",
                                    "with last breadcrumb as current page"),
                            FixtureOptions::breadcrumbs),
                    new Suite(
                            "table",
                            Set.of(
                                    "default",
                                    "with head",
                                    "with head and caption",
                                    "html as text",
                                    "with firstCellIsHeader true",
                                    "firstCellIsHeader with html as text"),
                            FixtureOptions::table),
                    new Suite(
                            "summary-list",
                            Set.of(
                                    "default",
                                    "value with html",
                                    "as a summary card with a text header"),
                            FixtureOptions::summaryList),
                    new Suite(
                            "details",
                            Set.of(
                                    "default",
                                    "html as text",
                                    "html",
                                    "summary html as text",
                                    "with html"),
                            o ->
                                    Components.details(
                                            new Details(
                                                    o.path("summaryText").asString(""),
                                                    content(o),
                                                    o.path("open").asBoolean(false)))),
                    new Suite(
                            "pagination",
                            Set.of(
                                    "default",
                                    "with many pages",
                                    "first page",
                                    "last page",
                                    "with prev and next only",
                                    "with previous only",
                                    "with next only"),
                            FixtureOptions::pagination),
                    new Suite(
                            "notification-banner",
                            Set.of(
                                    "default",
                                    "with type as success",
                                    "custom title",
                                    "html as text"),
                            o -> {
                                boolean success = "success".equals(word(o, "type"));
                                var title = word(o, "titleText");
                                return Components.notification(
                                        new Notification(
                                                title != null
                                                        ? title
                                                        : success ? "Success" : "Important",
                                                words(o),
                                                success));
                            }),
                    new Suite(
                            "error-summary",
                            Set.of("default", "error list with html as text link"),
                            o ->
                                    Components.errorSummary(
                                            new ErrorSummary(
                                                    o.path("titleText").asString(""),
                                                    list(
                                                            o.path("errorList"),
                                                            e ->
                                                                    new Link(
                                                                            words(e),
                                                                            word(
                                                                                    e, "href",
                                                                                    "")))))),
                    new Suite(
                            "input",
                            Set.of(
                                    "default",
                                    "with hint text",
                                    "with error message",
                                    "with error and hint",
                                    "custom type",
                                    "value",
                                    "with autocomplete attribute",
                                    "id"),
                            o ->
                                    Components.input(
                                            new Input(
                                                    field(o),
                                                    word(o, "type", "text"),
                                                    word(o, "autocomplete"),
                                                    word(o, "value")))),
                    new Suite(
                            "textarea",
                            Set.of(
                                    "default",
                                    "with hint",
                                    "with error message",
                                    "with default value",
                                    "with custom rows",
                                    "with hint and error message",
                                    "id"),
                            o ->
                                    Components.textarea(
                                            Textarea.words(
                                                    field(o),
                                                    o.path("rows").asInt(5),
                                                    word(o, "value")))),
                    new Suite(
                            "password-input",
                            Set.of("default", "with hint text", "with error message", "id"),
                            o -> Components.passwordInput(new PasswordInput(field(o)))),
                    new Suite(
                            "select",
                            Set.of("with hint text and error message", "hint", "error", "id"),
                            o -> Components.select(new Select(field(o), options(o)))),
                    new Suite(
                            "checkboxes",
                            Set.of("small"),
                            o ->
                                    Components.checkboxes(
                                            new Checkboxes(
                                                    word(o, "name", ""),
                                                    legend(o),
                                                    options(o),
                                                    kind(o) != null))),
                    new Suite(
                            "radios",
                            Set.of("default"),
                            o ->
                                    Components.radios(
                                            new Radios(
                                                    word(o, "name", ""),
                                                    legend(o),
                                                    options(o),
                                                    false))),
                    new Suite(
                            "inset-text",
                            Set.of("default", "html as text"),
                            o -> Components.insetText(text(words(o)))),
                    new Suite(
                            "warning-text",
                            Set.of("default", "html as text"),
                            o -> Components.warningText(words(o))),
                    new Suite(
                            "phase-banner",
                            Set.of("html as text", "tag html as text", "text"),
                            o ->
                                    Components.phaseBanner(
                                            new PhaseBanner(words(o.path("tag")), words(o)))),
                    new Suite(
                            "service-navigation",
                            Set.of("default"),
                            o ->
                                    Components.serviceNavigation(
                                            new ServiceNavigation(
                                                    list(
                                                            o.path("navigation"),
                                                            i ->
                                                                    new ServiceNavigation.Item(
                                                                            words(i),
                                                                            word(i, "href", ""),
                                                                            i.path("active")
                                                                                    .asBoolean(
                                                                                            false)))))));

    @TestFactory
    Stream<DynamicTest> gives_the_html_that_gov_uk_publishes() {
        return SUITES.stream().flatMap(suite -> fixtures(suite).stream());
    }

    private static List<DynamicTest> fixtures(Suite suite) {
        var tests = new ArrayList<DynamicTest>();
        for (var fixture : read(suite.component()).path("fixtures")) {
            var name = fixture.path("name").asString("");
            if (suite.fixtures().contains(name)) {
                tests.add(
                        DynamicTest.dynamicTest(
                                suite.component() + ": " + name,
                                () ->
                                        assertThat(
                                                        canonical(
                                                                html(
                                                                        suite.made()
                                                                                .apply(
                                                                                        fixture
                                                                                                .path(
                                                                                                        "options")))))
                                                .isEqualTo(
                                                        canonical(
                                                                fixture.path("html")
                                                                        .asString("")))));
            }
        }
        assertThat(tests).as(suite.component()).isNotEmpty();
        return tests;
    }

    private static JsonNode read(String component) {
        var path =
                "/META-INF/resources/webjars/govuk-frontend/%s/dist/govuk/components/%s/fixtures.json"
                        .formatted(System.getProperty("govuk-frontend.version"), component);
        try (var in = ConformanceTest.class.getResourceAsStream(path)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// Elements with their attributes in order and their text with white space collapsed, a line each.
    private static String canonical(String html) {
        var out = new StringBuilder();
        canonical(Jsoup.parseBodyFragment(html).body(), 0, out);
        return out.toString();
    }

    private static void canonical(Node node, int depth, StringBuilder out) {
        for (var child : node.childNodes()) {
            if (child instanceof TextNode words && !words.isBlank()) {
                out.append("  ".repeat(depth)).append(words.text().strip()).append('\n');
            } else if (child instanceof Element element) {
                out.append("  ".repeat(depth)).append(element.tagName());
                element.attributes().asList().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(a ->
                                out.append(' ')
                                        .append(a.getKey())
                                        .append('=')
                                        .append(
                                                a.getKey().equals("class")
                                                        ? new TreeSet<>(element.classNames())
                                                        : a.getValue().strip()));
                out.append('\n');
                canonical(element, depth + 1, out);
            }
        }
    }
}
