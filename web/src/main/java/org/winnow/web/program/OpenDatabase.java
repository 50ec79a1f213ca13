package org.winnow.web.program;

import java.util.Optional;

/** The database of one start: our own, started and ended with the program, or a server that was named. */
record OpenDatabase(DatabaseAccess access, Optional<EmbeddedPostgres> own) implements AutoCloseable {

    static OpenDatabase of(Settings settings) {
        Optional<DatabaseAccess> server = settings.server();
        if (server.isPresent()) {
            server.get().knock();
            return new OpenDatabase(server.get(), Optional.empty());
        }
        EmbeddedPostgres own = EmbeddedPostgres.start(settings.data());
        return new OpenDatabase(own.access(), Optional.of(own));
    }

    /** The same, or the one that a running program has open already: reading beside it is no harm. */
    static OpenDatabase alsoRunning(Settings settings) {
        return settings.server().isPresent()
                ? of(settings)
                : EmbeddedPostgres.running(settings.data())
                        .map(access -> new OpenDatabase(access, Optional.empty()))
                        .orElseGet(() -> of(settings));
    }

    @Override
    public void close() {
        own.ifPresent(EmbeddedPostgres::close);
    }
}
