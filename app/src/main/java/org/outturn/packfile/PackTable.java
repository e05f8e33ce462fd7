package org.outturn.packfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.plainfile.Columns;

/// The tables of a pack with their columns, as docs/pack.md describes them, and the columns that tell rows apart.
public enum PackTable {
    UNITS("units.csv", "id", "id!,name!,kind!,parent,shared-with"),
    AREAS("areas.csv", "id", "id!,name!,kind!,parent"),
    GROUPINGS("groupings.csv", "kind,id", "kind!,id!,name!,position,description"),
    INDICATORS(
            "indicators.csv",
            "id",
            "id!,code,title!,unit,measure!,per,noun,decimals!,polarity!,frequency,accumulation!,scheme!,compare,significance,groupings,"
                    + "rationale,formula,source,variant,variant-of,same-as,first,last,note,forecast,computed,population,due"),
    TARGETS(
            "targets.csv",
            "indicator,area,period",
            "indicator!,area,period!,value,minimum,ideal,aspirational,low,high,author,note"),
    CUTOFFS("cutoffs.csv", "indicator,from,rating", "indicator!,from!,rating!,limit!"),
    OBSERVATIONS(
            "observations.csv",
            "indicator,area,period,reported",
            "indicator!,area,period!,reported,numerator,denominator,value,quality,received,source,note"),
    COMPARISONS(
            "comparisons.csv",
            "indicator,area,period,with",
            "indicator!,area,period!,with!,value,numerator,denominator,covers,of,note"),
    BENCHMARKS(
            "benchmarks.csv",
            "indicator,area,period,of",
            "indicator!,area,period!,of!,average,rank,count,tied,previous-rank,previous-count,source,note"),
    JUDGEMENTS(
            "judgements.csv",
            "indicator,area,period",
            "indicator!,area,period!,rating!,by!,reason!"),
    STATED(
            "stated.csv",
            "about,key,period,what,where",
            "about!,key!,period!,what!,printed!,where,note"),
    RELATIONS("relations.csv", "id", "id!,kind!,result!,inputs!,note"),
    RISKS(
            "risks.csv",
            "id,period",
            "id!,period!,title!,cause,event,consequence,unit,category,owner,inherent-impact,inherent-likelihood,current-impact,"
                    + "current-likelihood,target-impact,target-likelihood,rating,why,response,controls,status,assurance,next,note"),
    RISK_CONTROLS(
            "risk-controls.csv", "period,risk,control", "period!,risk!,control!,state!,owner,note"),
    RISK_REVIEWS(
            "risk-reviews.csv",
            "risk,on,by,decision",
            "risk!,on!,by!,decision!,before-impact,before-likelihood,after-impact,after-likelihood"),
    RISK_COUNTS(
            "risk-counts.csv",
            "period,likelihood,impact",
            "period!,likelihood!,impact!,number!,note"),
    REVENUE(
            "revenue.csv",
            "period,id",
            "period!,id!,line!,unit,kind!,original,revised,actual,forecast,comment"),
    CAPITAL(
            "capital.csv",
            "period,id",
            "period!,id!,line!,unit,kind!,original,slippage-in,revised,slippage,latest,forecast,slippage-out,new-budget,comment"),
    SAVINGS(
            "savings.csv",
            "period,id",
            "period!,id!,title!,unit,planned!,delivered,forecast,at-risk-amber,at-risk-red,comment"),
    MEETINGS("meetings.csv", "committee,date", "committee!,name,date!,time,place,note"),
    RECOMMENDATIONS(
            "recommendations.csv",
            "id",
            "id!,committee!,date!,text!,unit,owner,response,reply,due,status!,evidence,indicators,risks"),
    RECOMMENDATION_UPDATES(
            "recommendation-updates.csv",
            "recommendation,on,by,status,note",
            "recommendation!,on!,by!,status!,note!,evidence"),
    COMMITMENTS(
            "commitments.csv",
            "id,period",
            "id!,period!,title!,unit,groupings,due,outcome!,impact,commentary");

    @SuppressWarnings("ImmutableEnumChecker") // a record of immutable collections
    private final Columns columns;

    @SuppressWarnings("ImmutableEnumChecker") // cannot be changed
    private final List<String> keys;

    PackTable(String file, String keys, String columns) {
        this.columns = Columns.of(file, columns);
        this.keys = List.of(keys.split(","));
    }

    public Columns columns() {
        return columns;
    }

    public String file() {
        return columns.file();
    }

    /// The file's name without its ending, for addresses: `risk-counts`.
    public String word() {
        return file().substring(0, file().length() - ".csv".length());
    }

    /// The columns that tell a row from the others.
    public List<String> keys() {
        return keys;
    }

    /// What tells a row from the others; empty where a cell is. A figure is reported in the period that it covers, where nothing else is said.
    public List<String> key(Map<String, String> row) {
        return keys.stream()
                .map(column ->
                        this == OBSERVATIONS
                                        && column.equals("reported")
                                        && !row.containsKey(column)
                                ? row.getOrDefault("period", "")
                                : row.getOrDefault(column, ""))
                .toList();
    }

    public static Optional<PackTable> find(String file) {
        for (var table : values()) {
            if (table.file().equals(file)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }
}
