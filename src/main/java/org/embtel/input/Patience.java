package org.embtel.input;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * How long what an edition brings may run: its schemas, their rules, its expressions. Each is run
 * on a thread of its own, so that one that never ends can be left alone. May be used by several
 * threads at once.
 */
public final class Patience {

    /** Each may take its whole time; so many times that is lost, and then no more. */
    private static final int MOST_LOST = 3;

    /** Room for 2,000 nested elements, of which each takes several frames of a rule. */
    private static final long STACK_BYTES = 256L << 20;

    private final Duration longest;
    private final AtomicInteger lost = new AtomicInteger();

    /** Patience for so long each time. */
    public Patience(Duration longest) {
        this.longest = longest;
    }

    /**
     * What comes of some work.
     *
     * @throws Exhausted if it takes too long, or needs more memory than there is
     */
    public <T> T await(Supplier<T> work) throws Exhausted {
        if (lost.get() >= MOST_LOST) {
            throw new Exhausted("it was not tried, since " + MOST_LOST + " others never ended");
        }
        var task = new FutureTask<T>(work::get);
        var thread = new Thread(null, task, "embtel-patience", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException unending) {
            lost.incrementAndGet();
            thread.setPriority(Thread.MIN_PRIORITY);
            throw new Exhausted(
                    "it was not done after " + longest.toSeconds() + " s, and was given up");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the program was ended", interrupted);
        } catch (ExecutionException failure) {
            throw exhausted(failure.getCause());
        } finally {
            task.cancel(true);
        }
    }

    private static Exhausted exhausted(Throwable failure) {
        if (failure instanceof StackOverflowError) {
            return new Exhausted("it calls itself without end, or is nested too deeply");
        }
        if (failure instanceof OutOfMemoryError) {
            return new Exhausted("it needs more memory than there is");
        }
        throw failure instanceof RuntimeException known
                ? known
                : new IllegalStateException(failure);
    }

    /** Thrown when there is no patience left; the message says why. */
    public static final class Exhausted extends Exception {
        private static final long serialVersionUID = 1L;

        Exhausted(String message) {
            super(message);
        }
    }
}
