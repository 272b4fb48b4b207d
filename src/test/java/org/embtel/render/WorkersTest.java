package org.embtel.render;

import static freemarker.template.Configuration.VERSION_2_3_34;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.junit.jupiter.api.Test;

class WorkersTest {

    /** The pattern tries each way to divide the letters: it takes some seconds of the processor. */
    private static final String ENDLESS =
            "<p>A text.</p>\n${(\"a\"?right_pad(37, \"a\") + \"!\")?matches(\"(a|aa)+\\\\1b\")?c}";

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

    @Test
    void aTemplateIsLeftToItselfThatTakesForEverForOneStep() throws Exception {
        var forms = new Template("tei/site.ftlh", ENDLESS, new Configuration(VERSION_2_3_34));
        try (var workers = new Workers(1, 1_000_000)) {
            assertThatThrownBy(() -> workers.map(List.of(forms), WorkersTest::run))
                    .isInstanceOfSatisfying(
                            EndlessTemplateException.class,
                            endless -> {
                                var findings = new Findings();
                                endless.report(findings);
                                assertThat(findings.sorted())
                                        .extracting(Diagnostic::place)
                                        .containsExactly(
                                                new Place("templates/tei/site.ftlh", 2, 1));
                            });
        }
    }

    private static String run(Template template) {
        try {
            return TemplateRun.of(template, Map.of()).process();
        } catch (TemplateException | IOException failure) {
            throw new IllegalStateException(failure);
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
