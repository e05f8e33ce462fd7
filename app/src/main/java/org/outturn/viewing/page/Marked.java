package org.outturn.viewing.page;

import gg.jte.Content;

/// A cell with something large and something small beneath it.
public record Marked(Content mark, String under) {}
