/// The judgements of Outturn: pure functions and values, without a clock, a database or a framework.
module org.outturn.rules {
    requires static transitive org.jspecify;

    exports org.outturn.rules.calendar;
    exports org.outturn.rules.combine;
    exports org.outturn.rules.compare;
    exports org.outturn.rules.direction;
    exports org.outturn.rules.disclosure;
    exports org.outturn.rules.doubt;
    exports org.outturn.rules.figures;
    exports org.outturn.rules.forecast;
    exports org.outturn.rules.formula;
    exports org.outturn.rules.money;
    exports org.outturn.rules.period;
    exports org.outturn.rules.quantity;
    exports org.outturn.rules.rating;
    exports org.outturn.rules.risk;
    exports org.outturn.rules.series;
    exports org.outturn.rules.spc;
    exports org.outturn.rules.verdict;
}
