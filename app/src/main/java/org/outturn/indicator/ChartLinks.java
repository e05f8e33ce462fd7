package org.outturn.indicator;

import java.util.List;
import org.outturn.assessment.Assessed;
import org.outturn.design.Link;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;

/// Where the charts of an indicator can be taken from.
record ChartLinks(Setting setting, Assessed one) {
    /// As a picture and as figures.
    List<Link> of(String chart) {
        return List.of(link("SVG", chart + ".svg"), link("CSV", chart + ".csv"));
    }

    List<Link> picture(String chart) {
        return List.of(link("SVG", chart + ".svg"));
    }

    private Link link(String words, String file) {
        return new Link(
                words, setting.keep(Looks.href(setting.council(), one) + "/charts/" + file));
    }
}
