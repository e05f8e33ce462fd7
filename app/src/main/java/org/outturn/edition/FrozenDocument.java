package org.outturn.edition;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.outturn.document.Block;
import org.outturn.document.Document;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/// A document as text that reads back to an equal document, today and in years: nothing of it is left out, numbers keep their decimals.
///
/// Each part names its kind (`"is":"heading"`). The kinds and their fields are those of the room `document`; a field that is renamed
/// there would make earlier editions unreadable, which a test with a kept text holds.
final class FrozenDocument {
    private static final List<Class<?>> KINDS =
            List.of(Block.class, Inline.class, Table.Cell.class);
    private static final JsonMapper MAPPER = mapper();

    private FrozenDocument() {}

    static String text(Document document) {
        return MAPPER.writeValueAsString(document);
    }

    static Document read(String text) {
        return MAPPER.readValue(text, Document.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface OneOfSeveral {}

    /// What rows have had only since some editions were published: unwritten where there is none.
    @SuppressWarnings("UnusedVariable") // Jackson reads the field by its name.
    private abstract static class AddedLater {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        final List<Table.Detail> below = List.of();
    }

    private static JsonMapper mapper() {
        var mapper =
                JsonMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .changeDefaultVisibility(visible ->
                                visible.withFieldVisibility(Visibility.ANY)
                                        .withGetterVisibility(Visibility.NONE)
                                        .withIsGetterVisibility(Visibility.NONE))
                        .withConfigOverride(
                                BigDecimal.class,
                                override ->
                                        override.setFormat(
                                                JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                        .withConfigOverride(
                                List.class,
                                override ->
                                        override.setNullHandling(
                                                JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                        .addMixIn(Table.Row.class, AddedLater.class);
        for (var kind : KINDS) {
            mapper.addMixIn(kind, OneOfSeveral.class);
            Arrays.stream(kind.getPermittedSubclasses())
                    .map(one -> new NamedType(one, one.getSimpleName().toLowerCase(Locale.ROOT)))
                    .forEach(mapper::registerSubtypes);
        }
        return mapper.build();
    }
}
