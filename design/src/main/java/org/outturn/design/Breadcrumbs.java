package org.outturn.design;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The way to this page, from the top down.
///
/// @param here this page itself, not a link; nothing to leave it out
public record Breadcrumbs(List<Link> links, @Nullable String here) {}
