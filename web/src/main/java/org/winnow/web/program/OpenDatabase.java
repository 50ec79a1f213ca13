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

    @Override
    public void close() {
        own.ifPresent(EmbeddedPostgres::close);
    }
}
