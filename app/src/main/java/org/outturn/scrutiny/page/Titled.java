package org.outturn.scrutiny.page;

import org.outturn.design.Link;

/// Words that lead to a recommendation, and what stands beneath.
public record Titled(Link link, String under) {}
