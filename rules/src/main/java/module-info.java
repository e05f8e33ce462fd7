/// The judgements of Outturn: pure functions and values, without a clock, a database or a framework.
module org.outturn.rules {
    requires static transitive org.jspecify;

    exports org.outturn.rules.period;
    exports org.outturn.rules.quantity;
    exports org.outturn.rules.series;
}
