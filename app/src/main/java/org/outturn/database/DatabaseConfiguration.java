package org.outturn.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Chooses the database: the PostgreSQL that `outturn.database` names, else our own in the folder `outturn.data`.
///
/// With `outturn.beside=true` a command may run beside the Outturn that has the data folder, on the same database.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean(destroyMethod = "close")
    Place databasePlace(Environment environment) {
        return Place.of(
                environment.getProperty("outturn.database", ""),
                environment.getProperty("OUTTURN_DATABASE_USER", ""),
                environment.getProperty("OUTTURN_DATABASE_PASSWORD", ""),
                Path.of(environment.getProperty("outturn.data", "data")),
                environment.getProperty("outturn.beside", Boolean.class, false));
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Place place, Environment environment) {
        var address = place.address();
        var config = new HikariConfig();
        config.setPoolName("outturn");
        config.setJdbcUrl(address.url());
        if (!address.user().isEmpty()) {
            config.setUsername(address.user());
            config.setPassword(address.password());
        }
        config.setMaximumPoolSize(
                environment.getProperty("outturn.database-connections", Integer.class, 16));
        config.setMinimumIdle(1);
        config.setConnectionTimeout(15_000);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "outturn");
        return new HikariDataSource(config);
    }
}
