package org.embtel.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Threads with a stack for deeply nested text, on which trees are read and pages made. Results come
 * in the order of what was asked.
 */
public final class Workers implements AutoCloseable {

    /** Room for 2,000 nested elements, of which each takes several frames of a template. */
    private static final long STACK_BYTES = 256L << 20;

    /** How often it is looked whether a template does not end. */
    private static final long LOOK_MILLIS = 500;

    private final Queue<WatchedThread> watched = new ConcurrentLinkedQueue<>();
    private final long limit;
    private final ExecutorService threads;

    /** So many threads. */
    public Workers(int count) {
        this(count, TemplateRun.MOST_NANOS);
    }

    /**
     * So many threads.
     *
     * @param limit how long, in nanoseconds, a template may take for one page
     */
    Workers(int count, long limit) {
        this.limit = limit;
        this.threads = Executors.newFixedThreadPool(count, this::thread);
    }

    private Thread thread(Runnable task) {
        var thread = new WatchedThread(task, STACK_BYTES);
        watched.add(thread);
        return thread;
    }

    /**
     * Applies a function to each value on the threads, and waits for all. When it fails for one,
     * those not begun are left out; when the failure is thrown, none of them is at work any more.
     *
     * @throws EndlessTemplateException if one runs a template that does not end; it is still at it
     */
    public <T, R> List<R> map(List<T> values, Function<T, R> function) {
        var failures = new ConcurrentLinkedQueue<Throwable>();
        var futures = new ArrayList<Future<R>>();
        for (T value : values) {
            futures.add(threads.submit(() -> applied(function, value, failures)));
        }
        var results = new ArrayList<R>();
        futures.forEach(future -> results.add(wait(future)));
        if (!failures.isEmpty()) {
            throw unchecked(failures.peek());
        }
        return results;
    }

    private static <T, R> R applied(Function<T, R> function, T value, Queue<Throwable> failures) {
        if (failures.isEmpty()) {
            try {
                return function.apply(value);
            } catch (RuntimeException | Error failure) {
                failures.add(failure);
            }
        }
        return null;
    }

    private <R> R wait(Future<R> future) {
        try {
            return watching(future);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted", interrupted);
        } catch (ExecutionException failure) {
            throw unchecked(failure.getCause());
        }
    }

    /** Functions throw nothing that must be declared. */
    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }

    private <R> R watching(Future<R> future) throws InterruptedException, ExecutionException {
        while (true) {
            try {
                return future.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException atWork) {
                watched.forEach(thread -> thread.watch(limit));
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
