package org.outturn.pack;

import java.util.Optional;
import org.outturn.plainfile.Columns;

/// The tables of a pack with their columns, as docs/pack.md describes them.
enum PackTable {
    UNITS("units.csv", "id!,name!,kind!,parent,shared-with"),
    AREAS("areas.csv", "id!,name!,kind!,parent"),
    GROUPINGS("groupings.csv", "kind!,id!,name!,position,description"),
    INDICATORS(
            "indicators.csv",
            "id!,code,title!,unit,measure!,per,noun,decimals!,polarity!,frequency,accumulation!,scheme!,compare,significance,groupings,"
                    + "rationale,formula,source,variant,variant-of,same-as,first,last,note,forecast,computed,population,due"),
    TARGETS(
            "targets.csv",
            "indicator!,area,period!,value,minimum,ideal,aspirational,low,high,author,note"),
    CUTOFFS("cutoffs.csv", "indicator!,from!,rating!,limit!"),
    OBSERVATIONS(
            "observations.csv",
            "indicator!,area,period!,reported,numerator,denominator,value,quality,received,source,note"),
    COMPARISONS(
            "comparisons.csv",
            "indicator!,area,period!,with!,value,numerator,denominator,covers,of,note"),
    BENCHMARKS(
            "benchmarks.csv",
            "indicator!,area,period!,of!,average,rank,count,tied,previous-rank,previous-count,source,note"),
    JUDGEMENTS("judgements.csv", "indicator!,area,period!,rating!,by!,reason!"),
    STATED("stated.csv", "about!,key!,period!,what!,printed!,where,note"),
    RELATIONS("relations.csv", "id!,kind!,result!,inputs!,note"),
    RISKS(
            "risks.csv",
            "id!,period!,title!,cause,event,consequence,unit,category,owner,inherent-impact,inherent-likelihood,current-impact,"
                    + "current-likelihood,target-impact,target-likelihood,rating,why,response,controls,status,assurance,next,note"),
    RISK_CONTROLS("risk-controls.csv", "period!,risk!,control!,state!,owner,note"),
    RISK_REVIEWS(
            "risk-reviews.csv",
            "risk!,on!,by!,decision!,before-impact,before-likelihood,after-impact,after-likelihood"),
    RISK_COUNTS("risk-counts.csv", "period!,likelihood!,impact!,number!,note"),
    REVENUE("revenue.csv", "period!,id!,line!,unit,kind!,original,revised,actual,forecast,comment"),
    CAPITAL(
            "capital.csv",
            "period!,id!,line!,unit,kind!,original,slippage-in,revised,slippage,latest,forecast,slippage-out,new-budget,comment"),
    SAVINGS(
            "savings.csv",
            "period!,id!,title!,unit,planned!,delivered,forecast,at-risk-amber,at-risk-red,comment"),
    MEETINGS("meetings.csv", "committee!,name,date!,time,place,note"),
    RECOMMENDATIONS(
            "recommendations.csv",
            "id!,committee!,date!,text!,unit,owner,response,reply,due,status!,evidence,indicators,risks"),
    RECOMMENDATION_UPDATES(
            "recommendation-updates.csv", "recommendation!,on!,by!,status!,note!,evidence"),
    COMMITMENTS(
            "commitments.csv", "id!,period!,title!,unit,groupings,due,outcome!,impact,commentary");

    @SuppressWarnings("ImmutableEnumChecker") // a record of immutable collections
    private final Columns columns;

    PackTable(String file, String columns) {
        this.columns = Columns.of(file, columns);
    }

    Columns columns() {
        return columns;
    }

    String file() {
        return columns.file();
    }

    static Optional<PackTable> find(String file) {
        for (var table : values()) {
            if (table.file().equals(file)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }
}
