package org.outturn.search;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Searches with PostgreSQL's full text: titles and codes count most, then what describes a thing, then what is said of it.
///
/// Of risks, commitments, savings and budget lines those of every period are searched, and each is found once, as it was last.
/// What is said of counts that a council withholds is not searched: that words are found would confirm them.
@Component
class SearchStore {
    private static final String THINGS =
            """
            with asked as (select to_tsquery('english', :query) as words),
            thing as (
                select 'indicator' as kind, id, title, coalesce(code, '') as under, '' as past,
                    setweight(to_tsvector('english', concat_ws(' ', title, code, id)), 'A')
                    || setweight(to_tsvector('english', concat_ws(' ', rationale, formula)), 'C')
                    as text
                from indicator where council = :council
                union all
                select 'risk', id, title, concat_ws(', ', category, owner),
                    case when period = newest then '' else period end,
                    setweight(to_tsvector('english', title), 'A')
                    || setweight(to_tsvector('english',
                        concat_ws(' ', cause, event, consequence, category, owner)), 'C')
                from (select distinct on (id) *, max(period) over () as newest from risk
                    where council = :council
                    order by id, period desc) as latest_risk
                union all
                select 'commitment', id, title, coalesce('due ' || due, ''),
                    case when period = newest then '' else period end,
                    setweight(to_tsvector('english', title), 'A')
                    || setweight(to_tsvector('english', coalesce(commentary, '')), 'C')
                from (select distinct on (id) *, max(period) over () as newest from commitment
                    where council = :council
                    order by id, period desc) as latest_commitment
                union all
                select 'report', name, coalesce(substring(markdown from 'title: *([^\\n]+)'), name),
                    '', '',
                    setweight(to_tsvector('english',
                        concat_ws(' ', name, substring(markdown from 'title: *([^\\n]+)'))), 'A')
                from (select distinct on (name) * from report_template
                        where council = :council order by name, revision desc) as latest_template
                where markdown <> ''
                union all
                select 'grouping', kind || '/' || id, name, kind, '',
                    setweight(to_tsvector('english', name), 'A')
                    || setweight(to_tsvector('english', description), 'C')
                from grouping_of_indicators where council = :council
                union all
                select 'unit', id, name, kind, '',
                    setweight(to_tsvector('english', name), 'A')
                from unit where council = :council
                union all
                select 'area', id, name, kind, '',
                    setweight(to_tsvector('english', name), 'A')
                from area where council = :council and id <> ''
                union all
                select 'saving', id, title, period,
                    case when period = newest then '' else period end,
                    setweight(to_tsvector('english', title), 'A')
                    || setweight(to_tsvector('english', coalesce(comment, '')), 'C')
                from (select distinct on (id) *, max(period) over () as newest from saving
                    where council = :council
                    order by id, period desc) as latest_saving
                union all
                select 'budget', id, line, sort,
                    case when period = newest then '' else period end,
                    setweight(to_tsvector('english', line), 'A')
                    || setweight(to_tsvector('english', coalesce(comment, '')), 'C')
                from (select distinct on (sort, id) *,
                        max(period) over (partition by sort) as newest from (
                        select id, line, comment, period, 'revenue' as sort
                        from revenue_line where council = :council
                        union all
                        select id, line, comment, period, 'capital'
                        from capital_line where council = :council) as every_line
                    order by sort, id, period desc) as latest_line
                union all
                select 'meeting', meeting.committee, grouping.name,
                    to_char(meeting.date, 'FMDD FMMonth YYYY'), '',
                    setweight(to_tsvector('english',
                        concat_ws(' ', grouping.name, meeting.name, meeting.place)), 'B')
                from meeting join grouping_of_indicators as grouping
                    on grouping.council = :council and grouping.kind = 'committee'
                    and grouping.id = meeting.committee
                where meeting.council = :council
                union all
                select 'recommendation', recommendation.id, recommendation.text,
                    concat_ws(', ', committee.name,
                        to_char(recommendation.date, 'FMDD FMMonth YYYY')), '',
                    setweight(to_tsvector('english', recommendation.text), 'A')
                    || setweight(to_tsvector('english',
                        concat_ws(' ', committee.name, recommendation.owner,
                            recommendation.reply, said.notes)), 'C')
                from recommendation
                left join grouping_of_indicators as committee
                    on committee.council = :council and committee.kind = 'committee'
                    and committee.id = recommendation.committee
                left join (
                    select recommendation, string_agg(note, ' ') as notes from (
                        select distinct on (recommendation, number) recommendation, note
                        from recommendation_update where council = :council
                        order by recommendation, number, revision desc) as newest_update
                    group by recommendation) as said on said.recommendation = recommendation.id
                where recommendation.council = :council
                union all
                select 'words', said.indicator, indicator.title,
                    said.kind || ', ' || said.period, '',
                    setweight(to_tsvector('english', said.markdown), 'D')
                from (select distinct on (indicator, area, period, kind) * from commentary
                    where council = :council
                    order by indicator, area, period, kind, revision desc) as said
                join indicator on indicator.council = :council and indicator.id = said.indicator
                where not exists (select from council where id = :council
                    and suppress_from is not null and said.indicator = any (people))
            )
            select kind, id, title, under, past, count(*) over () as total from thing, asked
            where text @@ words
            order by ts_rank(text, words) desc, title, id
            limit :most
            """;

    private final JdbcClient sql;

    SearchStore(JdbcClient sql) {
        this.sql = sql;
    }

    Hits find(String council, String query, int most) {
        var total = new AtomicInteger();
        var hits =
                sql.sql(THINGS)
                        .param("council", council)
                        .param("query", query)
                        .param("most", most)
                        .query((row, _) -> {
                            total.set(row.getInt("total"));
                            return new Hit(
                                    Hit.Kind.valueOf(
                                            row.getString("kind").toUpperCase(Locale.ROOT)),
                                    row.getString("id"),
                                    row.getString("title"),
                                    row.getString("under"),
                                    row.getString("past"));
                        })
                        .list();
        return new Hits(hits, total.get());
    }
}
