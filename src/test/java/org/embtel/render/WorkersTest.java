package org.embtel.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void areAllAtRestWhenOneHasFailed() {
        var begun = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        try (var workers = new Workers(2)) {
            assertThatThrownBy(
                            () ->
                                    workers.map(
                                            List.of("fails", "goes on"),
                                            one ->
                                                    one.equals("fails")
                                                            ? fail(begun)
                                                            : goOn(begun, ended)))
                    .hasMessage("on purpose");
            assertThat(ended).isTrue();
        }
    }

    private static boolean fail(CountDownLatch begun) {
        await(begun);
        throw new IllegalStateException("on purpose");
    }

    private static boolean goOn(CountDownLatch begun, AtomicBoolean ended) {
        begun.countDown();
        sleep();
        ended.set(true);
        return true;
    }

    private static void await(CountDownLatch begun) {
        try {
            begun.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
