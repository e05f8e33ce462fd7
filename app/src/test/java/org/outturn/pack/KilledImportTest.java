package org.outturn.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.outturn.WithDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/// An import that is killed in its tracks leaves nothing behind: the pack is in as a whole or not at all.
@WithDatabase
@Tag("slow")
class KilledImportTest {
    private static final long SEED = 1979;
    private static final int KILLS = 6;
    private static final int LAST_STAGE = 8;
    private static final int LONGEST_PAUSE = 300;
    private static final Path PACK = Path.of("..", "examples", "leicester");

    @Autowired Environment environment;
    @Autowired JdbcTemplate database;

    @Test
    void an_import_killed_at_any_moment_leaves_nothing_half_imported() throws Exception {
        var random = new Random(SEED);
        var after = new ArrayList<Map<String, Long>>();
        for (int i = 0; i < KILLS; i++) {
            empty();
            kill(i < LAST_STAGE - 1 ? i + 2 : LAST_STAGE, random.nextInt(LONGEST_PAUSE));
            after.add(rows());
        }
        empty();
        var none = rows();
        assertThat(kill(Integer.MAX_VALUE, 0)).isEqualTo("imported");
        var all = rows();
        assertThat(none.values()).allMatch(count -> count == 0);
        assertThat(all).containsEntry("council", 1L).containsEntry("observation", 113L);
        assertThat(after).allMatch(rows -> rows.equals(none) || rows.equals(all));
        assertThat(after).contains(none);
    }

    /// Starts an import and kills it some time after it has begun a stage.
    ///
    /// @return the last line that it said
    private String kill(int stage, int pause) throws IOException, InterruptedException {
        var process = start();
        var last = "";
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
                if (line.equals("stage " + stage)) {
                    Thread.sleep(pause);
                    process.destroyForcibly();
                    break;
                }
            }
        }
        process.waitFor();
        return last;
    }

    private Process start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder =
                new ProcessBuilder(
                        List.of(
                                java,
                                "-Doutturn.database=" + environment.getProperty("outturn.database"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                ImportInAnotherProcess.class.getName(),
                                PACK.toString()));
        for (var name : List.of("OUTTURN_DATABASE_USER", "OUTTURN_DATABASE_PASSWORD")) {
            builder.environment().put(name, environment.getProperty(name, ""));
        }
        return builder.redirectError(new File("target", "killed-import.log")).start();
    }

    private void empty() {
        database.execute("truncate council, audit_entry restart identity cascade");
    }

    /// How many rows each table has, but for what Flyway keeps.
    private Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        var tables =
                database.queryForList(
                        """
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_name not like 'flyway%'
                        """,
                        String.class);
        for (var table : tables) {
            rows.put(table, database.queryForObject("select count(*) from " + table, Long.class));
        }
        return rows;
    }
}
