package org.winnow.core.jobs;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Jobs of a kind known in tests only: the payload says how they end. */
@Singleton
class SampleJobs implements JobHandler {
    static final String KIND = "sample";

    private final List<String> givenUp = new CopyOnWriteArrayList<>();
    private final ConcurrentHashMap<String, CountDownLatch> gates = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void givenUp(Job job) {
        givenUp.add(job.payload());
    }

    List<String> givenUp() {
        return List.copyOf(givenUp);
    }

    /** Opens the way for the job that waits at the gate. */
    void open(String gate) {
        latch(gate).countDown();
    }

    private CountDownLatch latch(String gate) {
        return gates.computeIfAbsent(gate, name -> new CountDownLatch(1));
    }

    @Override
    public String run(Job job, JobProgress progress) {
        switch (job.payload()) {
            case "refuse" -> throw new JobRefused("file-is-empty");
            case "break" -> throw new IllegalStateException("planned");
            default -> {
                progress.report(3, 10);
                await(job.payload());
                return "all of " + job.payload();
            }
        }
    }

    private void await(String gate) {
        try {
            if (!latch(gate).await(60, TimeUnit.SECONDS)) throw new IllegalStateException("nobody opened " + gate);
        } catch (InterruptedException stop) {
            throw new JobStopped();
        }
    }
}
