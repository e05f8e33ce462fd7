package org.outturn.overview;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.config.BeanPostProcessor;

/// Writes down every statement that is prepared on the tests' database.
final class Queries implements BeanPostProcessor {
    private final List<String> asked = new CopyOnWriteArrayList<>();

    List<String> since(Runnable what) {
        asked.clear();
        what.run();
        return List.copyOf(asked);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource real ? new Listening(real) : bean;
    }

    private final class Listening extends HikariDataSource {
        private final HikariDataSource real;

        Listening(HikariDataSource real) {
            this.real = real;
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = real.getConnection();
            return (Connection)
                    Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (_, method, arguments) -> {
                                if (method.getName().equals("prepareStatement")) {
                                    asked.add(String.valueOf(arguments[0]));
                                }
                                try {
                                    return method.invoke(connection, arguments);
                                } catch (InvocationTargetException e) {
                                    throw e.getTargetException();
                                }
                            });
        }

        @Override
        public void close() {
            real.close();
        }
    }
}
