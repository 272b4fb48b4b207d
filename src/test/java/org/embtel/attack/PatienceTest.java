package org.embtel.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.embtel.input.Patience;
import org.junit.jupiter.api.Test;

/** What never ends is given up, and so is what needs too much. */
class PatienceTest {

    private final Patience none = new Patience(Duration.ofMillis(1));

    @Test
    void waitsForWhatEnds() throws Exception {
        assertThat(new Patience(Duration.ofMinutes(5)).await(() -> "done")).isEqualTo("done");
    }

    @Test
    void givesUpWhatNeverEndsAndAfterSomeOfThatTriesNoMore() {
        var never = new CountDownLatch(1);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> none.await(() -> ended(never)))
                    .hasMessageContaining("was given up");
        }
        assertThatThrownBy(() -> none.await(() -> "done"))
                .isInstanceOf(Patience.Exhausted.class)
                .hasMessageContaining("it was not tried");
    }

    private static boolean ended(CountDownLatch never) {
        try {
            never.await();
            return true;
        } catch (InterruptedException givenUp) {
            return false;
        }
    }

    @Test
    void saysWhatCallsItselfWithoutEnd() {
        assertThatThrownBy(() -> new Patience(Duration.ofMinutes(5)).await(this::deeper))
                .hasMessageContaining("calls itself without end");
    }

    private int deeper() {
        return deeper() + 1;
    }

    @Test
    void saysWhatNeedsMoreMemoryThanThereIs() {
        assertThatThrownBy(
                        () ->
                                new Patience(Duration.ofMinutes(5))
                                        .await(() -> List.of(new long[Integer.MAX_VALUE])))
                .hasMessageContaining("more memory");
    }
}
