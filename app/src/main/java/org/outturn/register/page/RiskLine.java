package org.outturn.register.page;

import java.util.List;
import org.outturn.viewing.page.Titled;

/// A risk in the register.
///
/// @param under its category and its unit
/// @param owner empty for none
/// @param lines what else is known of it, folded away
public record RiskLine(
        String id,
        String href,
        String title,
        String under,
        String owner,
        List<Titled.Line> lines) {}
