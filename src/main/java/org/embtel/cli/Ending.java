package org.embtel.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command that goes on until Ctrl-C end in good order, and with success. Opened before all
 * that is to be closed in time.
 */
final class Ending implements AutoCloseable {

    /** Longer than closing takes; a program that hangs must still end. */
    private static final int SECONDS = 5;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean awaited;
    private final Thread hook = new Thread(this::end, "embtel-end");

    Ending() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    void await() throws InterruptedException {
        awaited = true;
        asked.await();
    }

    /**
     * The virtual machine would else give the number of the signal as its exit code. While the
     * edition is still being read, there is nothing to wait for.
     */
    private void end() {
        asked.countDown();
        try {
            closed.await(awaited ? SECONDS : 0, TimeUnit.SECONDS);
        } catch (InterruptedException cannotWait) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ExitCode.DONE);
    }

    @Override
    public void close() {
        if (asked.getCount() > 0) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
        closed.countDown();
    }
}
