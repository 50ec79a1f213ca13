package org.winnow.web.program;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings of one start; every wrong one is refused with its name. */
record Settings(Map<Setting, String> stated) {
    private static final int GREATEST_PORT = 65_535;
    private static final int MANAGEMENT_STEP = 1_000;

    static Settings of(Map<String, String> environment) {
        EnumMap<Setting, String> stated = new EnumMap<>(Setting.class);
        environment.forEach((variable, value) -> {
            if (variable.startsWith(Setting.PREFIX) && !value.isBlank()) stated.put(known(variable), value.strip());
        });
        Settings settings = new Settings(stated);
        settings.check();
        return settings;
    }

    private static Setting known(String variable) {
        return Setting.of(variable)
                .orElseThrow(() -> new StartProblem("unknown setting " + variable + "; did you mean "
                        + Setting.nearest(variable).variable() + "?"));
    }

    /** The same settings but for one, as an option of the command line states it. */
    Settings with(Setting setting, String value) {
        EnumMap<Setting, String> changed = new EnumMap<>(Setting.class);
        changed.putAll(stated);
        changed.put(setting, value);
        Settings settings = new Settings(changed);
        settings.check();
        return settings;
    }

    private void check() {
        port();
        managementPort();
        allow(Setting.LOG_LEVEL, List.of("ERROR", "WARN", "INFO", "DEBUG"));
        allow(Setting.BEHIND_PROXY, List.of("true", "false"));
        wholeNumber(Setting.DB_CONNECTIONS, 2, 1_000);
        timeZone();
        String url = stated.getOrDefault(Setting.DB_URL, "jdbc:postgresql:");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw wrong(Setting.DB_URL, "an address like jdbc:postgresql://host:5432/winnow");
        }
        if (!address().matches("https?://[^/?#]+(:\\d+)?/?") || !namesHost(address())) {
            throw wrong(Setting.PUBLIC_URL, "an address like https://winnow.example.org");
        }
    }

    /** A name such as {@code my_host} is none to whoever compares addresses, so nobody would be let in. */
    private static boolean namesHost(String address) {
        try {
            return new URI(address).getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private void allow(Setting setting, List<String> values) {
        if (!values.contains(value(setting))) throw wrong(setting, "one of " + String.join(", ", values));
    }

    private int wholeNumber(Setting setting, int from, int to) {
        try {
            int number = Integer.parseInt(value(setting));
            if (number >= from && number <= to) return number;
        } catch (NumberFormatException notANumber) {
            // The same advice as for a number out of range.
        }
        throw wrong(setting, "a whole number from " + from + " to " + to);
    }

    private StartProblem wrong(Setting setting, String expected) {
        return new StartProblem(
                "setting " + setting.variable() + " is \"" + value(setting) + "\"; it must be " + expected);
    }

    private String value(Setting setting) {
        return stated.getOrDefault(setting, setting.standard());
    }

    String host() {
        return value(Setting.HOST);
    }

    int port() {
        return wholeNumber(Setting.PORT, 0, GREATEST_PORT);
    }

    String managementHost() {
        return value(Setting.MANAGEMENT_HOST);
    }

    /** Two installations told apart by their port alone don't meet on the port of management either. */
    int managementPort() {
        if (stated.containsKey(Setting.MANAGEMENT_PORT)) return wholeNumber(Setting.MANAGEMENT_PORT, 0, GREATEST_PORT);
        int port = port();
        if (port == 0) return 0;
        return port + MANAGEMENT_STEP <= GREATEST_PORT ? port + MANAGEMENT_STEP : port - MANAGEMENT_STEP;
    }

    Optional<String> publicUrl() {
        return Optional.ofNullable(stated.get(Setting.PUBLIC_URL))
                .map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    /** Where the person who starts the program finds it. */
    String address() {
        return publicUrl().orElse("http://localhost:" + port());
    }

    /** The zone in which pages write times; that of the machine unless stated. */
    ZoneId timeZone() {
        String zone = stated.get(Setting.TIME_ZONE);
        try {
            return zone == null ? ZoneId.systemDefault() : ZoneId.of(zone);
        } catch (DateTimeException notAZone) {
            throw wrong(Setting.TIME_ZONE, "a zone like Europe/Berlin or Asia/Shanghai");
        }
    }

    String logLevel() {
        return value(Setting.LOG_LEVEL);
    }

    String behindProxy() {
        return value(Setting.BEHIND_PROXY);
    }

    String connections() {
        return value(Setting.DB_CONNECTIONS);
    }

    Path data() {
        String folder = stated.get(Setting.DATA);
        if (folder != null) return Path.of(folder).toAbsolutePath().normalize();
        if ("root".equals(System.getProperty("user.name"))) return Path.of("/var/lib/winnow");
        String shared = System.getenv("XDG_DATA_HOME");
        Path parent = shared == null || shared.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(shared);
        return parent.resolve("winnow").toAbsolutePath();
    }

    /** The PostgreSQL server that was named, if one was. */
    Optional<DatabaseAccess> server() {
        String url = stated.get(Setting.DB_URL);
        if (url == null) return Optional.empty();
        return Optional.of(new DatabaseAccess(url, stated.getOrDefault(Setting.DB_USER, ""), password()));
    }

    private String password() {
        String file = stated.get(Setting.DB_PASSWORD_FILE);
        if (file == null) return stated.getOrDefault(Setting.DB_PASSWORD, "");
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException failure) {
            throw new StartProblem(
                    "setting " + Setting.DB_PASSWORD_FILE.variable() + ": file " + file + " can't be read", failure);
        }
    }
}
