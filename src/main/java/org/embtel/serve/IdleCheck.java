package org.embtel.serve;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.embtel.build.live.LiveEdition;

/** Checks every page of an edition while nobody saves, and gives way as soon as somebody does. */
final class IdleCheck implements AutoCloseable {

    /** Whoever corrects several words in a row should not be in a hurry because of this. */
    private static final long QUIET = 1_000;

    private final LiveEdition edition;
    private final Progress progress;
    private final Runnable listener;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "embtel-check"));
    private AtomicBoolean unwanted = new AtomicBoolean();

    /**
     * A check that has not begun.
     *
     * @param listener run when something may have been found
     */
    IdleCheck(LiveEdition edition, Progress progress, Runnable listener) {
        this.edition = edition;
        this.progress = progress;
        this.listener = listener;
    }

    /** Begins when nothing has happened for a while. */
    synchronized void start() {
        stop();
        var own = new AtomicBoolean();
        unwanted = own;
        thread.schedule(() -> check(own), QUIET, TimeUnit.MILLISECONDS);
    }

    synchronized void stop() {
        unwanted.set(true);
    }

    private void check(AtomicBoolean stopped) {
        try {
            if (!stopped.get() && edition.checkPages(stopped::get) && !stopped.get()) {
                progress.checked(edition.findings());
                listener.run();
            }
        } catch (RuntimeException defect) {
            report(defect, stopped);
        }
    }

    /** At the end, what a check needs is taken from it. */
    private void report(RuntimeException defect, AtomicBoolean stopped) {
        if (!stopped.get()) {
            progress.failed(defect);
        }
    }

    @Override
    public void close() {
        stop();
        thread.shutdownNow();
        try {
            thread.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
