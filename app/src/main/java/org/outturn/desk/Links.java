package org.outturn.desk;

import gg.jte.Content;
import org.outturn.design.Link;
import org.outturn.desk.page.JtecodeGenerated;
import org.outturn.desk.page.JtehashGenerated;
import org.outturn.site.JtelinkedGenerated;
import org.outturn.site.Template;

/// Cells of tables that are more than words.
final class Links {
    private Links() {}

    static Content of(String words, String address) {
        return Template.of(JtelinkedGenerated::render, new Link(words, address));
    }

    static Content code(String words) {
        return Template.of(JtecodeGenerated::render, words);
    }

    static Content hash(String hash) {
        return Template.of(JtehashGenerated::render, hash);
    }
}
