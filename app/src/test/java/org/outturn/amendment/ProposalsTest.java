package org.outturn.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.WithDatabase;
import org.outturn.audit.Audit;
import org.outturn.edition.Amberley;
import org.outturn.pack.PackReader;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.outturn.pack.Reading;
import org.outturn.packfile.PackTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// A proposal is taken in once, and what a text cannot hold is not taken in at all.
@WithDatabase
class ProposalsTest {
    @Autowired Amendments amendments;
    @Autowired Packs packs;
    @Autowired Audit audit;
    @Autowired JdbcTemplate database;
    @TempDir Path folder;

    @BeforeEach
    void a_council() {
        database.execute("truncate council, audit_entry restart identity cascade");
        packs.importPack(Amberley.published().pack(folder), "tester", Progress.SILENT);
    }

    @Test
    void of_two_who_take_a_proposal_in_the_second_is_too_late() {
        var amendment = adding("Read the meters");
        long number = amendments.propose("amberley", amendment, List.of(), "table.csv", "rosa");
        assertThat(audit.list("amberley", 1).getFirst())
                .satisfies(entry ->
                        assertThat(entry.action() + " " + entry.subject() + " " + entry.detail())
                                .isEqualTo("proposed proposal " + number + " table.csv: 1 row"));
        var proposal = amendments.proposal("amberley", number).orElseThrow();
        assertThat(amendments.accept(proposal, amendment, "rosa")).isInstanceOf(Amended.Done.class);
        assertThat(amendments.accept(proposal, amendment, "tom"))
                .isEqualTo(new Amended.Overtaken(List.of(), List.of()));
        assertThat(amendments.pack("amberley").rows(PackTable.COMMITMENTS)).hasSize(2);
    }

    @Test
    void a_proposal_that_is_refused_is_kept() {
        var amendment = adding("Read\u0001the meters");
        long number = amendments.propose("amberley", amendment, List.of(), "table.csv", "rosa");
        var proposal = amendments.proposal("amberley", number).orElseThrow();
        assertThat(amendments.accept(proposal, amendment, "rosa"))
                .as("a control character does not read, whichever way it comes in")
                .isInstanceOf(Amended.Faulty.class);
        assertThat(amendments.proposal("amberley", number)).isPresent();
        assertThat(new PackReader().read(packs.files("amberley"))).isInstanceOf(Reading.Read.class);
    }

    private static Amendment adding(String title) {
        return Amendment.of(
                new RowChange(
                        PackTable.COMMITMENTS,
                        Map.of(),
                        Map.of(
                                "id", "meters",
                                "period", "2025/26 Q1",
                                "title", title,
                                "outcome", "met")),
                "");
    }
}
