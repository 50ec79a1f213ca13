package org.winnow.web.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Holds all people in the database of a folder, so that a request that changes one of them waits until it is let go. */
record HeldRow(Path home) {

    /** The request waits, the program is asked to end and begins to, then the row is let go: what the request got. */
    <T> T whileItEnds(ProgramProcess program, Callable<T> request) throws Exception {
        CompletableFuture<T> answer;
        try (Connection holder = connection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("SELECT 1 FROM person FOR UPDATE");
            answer = CompletableFuture.supplyAsync(() -> sent(request));
            await(this::somebodyWaits);
            program.askToEnd();
            await(() -> program.logged().contains("Waiting for HTTP requests to complete"));
            assertThat(answer).isNotDone();
            holder.rollback();
        }
        return answer.get();
    }

    private Connection connection() throws SQLException {
        return EmbeddedPostgres.running(home).orElseThrow().source().getConnection();
    }

    private static <T> T sent(Callable<T> request) {
        try {
            return request.call();
        } catch (Exception lost) {
            throw new CompletionException("the request was not answered", lost);
        }
    }

    private boolean somebodyWaits() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT count(*) > 0 FROM pg_stat_activity WHERE wait_event_type = 'Lock'")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void await(Callable<Boolean> question) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!question.call()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(50);
        }
    }
}
