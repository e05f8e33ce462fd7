package org.outturn.trail;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Account;
import org.outturn.access.Administration;
import org.outturn.access.Role;
import org.outturn.access.Visitor;
import org.outturn.audit.Audit;
import org.outturn.audit.Entry;
import org.outturn.audit.Sought;
import org.outturn.catalogue.Catalogue;
import org.outturn.catalogue.Indicator;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.outturn.design.Paged;
import org.outturn.document.Document;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.template.ReportTemplate;
import org.outturn.template.ReportTemplates;
import org.outturn.trail.page.JtetrailGenerated;
import org.outturn.viewing.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The audit trail of a council. Analysts see what was done with its data and papers; administrators see besides what was done with the
/// accounts that they administer.
@Controller
class TrailPages {
    private final Councils councils;
    private final Catalogue catalogue;
    private final ReportTemplates templates;
    private final Administration administration;
    private final Audit audit;

    TrailPages(
            Councils councils,
            Catalogue catalogue,
            ReportTemplates templates,
            Administration administration,
            Audit audit) {
        this.councils = councils;
        this.catalogue = catalogue;
        this.templates = templates;
        this.administration = administration;
        this.audit = audit;
    }

    @GetMapping("/{council}/manage/audit")
    Page trail(
            @PathVariable String council,
            @RequestParam MultiValueMap<String, String> given,
            Visitor visitor) {
        var owner = council(council);
        var query = new TrailQuery(given);
        var problems = query.problems();
        var sought = sought(owner, visitor, query);
        var paged =
                Paged.of(
                        problems.isEmpty() ? audit.count(sought) : 0,
                        query.page(),
                        (first, most) ->
                                problems.isEmpty()
                                        ? audit.find(sought, first, most)
                                        : List.<Entry>of());
        return new Page(
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                Template.of(
                        JtetrailGenerated::render,
                        new TrailList(
                                        owner,
                                        visitor,
                                        query,
                                        subjects(owner),
                                        indicator(owner, query),
                                        problems)
                                .page(
                                        paged,
                                        audit.actors(sought(owner, visitor, TrailQuery.ALL)))));
    }

    @GetMapping("/{council}/manage/audit/audit.{format}")
    ResponseEntity<byte[]> download(
            @PathVariable String council,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> given,
            Visitor visitor) {
        var owner = council(council);
        var query = new TrailQuery(given);
        query.problems().values().stream()
                .findFirst()
                .ifPresent(problem -> {
                    throw new ResponseStatusException(HttpStatus.BAD_REQUEST, problem);
                });
        var sought = sought(owner, visitor, query);
        if (audit.count(sought) > TrailSheet.MOST) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "more entries than a file holds");
        }
        var entries = audit.find(sought, 0, TrailSheet.MOST);
        return Sheet.answer(
                owner,
                "%s-audit.%s".formatted(council, format),
                List.of(new TrailSheet(subjects(owner), entries).table()),
                List.of(new Document.Field("Shows", Sheet.asked(given))));
    }

    private Sought sought(Council council, Visitor visitor, TrailQuery query) {
        boolean all = visitor.may(Role.ADMINISTRATOR, council.id());
        var kind = query.value("kind");
        var id = query.value("indicator");
        var indicator = indicator(council, query);
        return new Sought(
                council.id(),
                Kind.RELEASES.pattern().pattern(),
                all ? administered(council, visitor) : Set.of(),
                all ? "" : Kind.ACCOUNTS.pattern().pattern(),
                query.value("by"),
                kind.isEmpty() ? "" : kind(kind),
                id.isEmpty()
                        ? null
                        : new Sought.About(
                                indicator == null ? Set.of(id) : names(indicator),
                                Kind.ofIndicators()),
                query.from(),
                query.until(),
                query.words(),
                titled(council, query.words()));
    }

    private static String kind(String word) {
        return Kind.find(word)
                .orElseThrow(() ->
                        new ResponseStatusException(
                                HttpStatus.BAD_REQUEST,
                                "'%s' is nothing that entries are of".formatted(word)))
                .pattern()
                .pattern();
    }

    /// The accounts of which the visitor administers every council that they have a role in.
    private Set<String> administered(Council council, Visitor visitor) {
        var own = visitor.account();
        return own == null
                ? Set.of()
                : administration.list(council.id()).stream()
                        .filter(account -> Administration.mayAll(own, account))
                        .map(Account::name)
                        .collect(Collectors.toSet());
    }

    private @Nullable Indicator indicator(Council council, TrailQuery query) {
        return catalogue.framework(council.id()).indicator(query.value("indicator")).orElse(null);
    }

    private static Set<String> names(Indicator indicator) {
        var names = new HashSet<String>();
        names.add(indicator.id());
        names.add(indicator.reference());
        return names;
    }

    /// What entries call the indicators whose titles have all of the words.
    private Set<String> titled(Council council, List<String> words) {
        return words.isEmpty()
                ? Set.of()
                : catalogue.framework(council.id()).indicators().stream()
                        .filter(one ->
                                words.stream()
                                        .allMatch(one.title().toLowerCase(Locale.UK)::contains))
                        .map(Indicator::id)
                        .collect(Collectors.toSet());
    }

    private Subjects subjects(Council council) {
        var people = new HashMap<String, String>();
        administration
                .list(council.id())
                .forEach(account -> people.put(account.name(), account.person()));
        return new Subjects(
                council.id(),
                catalogue.framework(council.id()),
                councils.areas(council.id()),
                people,
                templates.list(council.id()).stream()
                        .map(ReportTemplate::name)
                        .collect(Collectors.toSet()));
    }

    private Council council(String id) {
        return councils.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
