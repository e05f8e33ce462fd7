package org.outturn.scheme;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Account;
import org.outturn.access.Visitor;
import org.outturn.audit.Audit;
import org.outturn.audit.Entry;
import org.outturn.catalogue.Catalogue;
import org.outturn.catalogue.Scheme;
import org.outturn.catalogue.SchemeYaml;
import org.outturn.collection.Collection;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.outturn.design.Link;
import org.outturn.design.Notification;
import org.outturn.scheme.page.JteschemeGenerated;
import org.outturn.scheme.page.JteschemesGenerated;
import org.outturn.scheme.page.SchemePage.Trial;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Rating schemes are listed, read in words, tried and saved here.
@Controller
class SchemePages {
    private static final int REMEMBERED = 1000;

    private final Councils councils;
    private final Catalogue catalogue;
    private final Collection collection;
    private final Schemes schemes;
    private final Audit audit;

    SchemePages(
            Councils councils,
            Catalogue catalogue,
            Collection collection,
            Schemes schemes,
            Audit audit) {
        this.councils = councils;
        this.catalogue = catalogue;
        this.collection = collection;
        this.schemes = schemes;
        this.audit = audit;
    }

    @GetMapping("/{council}/schemes")
    Page list(@PathVariable String council, Visitor visitor) {
        return Page.of(
                Template.of(
                        JteschemesGenerated::render,
                        new SchemeList(council(council), visitor, catalogue.framework(council))
                                .page()));
    }

    @GetMapping("/{council}/schemes/{scheme}")
    Page show(
            @PathVariable String council,
            @PathVariable String scheme,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String saved,
            Visitor visitor) {
        var all = versions(council(council), scheme);
        var newest = all.getFirst();
        var shown =
                all.stream()
                        .filter(one -> version == null || one.version() == version)
                        .findFirst()
                        .orElseThrow(SchemePages::missing);
        var work =
                Work.of(
                        catalogue.framework(council),
                        newest,
                        SchemeForm.opened(SchemeYaml.writeOne(shown), newest.version()));
        return page(
                council,
                work,
                saved == null
                        ? null
                        : new Notification(
                                "Saved",
                                "Version %d is what figures are rated by from now on."
                                        .formatted(newest.version()),
                                true),
                null,
                HttpStatus.OK,
                visitor);
    }

    @PostMapping("/{council}/schemes/{scheme}")
    View send(
            @PathVariable String council,
            @PathVariable String scheme,
            @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor) {
        var newest = versions(council(council), scheme).getFirst();
        return answer(council, newest, SchemeForm.of(sent), visitor);
    }

    /// @param from the text to begin with; the first where none is named
    @GetMapping("/{council}/new-scheme")
    Page begin(
            @PathVariable String council,
            @RequestParam(required = false) @Nullable String from,
            Visitor visitor) {
        council(council);
        var framework = catalogue.framework(council);
        var start = StartingText.find(from == null ? "" : from).orElse(StartingText.MARGIN);
        return page(
                council,
                Work.of(
                        framework,
                        null,
                        SchemeForm.opened(start.with(SchemeList.bestFirst(framework)), 0)),
                null,
                null,
                HttpStatus.OK,
                visitor);
    }

    @PostMapping("/{council}/new-scheme")
    View sendNew(
            @PathVariable String council,
            @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor) {
        council(council);
        return answer(council, null, SchemeForm.of(sent), visitor);
    }

    private View answer(String council, @Nullable Scheme opened, SchemeForm form, Visitor visitor) {
        var work = Work.of(catalogue.framework(council), opened, form).checked();
        var read = work.read();
        if (!work.isGood() || read == null) {
            return page(council, work, null, null, HttpStatus.UNPROCESSABLE_CONTENT, visitor);
        }
        return form.isToSave()
                ? save(council, work, read, visitor)
                : page(council, work, null, trial(council, work, read), HttpStatus.OK, visitor);
    }

    private Trial trial(String council, Work work, Scheme read) {
        var years = years(council).chosen(work.form().years());
        return TrialTables.of(schemes.trial(council, read, work.indicators(), years), years);
    }

    private View save(String council, Work work, Scheme read, Visitor visitor) {
        int edited = work.isVersion() ? work.form().edited() : 0;
        return switch (schemes.save(
                council, read, work.takers(), edited, actor(visitor).name(), work.form().why())) {
            case Schemes.Saving.Saved(var done, _) ->
                    new RedirectView("/%s/schemes/%s?saved".formatted(council, done.id()), true);
            case Schemes.Saving.Refused(var problem) ->
                    page(
                            council,
                            work.with(List.of(new Link(problem, "#text"))),
                            null,
                            null,
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            visitor);
            case Schemes.Saving.Overtaken(var newest) ->
                    page(
                            council,
                            work.overtakenBy(newest),
                            null,
                            null,
                            HttpStatus.CONFLICT,
                            visitor);
        };
    }

    private Page page(
            String id,
            Work work,
            @Nullable Notification done,
            @Nullable Trial trial,
            HttpStatus status,
            Visitor visitor) {
        var council = council(id);
        var opened = work.opened();
        var sheet =
                new SchemeSheet(
                        council,
                        visitor,
                        work,
                        years(id),
                        opened == null ? List.of() : versions(council, opened.id()),
                        saved(id));
        return new Page(status, Template.of(JteschemeGenerated::render, sheet.page(done, trial)));
    }

    private Years years(String council) {
        return Years.of(council(council).period(), collection.shown(council).figures());
    }

    private Map<String, Entry> saved(String council) {
        return audit.list(council, REMEMBERED).stream()
                .filter(one -> one.action().equals(Schemes.SAVED))
                .collect(Collectors.toMap(Entry::subject, one -> one, (one, _) -> one));
    }

    /// The newest first.
    private List<Scheme> versions(Council council, String scheme) {
        var all = catalogue.versions(council.id(), scheme);
        if (all.isEmpty()) {
            throw missing();
        }
        return all.reversed();
    }

    private static Account actor(Visitor visitor) {
        var account = visitor.account();
        if (account == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return account;
    }

    private Council council(String id) {
        return councils.find(id).orElseThrow(SchemePages::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
