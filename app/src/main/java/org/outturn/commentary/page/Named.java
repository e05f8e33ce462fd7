package org.outturn.commentary.page;

import org.outturn.design.Link;

/// A link with something quiet beneath it.
public record Named(Link link, String under) {}
