package org.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.outturn.access.Accounts;
import org.outturn.access.Role;
import org.outturn.council.CouncilExamples;
import org.outturn.council.Councils;
import org.outturn.pack.Imported;
import org.outturn.pack.Pack;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/// Amberley with a reader and an analyst, and another council whose analyst has no business there.
@TestComponent
public class TwoCouncils {
    private final Packs packs;
    private final Councils councils;
    private final Accounts accounts;
    private final JdbcTemplate database;

    TwoCouncils(Packs packs, Councils councils, Accounts accounts, JdbcTemplate database) {
        this.packs = packs;
        this.councils = councils;
        this.accounts = accounts;
        this.database = database;
    }

    /// In an empty database, Amberley as its pack has it.
    public void begin(Pack amberley) {
        database.execute("truncate council, audit_entry, account restart identity cascade");
        assertThat(packs.importPack(amberley, "tester", Progress.SILENT))
                .isInstanceOf(Imported.Done.class);
        councils.save(CouncilExamples.council("other"), List.of(), List.of());
        account("reader", "Reader", "amberley", Role.READER);
        account("analyst", "Ana Lyst", "amberley", Role.ANALYST);
        account("stranger", "Stranger", "other", Role.ANALYST);
    }

    private void account(String id, String name, String council, Role role) {
        accounts.save("tester", id, name, SignIn.PASSWORD, council, role);
    }
}
