package org.winnow.web.program;

import io.quarkus.runtime.Quarkus;
import java.io.PrintStream;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Starts the program and stays until it ends; the database ends after the last request. */
final class Start {
    private final Options options;
    private final PrintStream out;
    private final CountDownLatch ended = new CountDownLatch(1);

    Start(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    int run() {
        Settings settings = options.settings();
        TimeZone.setDefault(TimeZone.getTimeZone(settings.timeZone()));
        Ports.refuseTaken(settings.host(), settings.port(), Setting.PORT);
        Ports.refuseTaken(settings.managementHost(), settings.managementPort(), Setting.MANAGEMENT_PORT);
        Runtime.getRuntime().addShutdownHook(new Thread(this::awaitEnd, "database ends last"));
        try (OpenDatabase database = OpenDatabase.of(settings)) {
            if (options.demo()) DemoCheck.of(database.access());
            Upgrade.of(database.access(), settings.data(), out);
            configuration(database.access()).forEach(System::setProperty);
            return serve();
        } finally {
            ended.countDown();
        }
    }

    /** A signal ends the machine as soon as all hooks are done, so one of them waits for the database. */
    private void awaitEnd() {
        try {
            if (!ended.await(90, TimeUnit.SECONDS)) System.err.println("winnow: the database did not end in time");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, String> configuration(DatabaseAccess access) {
        Settings settings = options.settings();
        Map<String, String> all = new TreeMap<>();
        all.put("quarkus.datasource.jdbc.url", access.url());
        all.put("quarkus.datasource.username", access.user());
        all.put("quarkus.datasource.password", access.password());
        all.put("quarkus.datasource.jdbc.max-size", settings.connections());
        all.put("quarkus.http.host", settings.host());
        all.put("quarkus.http.port", String.valueOf(settings.port()));
        all.put("quarkus.management.host", settings.managementHost());
        all.put("quarkus.management.port", String.valueOf(settings.managementPort()));
        all.put("quarkus.http.proxy.proxy-address-forwarding", settings.behindProxy());
        all.put("quarkus.log.level", settings.logLevel());
        settings.publicUrl().ifPresent(url -> all.put("winnow.public-url", url));
        all.put("winnow.address", settings.address());
        all.put("winnow.data", settings.data().toString());
        all.put("winnow.demo", String.valueOf(options.demo()));
        return all;
    }

    private int serve() {
        AtomicInteger exit = new AtomicInteger();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Quarkus.run(Winnow.class, (code, problem) -> {
            exit.set(code);
            failure.set(problem);
        });
        Throwable problem = failure.get();
        if (problem != null) throw StartFailure.of(problem);
        return exit.get();
    }
}
