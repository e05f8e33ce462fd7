package org.outturn;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.outturn.database.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// A test with all rooms on an empty database, without the web.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.main.lazy-initialization=true")
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(WithDatabase.Emptied.class)
public @interface WithDatabase {
    /// Empties every table before a class of tests, since classes share a context.
    final class Emptied implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            SpringExtension.getApplicationContext(context)
                    .getBean(JdbcTemplate.class)
                    .execute(
                            "truncate council, audit_entry, account, benchmark_release restart identity cascade");
        }
    }
}
