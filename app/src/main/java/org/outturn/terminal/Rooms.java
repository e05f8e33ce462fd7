package org.outturn.terminal;

import java.util.HashMap;
import java.util.Map;
import org.outturn.Application;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/// The rooms of the application, opened for one command and closed after it.
public final class Rooms implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private Rooms(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// Without the web: only the doors that the command knocks at are opened. It may work beside a running Outturn.
    public static Rooms open(Where where) {
        var settings = settings(where);
        settings.put("outturn.beside", "true");
        settings.put("spring.main.lazy-initialization", "true");
        return new Rooms(builder(WebApplicationType.NONE, settings).run());
    }

    /// With the web pages on a port.
    public static Rooms serve(Where where, int port, boolean demo) {
        var settings = settings(where);
        settings.put("server.port", String.valueOf(port));
        settings.put("outturn.demo", String.valueOf(demo));
        try {
            return new Rooms(builder(WebApplicationType.SERVLET, settings).run());
        } catch (PortInUseException taken) {
            throw new Trouble(
                    "Port %d is in use by another program. Choose another with --port, for instance --port %d."
                            .formatted(port, port + 1));
        }
    }

    public <T> T room(Class<T> door) {
        return context.getBean(door);
    }

    public int port() {
        return context.getEnvironment().getProperty("local.server.port", Integer.class, 0);
    }

    private static SpringApplicationBuilder builder(
            WebApplicationType web, Map<String, Object> settings) {
        return new SpringApplicationBuilder(Application.class)
                .web(web)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(true)
                .properties(settings);
    }

    private static Map<String, Object> settings(Where where) {
        var settings = new HashMap<String, Object>();
        settings.put("outturn.data", where.data.toString());
        settings.put("outturn.database", where.database);
        return settings;
    }

    @Override
    public void close() {
        context.close();
    }
}
