package org.outturn.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.WithWeb;
import org.outturn.council.CouncilExamples;
import org.outturn.council.Councils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/// What the first page asks of the database. However many councils there are, each of its queries is for all of them.
@WithWeb
@TestPropertySource(properties = "outturn.demo=true")
@Import(LivePagesTest.Listening.class)
class FirstPageTest {
    @Autowired MockMvc web;
    @Autowired Councils councils;
    @Autowired Queries queries;

    @Test
    void five_councils_take_no_more_queries_than_one() {
        save("first");
        show();
        var one = queries.since(this::show);
        List.of("second", "third", "fourth", "fifth").forEach(this::save);
        assertThat(queries.since(this::show)).isNotEmpty().isEqualTo(one);
    }

    private void save(String council) {
        councils.save(CouncilExamples.council(council), List.of(), List.of());
    }

    private void show() {
        try {
            assertThat(web.perform(get("/")).andReturn().getResponse().getStatus()).isEqualTo(200);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
