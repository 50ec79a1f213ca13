package org.winnow.web.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Two people who press their buttons in the same instant. */
public final class AtOnce {
    private static final int LONGEST_SECONDS = 30;

    private AtOnce() {}

    /** Lets both go together and gives what came of each; fails if one of them fails. */
    public static <T> List<T> both(Callable<T> one, Callable<T> other) {
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var first = threads.submit(() -> after(start, one));
            var second = threads.submit(() -> after(start, other));
            return List.of(first.get(LONGEST_SECONDS, TimeUnit.SECONDS), second.get(LONGEST_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException failure) {
            throw new AssertionError("one of two acts in the same instant failed", failure);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T after(CyclicBarrier start, Callable<T> act) throws Exception {
        start.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        return act.call();
    }
}
