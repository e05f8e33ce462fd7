package org.outturn.design;

import static org.outturn.design.Components.html;
import static org.outturn.design.Components.text;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What the options of a GOV.UK fixture say, as our records and components say it.
final class FixtureOptions {
    private FixtureOptions() {}

    static Content breadcrumbs(JsonNode options) {
        var links = new ArrayList<Link>();
        String here = null;
        for (var item : options.path("items")) {
            var href = word(item, "href");
            if (href == null) {
                here = words(item);
            } else {
                links.add(new Link(words(item), href));
            }
        }
        return Components.breadcrumbs(new Breadcrumbs(links, here));
    }

    static Content table(JsonNode options) {
        var first = options.path("rows").path(0);
        var columns = new ArrayList<Table.Column>();
        for (int i = 0; i < first.size(); i++) {
            var head = options.path("head").path(i);
            columns.add(
                    new Table.Column(
                            words(head), "numeric".equals(word(first.path(i), "format")), null));
        }
        var size = word(options, "captionClasses", "").replace("govuk-table__caption--", "");
        return Components.table(
                new Table(
                        word(options, "caption"),
                        size.isEmpty() ? null : size,
                        columns,
                        list(
                                options.path("rows"),
                                row -> new Table.Row(list(row, FixtureOptions::content), false)),
                        options.path("firstCellIsHeader").asBoolean(false)));
    }

    static Content summaryList(JsonNode options) {
        var card = options.path("card").path("title");
        return Components.summaryList(
                new SummaryList(
                        card.isMissingNode() ? null : words(card),
                        list(
                                options.path("rows"),
                                row ->
                                        new SummaryList.Entry(
                                                words(row.path("key")),
                                                content(row.path("value"))))));
    }

    static Content pagination(JsonNode options) {
        return Components.pagination(
                new Pagination(
                        word(options.path("previous"), "href"),
                        word(options.path("next"), "href"),
                        list(
                                options.path("items"),
                                item ->
                                        item.path("ellipsis").asBoolean(false)
                                                ? new Pagination.Item.Gap()
                                                : new Pagination.Item.Page(
                                                        item.path("number").asInt(0),
                                                        word(item, "href", ""),
                                                        item.path("current").asBoolean(false)))));
    }

    static Field field(JsonNode options) {
        var name = word(options, "name", "");
        var hint = options.path("hint");
        var error = options.path("errorMessage");
        return new Field(
                word(options, "id", name),
                name,
                words(options.path("label")),
                hint.isMissingNode() ? null : words(hint),
                error.isMissingNode() ? null : words(error));
    }

    static List<Option> options(JsonNode options) {
        return list(
                options.path("items"),
                item ->
                        new Option(
                                item.path("value").asString(""),
                                words(item),
                                item.path("selected").asBoolean(false)
                                        || item.path("checked").asBoolean(false)));
    }

    static String legend(JsonNode options) {
        return words(options.path("fieldset").path("legend"));
    }

    static String words(JsonNode node) {
        return word(node, "text", "");
    }

    static Content content(JsonNode node) {
        var html = word(node, "html");
        return html == null ? text(words(node)) : out -> out.writeContent(html);
    }

    static @Nullable String word(JsonNode node, String key) {
        var value = node.path(key);
        return value.isMissingNode() || value.isNull() ? null : value.asString("");
    }

    static String word(JsonNode node, String key, String otherwise) {
        var value = word(node, key);
        return value == null ? otherwise : value;
    }

    static @Nullable String colour(JsonNode options) {
        var classes = word(options, "classes");
        return classes == null ? null : classes.replace("govuk-tag--", "");
    }

    static @Nullable String kind(JsonNode options) {
        var classes = word(options, "classes");
        return classes == null ? null : classes.replaceAll("govuk-[a-z]+--", "");
    }

    static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> made) {
        var list = new ArrayList<T>();
        nodes.forEach(node -> list.add(made.apply(node)));
        return list;
    }
}
