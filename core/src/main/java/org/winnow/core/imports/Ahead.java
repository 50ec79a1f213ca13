package org.winnow.core.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.winnow.core.imports.checking.RowPlan;

/** Plans rows in a thread of its own, a few pieces ahead of the one who writes them; to be closed. The order stays that of the file. */
final class Ahead implements AutoCloseable {
    private static final int PIECE = 500;
    private static final int PIECES = 3;

    private final BlockingQueue<List<RowPlan>> ready = new ArrayBlockingQueue<>(PIECES);
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<?> planning;

    /** planner: hands its rows to the consumer it is given. */
    Ahead(Consumer<Consumer<RowPlan>> planner) {
        planning = thread.submit(() -> plan(planner));
    }

    private void plan(Consumer<Consumer<RowPlan>> planner) {
        var piece = new ArrayList<RowPlan>();
        try {
            planner.accept(row -> {
                piece.add(row);
                if (piece.size() == PIECE) {
                    hand(List.copyOf(piece));
                    piece.clear();
                }
            });
            if (!piece.isEmpty()) {
                hand(List.copyOf(piece));
            }
        } finally {
            hand(List.of());
        }
    }

    private void hand(List<RowPlan> piece) {
        try {
            ready.put(piece);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody takes the rows any more", closed);
        }
    }

    /** The next rows; none at the end. Throws what the planner threw. */
    List<RowPlan> next() {
        try {
            var piece = ready.take();
            if (piece.isEmpty()) {
                planning.get();
            }
            return piece;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException as ? as : new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
