package org.outturn.figurecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.Examples;
import org.outturn.WithDatabase;
import org.outturn.council.Councils;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// What five published papers print that their own figures contradict, as approved in `figure-check.txt` beside this test.
@WithDatabase
class FigureCheckTest {
    private static final List<String> PAPERS =
            List.of("barnet", "dorset", "leicester", "westminster", "worcestershire");

    @Autowired private FigureCheck check;
    @Autowired private Councils councils;
    @Autowired private BeanFactory rooms;

    @Test
    void five_papers_are_held_against_their_own_figures() throws IOException {
        var found = new StringBuilder();
        for (var paper : PAPERS) {
            Examples.load(rooms, paper);
            var period = councils.get(paper).period();
            var checked = check.check(paper, period);
            found.append("# %s: %d relations checked%n".formatted(paper, checked.relations()));
            for (var one : checked.findings()) {
                found.append(
                        "%s | printed %s | follows %s | from %s%n"
                                .formatted(one.where(), one.printed(), one.follows(), one.from()));
            }
        }
        assertThat(found.toString()).isEqualTo(approved());
    }

    private static String approved() throws IOException {
        try (var text = FigureCheckTest.class.getResourceAsStream("figure-check.txt")) {
            return text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
