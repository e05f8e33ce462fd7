package org.outturn.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.SignIn.PASSWORD;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.SignIn;
import org.outturn.WithWeb;
import org.outturn.access.Accounts;
import org.outturn.access.Role;
import org.outturn.edition.Amberley;
import org.outturn.pack.Imported;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/// A role's page holds everything that it answers for, and nothing of another's.
@WithWeb
class OwnerPagesTest {

    @Autowired MockMvc web;
    @Autowired Accounts accounts;
    @Autowired Packs packs;
    @Autowired JdbcTemplate database;
    @TempDir Path folder;

    @BeforeEach
    void two_roles_that_answer_for_something() {
        database.execute("truncate council, audit_entry, account restart identity cascade");
        var pack =
                Amberley.published()
                        .with("groupings.csv", "kind,id,name\ncommittee,health,Health Committee\n")
                        .replace("pack.yaml", "risk:\n", "risk:\n  appetite: [{most: 10}]\n")
                        .with(
                                "risks.csv",
                                """
                                id,period,title,owner,current-impact,current-likelihood
                                r1,2025/26 Q1,Too few carers,Head of Care,4,3
                                r2,2025/26 Q1,A leaking roof,Head of Property,1,3
                                """)
                        .with(
                                "risk-controls.csv",
                                """
                                period,risk,control,state,owner
                                2025/26 Q1,r1,Block contracts,not-working,Head of Care
                                """)
                        .with(
                                "recommendations.csv",
                                """
                                id,committee,date,text,owner,due,status
                                one,health,2025-04-01,Buy home care anew,Head of Care,2025-06-30,open
                                """);
        assertThat(packs.importPack(pack.pack(folder), "tester", Progress.SILENT))
                .isInstanceOf(Imported.Done.class);
        accounts.save("tester", "reader", "Reader", PASSWORD, "amberley", Role.READER);
    }

    @Test
    void a_role_is_shown_with_all_that_it_answers_for() throws Exception {
        var reader = signIn();
        assertThat(ask("/amberley/owners", reader).getContentAsString())
                .contains("Head of Care", "Head of Property")
                .contains("1, over appetite", "1, not fully working", "1, late");
        assertThat(of("Head of Care", reader).getContentAsString())
                .contains(
                        "Answers for 1 risk, over appetite; 1 control, not fully working; 1 recommendation, late.")
                .contains("Too few carers", "Over 10", "Block contracts", "Buy home care anew")
                .doesNotContain("A leaking roof");
        assertThat(of("Nobody", reader).getStatus()).isEqualTo(404);
        assertThat(ask("/amberley/risks/r2", reader).getContentAsString())
                .contains("/amberley/owners?role=Head+of+Property");
    }

    private MockHttpServletResponse of(String role, MockHttpSession session) throws Exception {
        return web.perform(get("/amberley/owners").param("role", role).session(session))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse ask(String address, MockHttpSession session) throws Exception {
        return web.perform(get(address).session(session)).andReturn().getResponse();
    }

    private MockHttpSession signIn() throws Exception {
        return SignIn.as(web, "reader");
    }
}
