/// GOV.UK components as typed templates, and performance charts as SVG. Knows no council and no framework.
@SuppressWarnings("requires-transitive-automatic") // jte names its module in the manifest only
module org.outturn.design {
    requires static transitive org.jspecify;
    requires transitive gg.jte.runtime;

    exports org.outturn.design;
    exports org.outturn.design.chart;
}
