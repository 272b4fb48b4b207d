package org.embtel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.embtel.kit.Needs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds the HTML and CSS of built sites against the Nu HTML checker, in a JVM of its own. */
@Tag("browser")
class NuCheckerTest {

    @Test
    void findsNoErrorAndNoWarning() throws IOException, InterruptedException {
        Path checker = Needs.nuChecker();
        Process check =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-jar",
                                checker.toString(),
                                "--format",
                                "gnu",
                                "--stdout",
                                "--exit-zero-always",
                                "--skip-non-html",
                                "--also-check-css",
                                "--also-check-svg",
                                "--no-langdetect",
                                BuiltSite.telegram().folder().toString(),
                                BuiltSite.harbour().folder().toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        List<String> messages =
                new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
        assertThat(check.waitFor()).isZero();
        assertThat(messages).isEmpty();
    }
}
