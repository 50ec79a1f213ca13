package org.winnow.web.program;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Where the database is and how to get in. */
record DatabaseAccess(String url, String user, String password) {

    DataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        if (!user.isEmpty()) source.setUser(user);
        if (!password.isEmpty()) source.setPassword(password);
        source.setApplicationName("winnow");
        return source;
    }

    /** A first connection, so that what keeps us out is said in one line. */
    void knock() {
        try (Connection connection = source().getConnection()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < 14) {
                throw new StartProblem(
                        "database " + shown() + " is PostgreSQL " + version + "; it must be 14 or newer");
            }
        } catch (SQLException failure) {
            throw new StartProblem("database " + shown() + " can't be reached: " + failure.getMessage(), failure);
        }
    }

    /** The address without what may be secret in it. */
    String shown() {
        return url.replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
        return shown();
    }
}
