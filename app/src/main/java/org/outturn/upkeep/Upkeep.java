package org.outturn.upkeep;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Account;
import org.outturn.access.Visitor;
import org.outturn.amendment.Amendments;
import org.outturn.catalogue.Catalogue;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.outturn.design.Link;
import org.outturn.design.Shell;
import org.outturn.pack.PackRows;
import org.outturn.risk.Risks;
import org.outturn.site.Frame;
import org.outturn.site.Template;
import org.outturn.upkeep.page.JtelinkedGenerated;
import org.outturn.upkeep.page.JtewaysGenerated;
import org.outturn.upkeep.page.Named;
import org.outturn.upkeep.page.Ways;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// What every page of the upkeep works with: the council, its pack, what there is to choose from, and what stands around the page.
@Component
record Upkeep(Councils councils, Amendments amendments, Catalogue catalogue, Risks risks) {
    Council council(String id) {
        return councils.find(id).orElseThrow(Upkeep::missing);
    }

    PackRows pack(String council) {
        return amendments.pack(council(council).id());
    }

    Choices choices(String council, PackRows pack) {
        return new Choices(pack, catalogue.framework(council), risks.all(council).matrix());
    }

    static TableForm form(String word) {
        return TableForm.find(word).orElseThrow(Upkeep::missing);
    }

    static String address(String council) {
        return "/" + council + "/manage";
    }

    static String address(String council, TableForm form) {
        return address(council) + "/" + form.table().word();
    }

    /// @param here the page's own name; null on the first page
    Shell shell(String council, Visitor visitor, String title, @Nullable String here) {
        return Frame.council(council(council), visitor, Frame.Part.MANAGE, title, here);
    }

    /// Beneath the list of a table.
    Shell shell(String council, Visitor visitor, String title, TableForm form, String here) {
        return shell(council, visitor, title, here)
                .beneath(new Link(form.name(), address(council, form)));
    }

    static Account account(Visitor visitor) {
        var account = visitor.account();
        if (account == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return account;
    }

    static Content link(String words, String address) {
        return link(words, address, "");
    }

    static Content link(String words, String address, String under) {
        return Template.of(JtelinkedGenerated::render, new Named(words, address, under, ""));
    }

    /// @param of what tells it from the links of other rows
    static Content linkOf(String words, String address, String of) {
        return Template.of(JtelinkedGenerated::render, new Named(words, address, "", of));
    }

    static Content ways(List<Link> links, String of) {
        return Template.of(JtewaysGenerated::render, new Ways(links, of));
    }

    static String count(long number, String one, String many) {
        return "%,d %s".formatted(number, number == 1 ? one : many);
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
