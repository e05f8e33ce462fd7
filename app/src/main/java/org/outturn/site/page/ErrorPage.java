package org.outturn.site.page;

import java.util.List;
import org.outturn.design.Link;
import org.outturn.design.Shell;

/// What went wrong, and what the reader can do now.
public record ErrorPage(Shell shell, String heading, List<String> words, List<Link> ways) {}
