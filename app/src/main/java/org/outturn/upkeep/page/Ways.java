package org.outturn.upkeep.page;

import java.util.List;
import org.outturn.design.Link;

/// Links in a cell; what each concerns is said to who cannot see the row.
public record Ways(List<Link> links, String of) {}
