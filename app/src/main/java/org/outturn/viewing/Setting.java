package org.outturn.viewing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.council.Council;
import org.outturn.design.Field;
import org.outturn.design.Option;
import org.outturn.design.Select;
import org.outturn.design.Shell;
import org.outturn.rules.period.Period;
import org.outturn.site.Frame;
import org.outturn.viewing.page.Heading;
import org.outturn.viewing.page.PeriodChooser;

/// Where a page stands: the council, who looks, for which period, and which other periods there are.
public record Setting(Council council, Visitor visitor, Period period, List<Period> periods) {
    public Shell shell(Frame.Part part, String title, @Nullable String here) {
        return Frame.council(council, visitor, part, title + ", " + period.label(), here);
    }

    /// @param address of this page, for the chooser of periods
    public Heading heading(String caption, String title, String address) {
        return new Heading(caption, title, chooser(address));
    }

    /// An address that keeps to the chosen period.
    public String keep(String address) {
        return period.equals(council.period())
                ? address
                : address
                        + (address.contains("?") ? "&" : "?")
                        + "period="
                        + URLEncoder.encode(period.toString(), StandardCharsets.UTF_8);
    }

    private @Nullable PeriodChooser chooser(String address) {
        return periods.size() < 2
                ? null
                : new PeriodChooser(
                        address,
                        new Select(
                                Field.of("period", "Reporting period"),
                                periods.stream()
                                        .map(one ->
                                                new Option(
                                                        one.toString(),
                                                        one.label(),
                                                        one.equals(period)))
                                        .toList()));
    }
}
