package org.outturn.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps accounts and their roles.
@Component
class AccountStore {
    private static final String ACCOUNTS =
            """
            select a.name, a.person, a.open, a.password_once, a.password_version, r.council, r.role
            from account a left join account_role r on r.account = a.name
            """;

    private final JdbcClient sql;

    AccountStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Account> find(String name) {
        return read(sql.sql(ACCOUNTS + " where a.name = ?").param(name)).stream().findFirst();
    }

    Account get(String name) {
        return find(name).orElseThrow();
    }

    List<Account> list() {
        return read(sql.sql(ACCOUNTS + " order by a.name"));
    }

    /// A password's hash, and how often the password was set by then.
    record Secret(String hash, int version) {}

    /// Of an open account; none for accounts without a password, that are shut, or that do not exist.
    Optional<Secret> secret(String name) {
        return sql.sql(
                        """
                        select password, password_version from account
                        where name = ? and open and password is not null
                        """)
                .param(name)
                .query((row, _) ->
                        new Secret(row.getString("password"), row.getInt("password_version")))
                .optional();
    }

    /// @param password its hash; null for an account that nobody can sign in to by password
    void save(String name, String person, @Nullable String password) {
        sql.sql(
                        """
                        insert into account (name, person, password) values (?, ?, ?)
                        on conflict (name) do update
                        set person = excluded.person, password = excluded.password, password_once = false,
                            password_version = account.password_version
                                + case when excluded.password is distinct from account.password then 1 else 0 end
                        """)
                .param(name)
                .param(person)
                .param(password)
                .update();
    }

    /// @param once whether it holds for one sign-in only
    void setPassword(String name, String hash, boolean once) {
        sql.sql(
                        """
                        update account set password = ?, password_once = ?, password_version = password_version + 1
                        where name = ?
                        """)
                .param(hash)
                .param(once)
                .param(name)
                .update();
    }

    /// Other changes to accounts wait until this transaction ends.
    void hold() {
        sql.sql("lock table account in share row exclusive mode").update();
    }

    void setOpen(String name, boolean open) {
        sql.sql("update account set open = ? where name = ?").param(open).param(name).update();
    }

    void grant(String name, String council, Role role) {
        sql.sql(
                        """
                        insert into account_role (account, council, role) values (?, ?, ?)
                        on conflict (account, council) do update set role = excluded.role
                        """)
                .param(name)
                .param(council)
                .param(role.word())
                .update();
    }

    void revoke(String name, String council) {
        sql.sql("delete from account_role where account = ? and council = ?")
                .param(name)
                .param(council)
                .update();
    }

    private record Row(
            String name,
            String person,
            boolean open,
            boolean once,
            int password,
            @Nullable String council,
            @Nullable String role) {}

    private static List<Account> read(JdbcClient.StatementSpec statement) {
        var rows =
                statement
                        .query((row, _) ->
                                new Row(
                                        row.getString("name"),
                                        row.getString("person"),
                                        row.getBoolean("open"),
                                        row.getBoolean("password_once"),
                                        row.getInt("password_version"),
                                        row.getString("council"),
                                        row.getString("role")))
                        .list();
        var first = new LinkedHashMap<String, Row>();
        var roles = new HashMap<String, Map<String, Role>>();
        for (var row : rows) {
            first.putIfAbsent(row.name(), row);
            var own = roles.computeIfAbsent(row.name(), _ -> new HashMap<>());
            if (row.council() != null && row.role() != null) {
                own.put(row.council(), Role.find(row.role()).orElseThrow());
            }
        }
        var accounts = new ArrayList<Account>();
        first.forEach((name, row) ->
                accounts.add(
                        new Account(
                                name,
                                row.person(),
                                row.open(),
                                row.once(),
                                row.password(),
                                roles.getOrDefault(name, Map.of()))));
        return accounts;
    }
}
