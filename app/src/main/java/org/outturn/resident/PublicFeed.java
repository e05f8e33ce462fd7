package org.outturn.resident;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.outturn.council.Council;
import org.outturn.edition.Edition;
import org.outturn.edition.Editions;
import org.outturn.fact.Change;
import org.outturn.fact.Fact;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What was published, as an Atom feed (RFC 4287): an entry for each edition, with the ratings that moved since the one before.
@Component
class PublicFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST = 50;

    private final Editions editions;
    private final Map<Edition, String> summaries = new ConcurrentHashMap<>();

    PublicFeed(Editions editions) {
        this.editions = editions;
    }

    /// @param newest of each report
    String of(Council council, List<Edition> newest) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "title", council.name() + ": published performance reports");
            element(xml, "id", absolute("/%s/public/feed.xml".formatted(council.id())));
            link(xml, "self", "/%s/public/feed.xml".formatted(council.id()));
            link(xml, "alternate", "/%s/public".formatted(council.id()));
            element(
                    xml,
                    "updated",
                    newest.stream()
                            .map(Edition::publishedAt)
                            .max(Comparator.naturalOrder())
                            .orElse(Instant.EPOCH)
                            .toString());
            xml.writeStartElement("author");
            element(xml, "name", council.name());
            xml.writeEndElement();
            var all =
                    editions.list(council.id(), null).stream()
                            .sorted(Comparator.comparing(Edition::publishedAt).reversed())
                            .limit(MOST)
                            .toList();
            for (var edition : all) {
                entry(xml, edition);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void entry(XMLStreamWriter xml, Edition edition) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(
                xml,
                "title",
                "%s, %s, edition %d".formatted(edition.title(), edition.of(), edition.number()));
        element(xml, "id", absolute(edition.address()));
        link(xml, "alternate", edition.address());
        element(xml, "published", edition.publishedAt().toString());
        element(xml, "updated", edition.publishedAt().toString());
        element(xml, "summary", summary(edition));
        xml.writeEndElement();
    }

    /// Editions never change, so what was said of one is kept.
    private String summary(Edition edition) {
        var known = summaries.get(edition);
        if (known != null) {
            return known;
        }
        var words = summarised(edition);
        summaries.put(edition, words);
        return words;
    }

    private String summarised(Edition edition) {
        var moved =
                before(edition)
                        .map(one -> editions.shownChanges(one, edition))
                        .orElse(List.of())
                        .stream()
                        .filter(change -> change.kind() == Fact.Kind.RATING)
                        .filter(change -> change.before() != null && change.after() != null)
                        .map(PublicFeed::words)
                        .collect(Collectors.joining("; "));
        var note = edition.note().isBlank() ? "" : edition.note().strip() + " ";
        return note
                + (moved.isEmpty()
                        ? "No rating that the report shows moved since the edition before, or there was none."
                        : "Ratings that moved: " + moved + ".");
    }

    private static String words(Change change) {
        return "%s: %s, was %s".formatted(change.subject(), change.after(), change.before());
    }

    /// Of the same report: for the same period the edition before, otherwise the newest for an earlier period.
    private Optional<Edition> before(Edition edition) {
        return editions.list(edition.council(), edition.report()).stream()
                .filter(one ->
                        one.period().equals(edition.period())
                                ? one.number() < edition.number()
                                : one.period().end().isBefore(edition.period().end()))
                .findFirst();
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String path)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", absolute(path));
    }

    private static String absolute(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
