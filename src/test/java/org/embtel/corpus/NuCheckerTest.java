package org.embtel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.embtel.kit.Needs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Nu HTML checker finds no error on any page of real editions. */
@Tag("corpus")
class NuCheckerTest {

    @ParameterizedTest
    @EnumSource
    void findsNoError(Corpus corpus) throws IOException {
        Path checker = Needs.nuChecker();
        Process run =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xss8m",
                                "-jar",
                                checker.toString(),
                                "--errors-only",
                                "--skip-non-html",
                                corpus.site().toString())
                        .redirectErrorStream(true)
                        .start();
        String errors = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(errors).isEmpty();
        assertThat(run.onExit().join().exitValue()).isZero();
    }
}
