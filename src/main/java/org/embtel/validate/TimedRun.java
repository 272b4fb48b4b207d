package org.embtel.validate;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.embtel.source.Stylesheet;
import org.embtel.source.StylesheetException;
import org.embtel.source.Transcription;

/** Runs a stylesheet on a thread of its own, so that one that never ends can be left alone. */
record TimedRun(Stylesheet stylesheet, Transcription transcription) {

    /** The rules of a real edition take seconds for a volume. */
    static final Duration LONGEST = Duration.ofMinutes(3);

    static final String TOO_LONG =
            "it is not done after " + LONGEST.toMinutes() + " minutes, and was given up";

    /** Room for 2,000 nested elements, of which each takes several frames of a rule. */
    private static final long STACK_BYTES = 256L << 20;

    /** The report; nothing if that takes too long. */
    Optional<ValidationReport> report(Duration longest) throws StylesheetException {
        var task = new FutureTask<>(this::report);
        var thread = new Thread(null, task, "embtel-schematron", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(task.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException unending) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the check was interrupted", interrupted);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof StylesheetException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }

    private ValidationReport report() throws StylesheetException {
        var report = new ValidationReport();
        stylesheet.run(transcription, report);
        return report;
    }
}
