package org.embtel.render;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;

/**
 * A thread that runs templates, and can be seen to be at one for too long. A single step of a
 * template may take for ever, as some patterns do, and then nothing within the thread can end it.
 */
final class WatchedThread extends Thread {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** A run at work since a moment of the thread's own time. */
    private record AtWork(TemplateRun run, long since) {}

    private volatile Optional<AtWork> now = Optional.empty();

    /** Ends with the program, whatever it is at. */
    WatchedThread(Runnable task, long stackBytes) {
        super(null, task, "embtel-worker", stackBytes);
        setDaemon(true);
    }

    /** Takes note that this thread, if it is watched, begins a run. */
    static void begins(TemplateRun run) {
        if (Thread.currentThread() instanceof WatchedThread thread) {
            thread.now = Optional.of(new AtWork(run, thread.time()));
        }
    }

    /** Takes note that it has ended it. */
    static void ends() {
        if (Thread.currentThread() instanceof WatchedThread thread) {
            thread.now = Optional.empty();
        }
    }

    /**
     * Asks a run to end that has taken so much time of the processor.
     *
     * @throws EndlessTemplateException if it has taken a quarter more, and so does not hear
     */
    void watch(long nanos) {
        Optional<AtWork> seen = now;
        if (seen.isPresent()) {
            TemplateRun run = seen.get().run();
            long taken = time() - seen.get().since();
            if (taken > nanos) {
                run.expire();
            }
            if (taken > nanos + nanos / 4) {
                throw new EndlessTemplateException(run.here());
            }
        }
    }

    /** What this thread took of the processor, on which others work, too; else the time of day. */
    private long time() {
        long taken = CLOCK.isThreadCpuTimeSupported() ? CLOCK.getThreadCpuTime(getId()) : -1;
        return taken < 0 ? System.nanoTime() : taken;
    }
}
