package org.outturn.resident;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.outturn.catalogue.Indicator;
import org.outturn.catalogue.Scheme;
import org.outturn.collection.Figure;
import org.outturn.council.Area;
import org.outturn.derivation.Derivation;
import org.outturn.edition.Edition;
import org.outturn.edition.Editions;
import org.outturn.fact.Fact;
import org.outturn.pack.Pack;
import org.outturn.pack.PackReader;
import org.outturn.pack.Reading;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.rating.Tiers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// What is public of a council: the indicators that the newest edition of a report names, as they were frozen with it.
///
/// An edition never changes, so what was read of one is kept; as many are kept as there are reports.
@Component
class PublicView {
    private static final Pattern BY_RATING = Pattern.compile("(?m)^measures:.*\\brating=");
    private static final Logger LOG = LoggerFactory.getLogger(PublicView.class);

    private final Editions editions;
    private final Map<String, Read> read = new ConcurrentHashMap<>();

    /// @param seal of the edition
    /// @param topics in their order
    private record Read(
            String seal, List<Topic> topics, List<PublicIndicator> indicators, boolean byRating) {}

    PublicView(Editions editions) {
        this.editions = editions;
    }

    /// The newest edition of each report, the one published last first.
    List<Edition> editions(String council) {
        var newest = new LinkedHashMap<String, Edition>();
        editions.newest(council, null).forEach(one -> newest.putIfAbsent(one.report(), one));
        return newest.values().stream()
                .sorted(Comparator.comparing(Edition::publishedAt).reversed())
                .toList();
    }

    /// In the council's order. Where several reports name an indicator, as it is in the one for the latest period, published last; the
    /// names and the order of topics likewise.
    List<PublicIndicator> indicators(String council) {
        var all = new LinkedHashMap<String, PublicIndicator>();
        var topics = new LinkedHashMap<String, Topic>();
        editions(council).stream()
                .sorted(
                        Comparator.comparing((Edition one) -> one.period().end())
                                .thenComparing(Edition::publishedAt)
                                .reversed())
                .map(this::read)
                .forEach(read -> {
                    read.topics()
                            .forEach(one ->
                                    topics.putIfAbsent(
                                            one.id(),
                                            new Topic(one.id(), one.name(), topics.size())));
                    read.indicators().forEach(one -> all.putIfAbsent(one.indicator().id(), one));
                });
        return all.values().stream()
                .map(one -> {
                    var topic = one.topic();
                    return topic == null ? one : one.on(topics.get(topic.id()));
                })
                .toList();
    }

    Optional<PublicIndicator> indicator(String council, String id) {
        return indicators(council).stream()
                .filter(one -> one.indicator().id().equals(id))
                .findFirst();
    }

    /// Whether the report names only indicators with certain ratings, as an exception report does.
    boolean isChosenByRating(Edition edition) {
        return read(edition).byRating();
    }

    private Read read(Edition edition) {
        var key = edition.council() + "/" + edition.report();
        var last = read.get(key);
        if (last != null && last.seal().equals(edition.seal())) {
            return last;
        }
        boolean byRating = BY_RATING.matcher(editions.template(edition)).find();
        var now =
                pack(edition)
                        .map(pack -> {
                            var topics = Topics.of(pack);
                            return new Read(
                                    edition.seal(),
                                    topics.all(),
                                    frozen(edition, pack, topics),
                                    byRating);
                        })
                        .orElseGet(() -> new Read(edition.seal(), List.of(), List.of(), byRating));
        read.put(key, now);
        return now;
    }

    private List<PublicIndicator> frozen(Edition edition, Pack pack, Topics topics) {
        var printed = editions.printed(edition);
        var facts = editions.facts(edition);
        var figures = figures(pack, edition);
        var indicators = new ArrayList<PublicIndicator>();
        for (var indicator : pack.framework().indicators()) {
            var own = figures.getOrDefault(indicator.id(), List.of());
            if (!printed.shows(
                    indicator.id(), indicator.code(), indicator.title(), indicator.variant())) {
                continue;
            }
            var rating = first(facts, Fact.Kind.RATING, indicator.id()).orElse("Not rated");
            var target = first(facts, Fact.Kind.TARGET, indicator.id()).orElse(null);
            indicators.add(
                    new PublicIndicator(
                            indicator,
                            topics.find(indicator.id()),
                            edition,
                            own,
                            rating,
                            look(pack, indicator, rating).orElse(null),
                            target,
                            target == null
                                    ? first(facts, Fact.Kind.CUT_OFF, indicator.id()).orElse(null)
                                    : null,
                            directions(facts, indicator.id())));
        }
        return List.copyOf(indicators);
    }

    /// The rating that prints these words, which for tiers may be those of a forecast.
    private static Optional<Rating> look(Pack pack, Indicator indicator, String words) {
        return pack.framework().ratings().stream()
                .filter(one -> words.equals(one.name()) || words.equals(one.forecast()))
                .findFirst()
                .or(() ->
                        pack.framework().schemes().stream()
                                .filter(scheme -> scheme.id().equals(indicator.scheme()))
                                .map(Scheme::rule)
                                .filter(Tiers.class::isInstance)
                                .map(Tiers.class::cast)
                                .flatMap(tiers -> tiers.printing(words).stream())
                                .findFirst());
    }

    private static Optional<String> first(List<Fact> facts, Fact.Kind kind, String key) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind && fact.key().equals(key))
                .map(Fact::value)
                .findFirst();
    }

    private static List<String> directions(List<Fact> facts, String indicator) {
        return facts.stream()
                .filter(fact -> fact.kind() == Fact.Kind.DIRECTION)
                .filter(fact -> fact.key().startsWith(indicator + " "))
                .filter(fact -> !fact.value().equals("Not known"))
                .map(fact -> fact.value() + " " + fact.label().toLowerCase(java.util.Locale.UK))
                .toList();
    }

    /// Given and computed, of the whole council, up to the edition's period; of several reports of one period the last.
    private static Map<String, List<Figure>> figures(Pack pack, Edition edition) {
        var figures = new HashMap<String, Map<String, Figure>>();
        var given =
                pack
                        .figures()
                        .shown(pack.council().disclosure(), pack.framework(), pack.areas())
                        .figures()
                        .stream()
                        .sorted(Comparator.comparing(figure -> figure.observation().period()))
                        .toList();
        Derivation.of(pack.framework(), pack.areas(), given).figures().stream()
                .filter(figure -> figure.area().equals(Area.WHOLE))
                .filter(figure -> !figure.reported().end().isAfter(edition.period().end()))
                .sorted(
                        Comparator.comparing((Figure one) -> one.observation().period())
                                .thenComparing(Figure::reported))
                .forEach(figure ->
                        figures.computeIfAbsent(figure.indicator(), _ -> new LinkedHashMap<>())
                                .put(figure.observation().period().toString(), figure));
        return figures.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> list(one.getValue().values())));
    }

    private static List<Figure> list(Collection<Figure> figures) {
        return List.copyOf(figures);
    }

    /// None of a pack that does not read, which is left out and told of, so that the others are still shown.
    private Optional<Pack> pack(Edition edition) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("outturn-edition");
            editions.unpack(edition, folder);
            return switch (new PackReader().read(folder)) {
                case Reading.Read(var pack) -> Optional.of(pack);
                case Reading.Faulty(var faults) -> {
                    LOG.error(
                            "The pack of {} ({}) does not read, so residents are not shown it: {}",
                            edition.address(),
                            edition.name(),
                            faults.getFirst().text());
                    yield Optional.empty();
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (folder != null) {
                FileSystemUtils.deleteRecursively(folder.toFile());
            }
        }
    }
}
