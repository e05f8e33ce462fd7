package org.outturn.dashboard.page;

import java.util.List;
import org.outturn.design.Link;
import org.outturn.design.Select;
import org.outturn.design.Shell;

/// The scorecard of one grouping, one unit or the whole council.
///
/// @param address of this page, for the chooser of periods
/// @param since the name of the period it is compared with
public record GroupPage(
        Shell shell,
        Heading heading,
        String address,
        List<Select> periods,
        String since,
        Bar bar,
        List<Entry> worse,
        List<Entry> better,
        List<Entry> otherwise,
        List<Entry> attention,
        List<Entry> all,
        List<Link> ways) {}
